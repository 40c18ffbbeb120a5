package ibid.citation.part;

import ibid.citation.run.Dating;
import ibid.citation.run.Genitive;
import ibid.citation.run.Run;
import ibid.citation.token.Token;
import ibid.language.Blanks;
import ibid.language.Category;
import ibid.language.Letters;
import ibid.language.Marks;
import ibid.language.Match;
import ibid.symbol.Notation;

/**
 * The part of a document that is meant, behind its number: {@code resolution 69/283, annex II},
 * {@code 55/2 (para. 4)}, {@code 58/2, in paragraph 5 of which}, {@code A/78/49, vol. II}.
 */
public final class PartsBehind {
  private static final int NEAR = 4;
  private static final int YEAR_LENGTH = 4;

  /** {@code supra note} and its blanks. */
  private static final int LONGEST_NOTE = 12;

  private static final char COLON = ':';

  /** Each that opens is followed by the one that closes it. */
  private static final String BRACKETS = "()[]";

  private PartsBehind() {}

  /** What is printed of parts behind the token at an index, or null. */
  public static String of(Run run, int index) {
    if (run.lexicon().isHeadLast()) {
      return CountedLead.behind(run, index);
    }
    if (!run.contents().has(Category.PART) && !(run.at(index) instanceof Token.Sym)) {
      return Sections.of(run, run.at(index));
    }
    int last = pastOwnerAndDate(run, index);
    Token before = run.at(last);
    int from =
        pastBracket(run, before instanceof Token.Day day ? Dating.end(run, day) : before.end());
    int volume = run.at(last) instanceof Token.Sym ? volumeEnd(run, from) : from;
    int part = behindSubject(run, volume);
    int end = run.is(part, Category.PART) ? partsEnd(run, part, volume) : volume;
    if (end == from) {
      return Sections.of(run, run.at(index));
    }
    int start = volume > from ? pastMarks(run, from, volume) : run.at(part).start();
    return Pinpoints.clean(run, start, end);
  }

  /**
   * The token behind a position, or behind the bodies and years of what the number there is about,
   * where words lead from that to a part: {@code 68/1 on the Council, especially} <u>{@code
   * paragraph}</u> {@code 7}.
   */
  private static int behindSubject(Run run, int from) {
    int first = run.indexAt(from);
    int next = first;
    while ((isOwner(run, next) || isYear(run, next))
        && run.at(next).start() - from <= PartLead.LONGEST_SUBJECT) {
      next++;
    }
    return next > first && run.is(next, Category.PART) && PartLead.isLed(run, run.at(next))
        ? next
        : first;
  }

  private static boolean isYear(Run run, int index) {
    return run.at(index) instanceof Token.Num number && number.number().mayBeYear();
  }

  private static boolean isOwner(Run run, int index) {
    return run.is(index, Category.BODY) || run.is(index, Category.SHORT_BODY);
  }

  /**
   * Past the year of {@code CRC/C/GC/10} <u>{@code (2007)}</u>{@code , para. 5}, or the note that
   * has told of it, <u>{@code (note 6)}</u> {@code para. 5}; or the same.
   */
  private static int pastBracket(Run run, int from) {
    String text = run.text();
    int limit = run.partEnd(from);
    int open = Blanks.skip(text, from, limit);
    if (open >= limit || text.charAt(open) != '(') {
      return from;
    }
    int digits = open + 1;
    while (digits < limit && isOfNote(text.charAt(digits))) {
      digits++;
    }
    int close = Letters.digitsEnd(text, digits, limit);
    boolean note = digits > open + 1 && close > digits && digits - open <= LONGEST_NOTE;
    boolean other = run.is(run.indexAt(open + 1), Category.PART) || volumeEnd(run, from) > from;
    boolean told = note ? !other : close - open == YEAR_LENGTH + 1;
    return told && text.startsWith(")", close) ? close + 1 : from;
  }

  /** Whether a word like "note" or "n." has such a character, or what follows it. */
  private static boolean isOfNote(char c) {
    boolean letter = Letters.isLetter(c) && !Character.isUpperCase(c);
    return letter || c == '.' || Notation.isSpace(c);
  }

  /** {@code 7, 9 and 14, paragraph 3 (g)} behind a colon, or null. */
  public static String listed(Run run, int from) {
    String text = run.text();
    int limit = run.partEnd(from);
    int colon = Blanks.skip(text, from, limit);
    if (colon >= limit || text.charAt(colon) != COLON) {
      return null;
    }
    int start = Blanks.skip(text, colon + 1, limit);
    int end = start;
    for (int at = start; at > 0; ) {
      Match part = run.lexicon().around(Category.PART, text, at, limit);
      int label = part == null ? at : part.end();
      int stop = PartLabels.listEnd(run, label, limit);
      if (stop <= label) {
        break;
      }
      end = bracketEnd(run, stop, limit);
      int next = pastMarks(run, end, limit);
      Match and = next > end && next < limit ? run.lexicon().glue(text, next, limit) : null;
      next = and == null ? next : Blanks.skip(text, and.end(), limit);
      next += and == null && next < limit ? run.lexicon().prefix(text, next) : 0;
      at = next > end && next < limit ? next : 0;
    }
    return end > start ? Pinpoints.clean(run, start, end) : null;
  }

  /** {@code 2} <u>{@code (par. 1 et 3 a))}</u>: where the bracket of a part ends, or the same. */
  private static int bracketEnd(Run run, int from, int limit) {
    String text = run.text();
    int open = Blanks.skip(text, from, limit);
    int close = open + 1 < limit ? BRACKETS.indexOf(text.charAt(open)) + 1 : 0;
    Match part = close == 0 ? null : run.lexicon().around(Category.PART, text, open + 1, limit);
    if (part == null) {
      return from;
    }
    int end = PartLabels.listEnd(run, part.end(), limit);
    return end < limit && text.charAt(end) == BRACKETS.charAt(close) ? end + 1 : from;
  }

  /** Where the parts end that stand behind a position, or the same position. */
  public static int end(Run run, int from) {
    int next = run.indexAt(from);
    return run.is(next, Category.PART) ? partsEnd(run, next, from) : from;
  }

  /** Whether {@code of which} or the like begins at a position: the part before is of a number. */
  static boolean isRelative(Run run, int position, int limit) {
    int at = Blanks.skip(run.text(), position, limit);
    return run.lexicon().around(Category.RELATIVE, run.text(), at, limit) != null;
  }

  /** {@code (A/78/49), vol. II}: where the volume ends, or the same position. */
  public static int volumeEnd(Run run, int from) {
    int limit = run.partEnd(from);
    int at = pastMarks(run, from, limit);
    boolean bracket = at > from && at < limit && run.text().charAt(at) == '(';
    int start = bracket ? at + 1 : at;
    Match word = at > from ? run.lexicon().around(Category.VOLUME, run.text(), start, limit) : null;
    int end = word == null ? from : PartLabels.end(run, word.end(), limit);
    boolean closed = !bracket || (end < limit && run.text().charAt(end) == ')');
    return word != null && end > word.end() && closed ? end + (bracket ? 1 : 0) : from;
  }

  /** Where the parts end that begin with the one at an index, or the position before them. */
  private static int partsEnd(Run run, int index, int from) {
    Token part = run.at(index);
    int end = PartLabels.ofParts(run, index);
    if (isBracketed(run, part)) {
      int last = Pinpoints.lastPart(run, index, run.indexAt(end));
      end = Math.max(end, PartLabels.listEnd(run, run.at(last).end(), run.partEnd(part.start())));
    }
    end = relativeEnd(run, end);
    boolean labelled =
        (end > part.end() && !Pinpoints.isOfOther(run, end, run.partEnd(part.start())))
            || Pinpoints.isWhole(part);
    return labelled
            && PartLead.joins(run, from, part, end)
            && !PartOwners.isOfNext(run, index, end)
            && !PartOwners.isOwn(run, part, end)
            && !HeadingLine.opens(run, from, part.start(), end)
        ? end
        : from;
  }

  /**
   * The end of {@code paragraphs 1 to 10} <u>{@code of the annex}</u>, or the same: a part of a
   * number has one of its own only where {@code of which} or the like says so.
   */
  private static int relativeEnd(Run run, int from) {
    int end = from;
    int next = run.indexAt(end);
    boolean annex = false;
    while (run.is(next, Category.PART) && PartOwners.isOfPart(run, end, run.at(next).start())) {
      annex = Pinpoints.isAnnex(run.at(next)) && !PartOwners.isOfReport(run, end, run.end());
      end = PartLabels.all(run, run.at(next).end(), run.end());
      next = run.indexAt(end);
    }
    return end > from
            && (isRelative(run, end, run.partEnd(end)) || (annex && PartLead.endsThere(run, end)))
        ? end
        : from;
  }

  private static boolean isBracketed(Run run, Token part) {
    return part.start() > 0 && run.text().charAt(part.start() - 1) == '(';
  }

  /** Past a comma, blanks, the marks of a reissue or a note and the ends of brackets. */
  public static int pastMarks(Run run, int from, int to) {
    int at = from;
    while (at < to && at - from <= NEAR && isMark(run.text().charAt(at))) {
      at++;
    }
    return at;
  }

  private static boolean isMark(char c) {
    return Marks.isComma(c)
        || c == ')'
        || c == ']'
        || c == '*'
        || Notation.isSpace(c)
        || Letters.isSuperscript(c);
  }

  /** The last token of {@code resolution 16/21 of the Council of 25 March 2011} before a part. */
  public static int pastOwnerAndDate(Run run, int index) {
    int last = index;
    boolean owned =
        isOwner(run, last + 1)
            && Genitive.joinsBody(run, run.at(last).end(), run.at(last + 1).start());
    last += owned ? 1 : 0;
    boolean dated =
        run.at(last + 1) instanceof Token.Day day && Dating.isOf(run, run.at(last).end(), day);
    return dated ? last + 1 : last;
  }
}
