package ibid.citation.form;

import ibid.citation.Citation;
import ibid.citation.Citation.Context;
import ibid.citation.part.TitledParts;
import ibid.citation.run.Recognizer;
import ibid.citation.run.Run;
import ibid.citation.token.Gap;
import ibid.citation.token.Token;
import ibid.document.Span;
import ibid.language.Blanks;
import ibid.language.Category;
import ibid.language.Letters;
import ibid.language.Marks;
import ibid.language.Match;
import ibid.language.Stretch;
import ibid.symbol.DocumentNumber.Form;
import java.time.Year;
import java.util.List;

/**
 * The title of a United Nations publication without a symbol, in a footnote, from the beginning of
 * the note to the bracket that says so: {@code See} <u>{@code Report of the World Conference on
 * Harbours, Lyon, 5–13 June 1994}</u> {@code (United Nations publication, Sales No. E.95.XIII.1),
 * chap. I}. Where the beginning is not certain, it is none.
 */
final class SoldPublicationForm implements Recognizer {
  private static final int SHORTEST = 12;
  private static final int LONGEST = 320;
  private static final int LONGEST_BRACKET = 120;
  private static final int LONGEST_PREPOSITION = 4;

  @Override
  public void recognize(Run run, List<Citation> found) {
    if (!run.inFootnote() || !run.contents().has(Category.PUBLICATION)) {
      return;
    }
    for (Token token : run.tokens()) {
      int open = token.start() - 1;
      if (token.is(Category.PUBLICATION) && open > 0 && run.text().charAt(open) == '(') {
        Span title = title(run, open);
        if (title != null) {
          Context context =
              new Context(null, SoldPublicationParts.of(run, title.end(), close(run, open)));
          found.add(
              new Citation.Publication(title, title.of(run.text()), year(run, open), context));
        }
      }
    }
  }

  /** The year at the end of the bracket, {@code (United Nations publication, 2024)}, or null. */
  private static Year year(Run run, int open) {
    int close = close(run, open);
    return close < 0 ? null : PublicationForm.year(run, close);
  }

  private static int close(Run run, int open) {
    return Stretch.indexOf(run.text(), ')', open, Math.min(run.end(), open + LONGEST_BRACKET));
  }

  /** The title that ends before a bracket, or null. */
  private static Span title(Run run, int open) {
    String text = run.text();
    int end = Blanks.skipBack(text, open, 0);
    int start = start(run, end);
    if (start < 0 || isOther(run, start, open)) {
      return null;
    }
    int other = pastOther(run, start, open);
    int opener = other > start ? pastJoined(run, other, end) : lastSee(run, start, end);
    int title = NoteOpening.pastSee(run, opener, end);
    if (other > start && title == other && !Character.isUpperCase(text.charAt(title))) {
      return null;
    }
    int close = title < end ? quoteEnd(text, title, end) : -1;
    boolean volume = close > 0 && TitledParts.volumeEnd(run, close) > close;
    if (!volume && Marks.closes(text.charAt(end - 1))) {
      int quote = end - 2;
      while (quote > start
          && !Marks.opens(text.charAt(quote))
          && !Marks.closes(text.charAt(quote))) {
        quote--;
      }
      return Marks.opens(text.charAt(quote)) ? whole(text, new Span(quote + 1, end - 1)) : null;
    }
    if (close > 0) {
      return whole(text, new Span(title + (Marks.opens(text.charAt(title)) ? 1 : 0), close));
    }
    boolean begins =
        title < end
            && !Character.isLowerCase(text.charAt(title))
            && !isBehindAuthor(run, title, end)
            && !beginsLater(run, title, end);
    boolean one = begins && Gap.between(text, run.lexicon(), title, end) != Gap.BREAK;
    return one ? whole(text, new Span(title, volume(run, title, end))) : null;
  }

  /**
   * {@code Report on Locks (United Nations publication, Sales No. E.95.XIII.1), chap. I,} <u>{@code
   * and}</u> {@code Report on Quays}: past the last publication in the clause, or its start.
   */
  private static int pastOther(Run run, int start, int open) {
    int past = start;
    for (int i = run.indexAt(start); run.at(i) != null && run.at(i).start() < open; i++) {
      int close = run.is(i, Category.PUBLICATION) ? close(run, run.at(i).start()) : -1;
      past =
          close < 0
              ? past
              : NoteOpening.past(run.text(), SoldPublicationParts.end(run, close), open);
    }
    return past;
  }

  /** <u>{@code و}</u>{@code تقرير}: past an "and" that is joined to the word behind it. */
  private static int pastJoined(Run run, int at, int end) {
    boolean joined = at < end && run.lexicon().prefix(run.text(), at) > 0;
    Match and = joined ? run.lexicon().glue(Category.AND, run.text(), at, at + 1) : null;
    return and == null ? at : and.end();
  }

  /** {@code Pour le texte,} <u>{@code voir}</u>: where the last such word ends, or the start. */
  private static int lastSee(Run run, int start, int end) {
    String text = run.text();
    int last = start;
    for (int at = start; at < end; at = nextWord(text, at, end)) {
      if (Character.isLowerCase(text.charAt(at))) {
        int see = NoteOpening.pastWord(run, at, end);
        last = see > at ? Blanks.skip(text, see, end) : last;
      }
    }
    Match also = last > start ? run.lexicon().opening(Category.ADVERB, text, last, end) : null;
    return also == null ? last : Blanks.skip(text, also.end(), end);
  }

  /**
   * {@code UNCTAD,} <u>{@code Trade and Development Report}</u>: whether letters name who wrote it.
   */
  private static boolean isBehindAuthor(Run run, int title, int end) {
    String text = run.text();
    int letters = Letters.lettersEnd(text, title, end);
    boolean acronym = letters > title + 1;
    for (int at = title; at < letters; at++) {
      acronym &= Character.isUpperCase(text.charAt(at));
    }
    Match name = run.lexicon().opening(text, title, end);
    boolean named =
        name != null && (name.term().is(Category.LETTERHEAD) || name.term().is(Category.BODY));
    int stop = named ? name.end() : letters;
    return (acronym || named) && stop < end && Marks.isComma(text.charAt(stop));
  }

  /**
   * {@code El texto figura en} <u>{@code Informe de la Conferencia}</u>: whether a noun or article
   * with a capital stands behind a small word that joins no names, so that the title begins there.
   */
  private static boolean beginsLater(Run run, int title, int end) {
    String text = run.text();
    boolean small = false;
    for (int at = title; at < end; at = nextWord(text, at, end)) {
      boolean capital = Character.isUpperCase(text.charAt(at));
      if (capital && small && !run.lexicon().hasTitleWords()) {
        Match noun = run.lexicon().around(text, at, end);
        boolean begins =
            (noun != null
                    && (noun.term().is(Category.ADOPTABLE) || noun.term().is(Category.DOCUMENT)))
                || run.lexicon().opening(Category.ARTICLE, text, at, end) != null;
        if (begins) {
          return true;
        }
      }
      int word = Letters.lettersEnd(text, at, end);
      small =
          Character.isLowerCase(text.charAt(at))
              && word - at <= LONGEST_PREPOSITION
              && Blanks.skip(text, word, end) > word
              && run.lexicon().glue(text, at, end) == null;
    }
    return false;
  }

  /** The start of the next word, or the end. */
  private static int nextWord(String text, int from, int end) {
    int at = Letters.lettersEnd(text, from, end);
    return Letters.firstLetter(text, at == from ? from + 1 : at, end);
  }

  /** Where the quotation ends that opens with a title, {@code 《年鉴》，第10卷}; or -1. */
  private static int quoteEnd(String text, int title, int end) {
    int open = Marks.opens(text.charAt(title)) ? title : title - 1;
    return open >= 0 && Marks.opens(text.charAt(open)) ? Marks.close(text, open, end) : -1;
  }

  /** A title without the blanks around it, or null if it is too short or too long for one. */
  static Span whole(String text, Span quoted) {
    int start = Blanks.skip(text, quoted.start(), quoted.end());
    Span title = new Span(start, Blanks.skipBack(text, quoted.end(), start));
    boolean ideographs = title.length() > 0 && Letters.isIdeograph(text.charAt(title.end() - 1));
    int shortest = SHORTEST / (ideographs ? 2 : 1);
    return title.length() < shortest || title.length() > LONGEST ? null : title;
  }

  /** Where the clause begins that ends at a position, or -1. */
  private static int start(Run run, int end) {
    int first = run.partStart(end - 1);
    int at = end;
    while (at > first && end - at <= LONGEST && !Marks.isSemicolon(run.text().charAt(at - 1))) {
      at--;
    }
    at = NoteOpening.pastMark(run, at, end);
    return end - at > LONGEST ? -1 : at;
  }

  /** Whether something with a symbol or number of its own is named there, or Ibid. */
  private static boolean isOther(Run run, int start, int open) {
    int close = Math.max(open, close(run, open));
    for (int i = run.indexAt(start); run.at(i) != null && run.at(i).start() < close; i++) {
      Token token = run.at(i);
      boolean numbered =
          token instanceof Token.Num number
              && number.number().form() != Form.SERIAL
              && !number.number().isBareCode();
      if (token instanceof Token.Sym
          || token.is(Category.IBID)
          || token.is(Category.TREATY_SERIES)
          || (numbered && token.start() < open)) {
        return true;
      }
    }
    return false;
  }

  /** The position of {@code , vol. I} in a title, or its end: the volume is a part of it. */
  private static int volume(Run run, int start, int end) {
    for (int at = start; at < end; at++) {
      int word = Marks.isComma(run.text().charAt(at)) ? Blanks.skip(run.text(), at + 1, end) : end;
      if (run.lexicon().around(Category.VOLUME, run.text(), word, end) != null) {
        return at;
      }
    }
    return end;
  }
}
