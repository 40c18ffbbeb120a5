package ibid.citation.form;

import ibid.citation.Citation;
import ibid.citation.Citation.Context;
import ibid.citation.part.PartsBehind;
import ibid.citation.part.Pinpoints;
import ibid.citation.run.Recognizer;
import ibid.citation.run.Run;
import ibid.citation.token.Token;
import ibid.document.Span;
import ibid.language.Blanks;
import ibid.language.Brackets;
import ibid.language.Category;
import ibid.language.Letters;
import ibid.language.Marks;
import ibid.language.Match;
import ibid.language.Stretch;
import ibid.language.Words;
import ibid.symbol.DocumentNumber;
import ibid.symbol.Roman;
import java.util.EnumSet;
import java.util.List;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;

/**
 * {@code Ibid.} alone, or with another place in the same source: {@code Ibid., annex II}. Where the
 * note goes on to name a source of its own ({@code Ibid., Supplement No. 53 (A/64/53)}), that is
 * the citation, and {@code Ibid.} only saves words.
 */
final class IbidForm implements Recognizer {
  private static final int LONGEST_CLAUSE = 500;
  private static final int LONGEST_VOLUME = 80;
  private static final int LONGEST_PLACE = 120;

  /**
   * {@code sexagésimo primer período de sesiones}: words of a volume, up to the one that says so.
   */
  private static final int MOST_ORDINALS = 4;

  /** Words of other volumes of a series: {@code Supplement No. 5}, {@code vol. II}. */
  private static final Set<Category> OF_OTHERS = EnumSet.of(Category.OTHER_NUMBER, Category.VOLUME);

  private static final String SEE = "see";
  private static final String BEFORE_VOLUMES = "(（;؛；";

  @Override
  public void recognize(Run run, List<Citation> found) {
    if (!run.contents().has(Category.IBID)) {
      return;
    }
    NavigableSet<Integer> sources = new TreeSet<>();
    found.forEach(citation -> sources.add(citation.span().start()));
    for (int i = 0; i < run.tokens().size(); i++) {
      Token token = run.at(i);
      if (token.is(Category.IBID)
          && (run.inFootnote() || isInBrackets(run, token))
          && !namesSource(run, token, sources)) {
        String parts = PartsBehind.of(run, i);
        boolean other = namesVolume(run, token);
        String place = parts == null && !other ? place(run, token.end()) : parts;
        boolean bare = run.inFootnote() && isBare(run, token.end());
        Span span = new Span(token.start(), token.end());
        Citation.TreatySeries series = parts == null ? series(run, token) : null;
        found.add(new Citation.Ibid(span, other, bare, series, new Context(null, place)));
      }
    }
  }

  /**
   * {@code Ibid., No. 973.}: a number of the volume that the note before cites, left empty where it
   * is not alone; or null.
   */
  private static Citation.TreatySeries series(Run run, Token ibid) {
    String text = run.text();
    int limit = run.partEnd(ibid.start());
    int comma = ibid.end();
    int word = comma < limit && Marks.isComma(text.charAt(comma)) ? comma + 1 : limit;
    int start = Blanks.skip(text, word, limit);
    Match number = run.lexicon().around(Category.NUMBER, text, start, limit);
    if (number == null) {
      return null;
    }
    int digits = Blanks.skip(text, number.end(), limit);
    int end = Letters.digitsEnd(text, digits, limit);
    boolean alone = end == limit || Marks.endsClause(text.charAt(end));
    String registration = alone ? text.substring(digits, end) : "";
    return end == digits
        ? null
        : new Citation.TreatySeries(
            new Span(ibid.start(), end), "", registration, true, Context.NONE);
  }

  /**
   * Whether a year follows or, first of all, words of Official Records: {@code , 1980, vol. II},
   * {@code , Thirty-third Year, 2087th meeting}; not {@code , table 3, year 2005}.
   */
  private static boolean namesVolume(Run run, Token ibid) {
    String text = run.text();
    if (isYear(run, ibid.end())) {
      return true;
    }
    int limit = Math.min(run.partEnd(ibid.start()), ibid.end() + LONGEST_VOLUME);
    int words = 0;
    for (int at = ibid.end(); at < limit && !endsVolumes(text, at, ibid.end()); at++) {
      boolean word =
          Letters.isLetter(text.charAt(at))
              && (!Letters.isLetter(text.charAt(at - 1)) || Letters.isIdeograph(text.charAt(at)));
      if (word && run.lexicon().around(Category.PART, text, at, limit) != null) {
        return false;
      }
      words += word ? 1 : 0;
      if (words > MOST_ORDINALS && !run.lexicon().isHeadLast()) {
        return false;
      }
      if (word && run.lexicon().opening(Category.RECORDS, text, at, limit) != null) {
        return true;
      }
    }
    return false;
  }

  /** Whether a mark other than the first comma stands at a position. */
  private static boolean endsVolumes(String text, int at, int from) {
    boolean later = Marks.isComma(text.charAt(at)) && Blanks.skip(text, from, at) < at;
    return later || BEFORE_VOLUMES.indexOf(text.charAt(at)) >= 0;
  }

  private static boolean isYear(Run run, int end) {
    String text = run.text();
    int limit = run.partEnd(end - 1);
    int comma = Blanks.skip(text, end, limit);
    if (comma >= limit || !Marks.isComma(text.charAt(comma))) {
      return false;
    }
    int start = Blanks.skip(text, comma + 1, limit);
    int digits = Letters.digitsEnd(text, start, limit);
    return DocumentNumber.isYear(text, start, digits)
        && (digits == limit || Marks.isComma(text.charAt(digits)));
  }

  private static boolean isBare(Run run, int end) {
    int at = Blanks.skip(run.text(), end, run.partEnd(end - 1));
    return at == run.partEnd(end - 1) || Marks.endsClause(run.text().charAt(at));
  }

  /**
   * {@code Ibid.,} <u>{@code action 2 of the action plan}</u>: what the clause says, where it
   * begins with a part or with something that has a number, or null.
   */
  private static String place(Run run, int end) {
    String text = run.text();
    int limit = Math.min(run.partEnd(end - 1), end + LONGEST_PLACE);
    if (end >= limit || !Marks.isComma(text.charAt(end))) {
      return null;
    }
    int start = Blanks.skip(text, end + 1, limit);
    if (!isNumbered(run, start, limit)) {
      return null;
    }
    int stop = start;
    while (stop < limit && !endsClause(text, stop, limit)) {
      boolean begins = Words.begins(text, stop, 0);
      Match word = begins ? run.lexicon().around(text, stop, limit) : null;
      if (word != null && OF_OTHERS.contains(word.term().category())) {
        return null;
      }
      stop++;
    }
    boolean whole = stop < limit || limit == run.partEnd(end - 1);
    return whole && stop > start ? Pinpoints.clean(run, start, stop) : null;
  }

  /** {@code figure 2}, {@code mesure no 2}, {@code 行动计划的行动2}: whether a number tells which. */
  private static boolean isNumbered(Run run, int start, int limit) {
    String text = run.text();
    if (run.lexicon().isHeadLast()) {
      return isCounted(run, start, limit);
    }
    int word = Letters.lettersEnd(text, start, limit);
    int stop = word < limit && text.charAt(word) == '.' ? word + 1 : word;
    int next = Blanks.skip(text, stop, limit);
    if (word == start || next == limit) {
      return false;
    }

    Match second = run.lexicon().around(text, next, limit);
    boolean named = second != null && second.term().is(Category.NUMBER);
    int digits = named ? Blanks.skip(text, second.end(), limit) : next;
    Match and = run.lexicon().glue(text, start, limit);
    return run.lexicon().around(Category.PART, text, start, limit) != null
        || (and == null && second != null && second.term().is(Category.PART))
        || (digits < limit
            && (Letters.isDigit(text.charAt(digits)) || Roman.isDigit(text.charAt(digits))));
  }

  /** Where the head stands last: whether there is a digit, or the word before a number. */
  private static boolean isCounted(Run run, int start, int limit) {
    String text = run.text();
    for (int at = start; at < limit && !endsClause(text, at, limit); at++) {
      if (Letters.isDigit(text.charAt(at))
          || run.lexicon().around(Category.ORDINAL, text, at, limit) != null) {
        return true;
      }
    }
    return false;
  }

  /** A semicolon, or the stop that no more of the sentence follows. */
  private static boolean endsClause(String text, int at, int limit) {
    if (Marks.isSemicolon(text.charAt(at))) {
      return true;
    }
    int next = Blanks.skip(text, at + 1, limit);
    return Marks.isFullStop(text.charAt(at))
        && (next == limit || (next > at + 1 && Character.isUpperCase(text.charAt(next))));
  }

  /** {@code (ibid., para. 90)}, {@code (see also ibid., annex)}: whether brackets are around. */
  private static boolean isInBrackets(Run run, Token ibid) {
    int least = Math.max(run.partStart(ibid.start()), ibid.start() - LONGEST_PLACE);
    return Brackets.open(run.text(), ibid.start(), least) >= 0;
  }

  /** Whether a source follows in the same clause, and before {@code See also}. */
  private static boolean namesSource(Run run, Token ibid, NavigableSet<Integer> sources) {
    Integer next = sources.ceiling(ibid.start());
    return next != null
        && next - ibid.end() <= LONGEST_CLAUSE
        && (run.inFootnote() || Brackets.close(run.text(), ibid.end(), next) == next)
        && Stretch.indexOf(run.text(), ';', ibid.end(), next) < 0
        && !opensAgain(run, ibid.end(), next);
  }

  /** {@code Ibid., sect. A.} <u>{@code See}</u>: whether that word follows a stop. */
  private static boolean opensAgain(Run run, int from, int to) {
    for (int at = from - 1; at < to; at++) {
      int start =
          Marks.isFullStop(run.text().charAt(at)) ? Blanks.skip(run.text(), at + 1, to) : to;
      Match word = run.lexicon().opening(Category.NOTE_OPENER, run.text(), start, to);
      if (word != null && word.term().value().equals(SEE)) {
        return true;
      }
    }
    return false;
  }
}
