package ibid.citation.form;

import ibid.citation.Citation;
import ibid.citation.Citation.Context;
import ibid.citation.run.Recognizer;
import ibid.citation.run.Run;
import ibid.document.Span;
import ibid.language.Blanks;
import ibid.language.Category;
import ibid.language.Letters;
import ibid.language.Marks;
import ibid.language.Match;
import ibid.language.Stretch;
import ibid.symbol.Notation;
import ibid.symbol.Publishers;
import java.time.Year;
import java.util.List;

/**
 * A titled publication in a footnote that has no symbol, with place, publisher and year in brackets
 * behind it: {@code *Trafficking in Organs, Tissues and Cells* (Strasbourg, Council of Europe,
 * 2009)}. The title is in italics, in quotation marks, or stands behind the names of organizations:
 * {@code See World Health Organization,} <u>{@code World Health Statistics}</u> {@code (Geneva,
 * 2024)}. Where else it begins is not certain, and it is none.
 */
final class PublicationForm implements Recognizer {
  private static final int LONGEST_BRACKET = 120;
  private static final int LONGEST_AND = 3;
  private static final int YEAR_LENGTH = 4;

  @Override
  public void recognize(Run run, List<Citation> found) {
    boolean others = !found.isEmpty() || run.contents().has(Category.TREATY_SERIES);
    if (others || !run.inFootnote()) {
      return;
    }
    int start = run.paragraph().start();
    int open = Stretch.indexOf(run.text(), '(', start, run.end());
    while (open >= 0) {
      int close =
          Stretch.indexOf(run.text(), ')', open, Math.min(run.end(), open + LONGEST_BRACKET));
      Year year = close < 0 ? null : year(run, close);
      Span title = year == null ? null : title(run, start, open, close);
      title = title == null ? null : SoldPublicationForm.whole(run.text(), title);
      if (title != null) {
        Context context = new Context(null, SoldPublicationParts.of(run, title.end(), close));
        found.add(new Citation.Publication(title, title.of(run.text()), year, context));
        return;
      }
      open = Stretch.indexOf(run.text(), '(', open + 1, run.end());
    }
  }

  /** The title before a bracket, or null. */
  private static Span title(Run run, int start, int open, int close) {
    String text = run.text();
    if (text.startsWith("* ", open - 2)) {
      int italics = text.lastIndexOf('*', open - 3);
      return italics < start ? null : new Span(italics + 1, open - 2);
    }
    int end = Blanks.skipBack(text, open, start);
    if (end < start + 2 || !isImprint(text, open, close)) {
      return null;
    }
    if (Marks.closes(text.charAt(end - 1)) || Marks.opens(text.charAt(end - 1), run.lexicon())) {
      int quote = end - 2;
      while (quote > start && !isQuote(text.charAt(quote))) {
        quote--;
      }
      return isQuote(text.charAt(quote)) ? new Span(quote + 1, end - 1) : null;
    }
    int first = Letters.firstLetter(text, NoteOpening.end(run, end), end);
    int title = behindPublishers(run, first, end);
    return title < 0 || Character.isLowerCase(text.charAt(title)) ? null : new Span(title, end);
  }

  private static boolean isQuote(char c) {
    return Marks.opens(c) || Marks.closes(c);
  }

  /** Where a title begins behind the names of organizations and a comma, or -1. */
  private static int behindPublishers(Run run, int from, int end) {
    String text = run.text();
    int title = -1;
    int at = from;
    for (int name = Publishers.end(text, at, end);
        name > at;
        name = Publishers.end(text, at, end)) {
      int comma = Blanks.skip(text, name, end);
      boolean parted = comma < end && Marks.isComma(text.charAt(comma));
      at = Blanks.skip(text, parted ? comma + 1 : name, end);
      title = parted && at < end ? at : -1;
      at = pastAnd(run, at, end);
    }
    return title;
  }

  /** Past a small word behind which the name of another organization begins, or the same. */
  private static int pastAnd(Run run, int from, int end) {
    String text = run.text();
    int letters = Letters.lettersEnd(text, from, end);
    int joined = from < end ? run.lexicon().prefix(text, from) : 0;
    int small = letters - from <= LONGEST_AND ? Blanks.skip(text, letters, end) : from + joined;
    return Publishers.end(text, small, end) > small ? small : from;
  }

  /**
   * {@code (Strasbourg, Council of Europe, 2009)}: whether nothing with a number is before the
   * year.
   */
  private static boolean isImprint(String text, int open, int close) {
    int digit = open + 1;
    boolean comma = false;
    while (digit < close && !Letters.isDigit(text.charAt(digit))) {
      comma |= Marks.isComma(text.charAt(digit));
      digit++;
    }
    int before = Blanks.skipBack(text, digit, open);
    int past = Letters.digitsEnd(text, digit, close);
    boolean last = comma && Marks.isComma(text.charAt(before - 1)) && noDigit(text, past, close);
    return last && !Character.isLowerCase(text.charAt(open + 1));
  }

  private static boolean noDigit(String text, int from, int close) {
    int at = from;
    while (at < close && !Letters.isDigit(text.charAt(at))) {
      at++;
    }
    return at == close;
  }

  /**
   * The year before a closing bracket, {@code (Strasbourg, 2009)}, {@code （…，2024年）}, {@code (…,
   * 2024 год)}; or null.
   */
  static Year year(Run run, int bracket) {
    String text = run.text();
    int end = Letters.lettersStart(text, 0, bracket);
    Match word = end < bracket ? run.lexicon().opening(text, end, bracket) : null;
    boolean year =
        word != null && (word.term().is(Category.DATE_WORD) || word.term().is(Category.RECORDS));
    boolean dated =
        word == null
            ? bracket - end == 1 && Letters.isIdeograph(text.charAt(end))
            : year && word.end() == bracket;
    if (end < bracket && !dated) {
      return null;
    }
    end = Blanks.skipBack(text, end, 0);
    int start = Letters.digitsStart(text, 0, end);
    boolean whole = end - start == YEAR_LENGTH && start > 0 && !isPart(text.charAt(start - 1));
    return whole ? Year.parse(text.substring(start, end)) : null;
  }

  /** {@code E.2009}, {@code 1/2009}: no year, but the end of a number. */
  private static boolean isPart(char c) {
    return Letters.isLetter(c) || c == '.' || c == '/' || Notation.isDash(c);
  }
}
