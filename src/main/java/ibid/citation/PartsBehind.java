package ibid.citation;

import ibid.language.Blanks;
import ibid.language.Category;
import ibid.language.Letters;
import ibid.language.Marks;
import ibid.language.Match;
import ibid.symbol.DocumentNumber.Form;
import ibid.symbol.Notation;
import ibid.symbol.Roman;

/**
 * The part of a document that is meant, behind its number: {@code resolution 69/283, annex II},
 * {@code 55/2 (para. 4)}, {@code 58/2, in paragraph 5 of which}, {@code A/78/49, vol. II}.
 */
final class PartsBehind {
  private static final int NEAR = 4;
  private static final int LONGEST_LEAD = 24;

  /** {@code and the guiding principles contained in the} annex thereto. */
  private static final int LONGEST_WITHIN = 60;

  private static final int LONGEST_SUBJECT = 90;
  private static final int LONGEST_TERM = 4;
  private static final int YEAR_LENGTH = 4;

  /** What the value of a word ends with that says itself whose the part is: {@code مرفقه}. */
  private static final String THERETO = " thereto";

  private static final char COLON = ':';
  private static final String NUMERALS = "IVXL";

  private PartsBehind() {}

  /** What is printed of parts behind the token at an index, or null. */
  static String of(Run run, int index) {
    if (run.lexicon().isHeadLast()) {
      return CountedParts.after(run, index);
    }
    int last = pastOwnerAndDate(run, index);
    Token before = run.at(last);
    int from = pastYear(run, before instanceof Token.Day day ? Dating.end(run, day) : before.end());
    int volume = run.at(last) instanceof Token.Sym ? volumeEnd(run, from) : from;
    int next = run.indexAt(volume);
    int end = run.is(next, Category.PART) ? partsEnd(run, next, volume) : volume;
    if (end == from) {
      return section(run, run.at(index));
    }
    int start = volume > from ? pastMarks(run, from, volume) : run.at(next).start();
    return Pinpoints.clean(run, start, end);
  }

  /** Past the year of {@code CRC/C/GC/10} <u>{@code (2007)}</u>{@code , para. 5}, or the same. */
  private static int pastYear(Run run, int from) {
    String text = run.text();
    int limit = run.partEnd(from);
    int open = Blanks.skip(text, from, limit);
    if (open >= limit || text.charAt(open) != '(') {
      return from;
    }
    int close = Letters.digitsEnd(text, open + 1, limit);
    return close - open == YEAR_LENGTH + 1 && text.startsWith(")", close) ? close + 1 : from;
  }

  /** {@code 7, 9 and 14, paragraph 3 (g)} behind a colon, or null. */
  static String listed(Run run, int from) {
    String text = run.text();
    int limit = run.partEnd(from);
    int colon = Blanks.skip(text, from, limit);
    if (colon >= limit || text.charAt(colon) != COLON) {
      return null;
    }
    int start = Blanks.skip(text, colon + 1, limit);
    int end = start;
    for (int at = start; at > 0; ) {
      Match part = at < limit ? run.lexicon().around(text, at, limit) : null;
      boolean named = part != null && part.term().is(Category.PART);
      int stop = PartLabels.listEnd(run, named ? part.end() : at, limit);
      if (stop <= (named ? part.end() : at)) {
        break;
      }
      end = stop;
      int next = pastMarks(run, end, limit);
      Match and = next > end && next < limit ? run.lexicon().glue(text, next, limit) : null;
      next = and == null ? next : Blanks.skip(text, and.end(), limit);
      at = next > end && next < limit ? next : 0;
    }
    return end > start ? Pinpoints.clean(run, start, end) : null;
  }

  /** The numeral of a section right behind a number, {@code 59/276 XI}: one letter is a part. */
  private static String section(Run run, Token token) {
    String text = run.text();
    int start = Blanks.skip(text, token.end(), run.end());
    int end = start;
    while (end < run.end() && NUMERALS.indexOf(text.charAt(end)) >= 0) {
      end++;
    }
    boolean whole = end == run.end() || !Letters.isWordPart(text.charAt(end));
    return token instanceof Token.Num number
            && number.number().form() == Form.SESSION
            && start > token.end()
            && end - start > 1
            && whole
            && Roman.value(text.substring(start, end)) > 0
        ? text.substring(start, end)
        : null;
  }

  /**
   * {@code article 4} of <u>{@code , in particular article 4 thereof,}</u> behind the title of a
   * treaty, or null.
   */
  static String thereof(Run run, int from) {
    int next = run.indexAt(from);
    int end = run.is(next, Category.PART) ? partsEnd(run, next, from) : from;
    return end > from && isRelativeTo(run, end)
        ? Pinpoints.clean(run, run.at(next).start(), end)
        : null;
  }

  /** Whether {@code of which} or the like begins at a position: the part before is of a number. */
  static boolean isRelative(Run run, int position, int limit) {
    int at = Blanks.skip(run.text(), position, limit);
    Match word = at < limit ? run.lexicon().around(run.text(), at, limit) : null;
    return word != null && word.term().is(Category.RELATIVE);
  }

  /** {@code (A/78/49), vol. II}: where the volume ends, or the same position. */
  static int volumeEnd(Run run, int from) {
    int limit = run.partEnd(from);
    int at = pastMarks(run, from, limit);
    boolean bracket = at > from && at < limit && run.text().charAt(at) == '(';
    int start = bracket ? at + 1 : at;
    Match word = at > from && start < limit ? run.lexicon().around(run.text(), start, limit) : null;
    boolean volume = word != null && word.term().is(Category.VOLUME);
    int end = volume ? PartLabels.end(run, word.end(), limit) : from;
    boolean closed = !bracket || (end < limit && run.text().charAt(end) == ')');
    return volume && end > word.end() && closed ? end + (bracket ? 1 : 0) : from;
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
            && isJoined(run, from, part, end)
            && !PartOwners.isOfNext(run, index, end)
            && !PartOwners.isOwn(run, part, end)
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
      annex = Pinpoints.isAnnex(run.at(next));
      end = PartLabels.all(run, run.at(next).end(), run.end());
      next = run.indexAt(end);
    }
    return end > from && (isRelativeTo(run, end) || (annex && endsThere(run, end))) ? end : from;
  }

  private static boolean isBracketed(Run run, Token part) {
    return part.start() > 0 && run.text().charAt(part.start() - 1) == '(';
  }

  /** Whether nothing stands between that would part them, or words that lead to it. */
  private static boolean isJoined(Run run, int from, Token part, int end) {
    int to = part.start();
    int at = pastMarks(run, from, to);
    if (at == to) {
      return !PartOwners.isOfReport(run, end, run.partEnd(end));
    }
    String text = run.text();
    if (text.charAt(at) == '(') {
      return at + 1 == to && end < text.length() && isClosing(text.charAt(end));
    }
    if (isSlip(text, from, to)) {
      return true;
    }
    Match lead = Before.term(run, to, Category.ESPECIALLY, LONGEST_TERM);
    if (lead != null && lead.start() > at) {
      return isApart(run, from, lead.start()) && (endsThere(run, end) || isRelativeTo(run, end));
    }
    int longest = isWithin(run, to) ? LONGEST_WITHIN : LONGEST_LEAD;
    return at > from
        && ((lead != null && !PartOwners.isOfReport(run, end, run.partEnd(end)))
            || (to - from <= longest
                && isOneClause(text, at, to)
                && (isRelativeTo(run, end) || isRelativeBefore(run, from, part))));
  }

  /**
   * {@code en cuyo} <u>{@code anexo}</u>, {@code énoncés dans son} <u>{@code annexe}</u>, {@code et
   * son} <u>{@code annexe}</u>: whether a word before an annex says whose it is.
   */
  private static boolean isRelativeBefore(Run run, int from, Token part) {
    if (((Token.Word) part).term().value().endsWith(THERETO)
        || Before.term(run, part.start(), Category.RELATIVE, 1) != null) {
      return true;
    }
    Match its =
        Pinpoints.isAnnex(part) ? Before.term(run, part.start(), Category.POSSESSIVE, 1) : null;
    if (its == null) {
      return false;
    }
    int at = pastMarks(run, from, its.start());
    Match and = at < its.start() ? run.lexicon().glue(run.text(), at, its.start()) : null;
    return isWithin(run, part.start())
        || (and != null
            && and.term().is(Category.AND)
            && Blanks.skip(run.text(), and.end(), its.start()) == its.start());
  }

  /**
   * {@code (S/2006/997)} <u>{@code on best practices,}</u> {@code including paragraphs 21 and 22}:
   * whether no more stands between than what it is about, and nothing else joined to it.
   */
  private static boolean isApart(Run run, int from, int lead) {
    String text = run.text();
    int to = Blanks.skipBack(text, lead, from);
    int at = pastMarks(run, from, to);
    if (to <= at
        || to - at > LONGEST_SUBJECT
        || !Marks.isComma(text.charAt(to - 1))
        || !isOneClause(text, at, to - 1)) {
      return false;
    }
    for (int word = at; word < to; word++) {
      boolean begins =
          Letters.isLetter(text.charAt(word)) && !Letters.isLetter(text.charAt(word - 1));
      Match and = begins ? run.lexicon().glue(text, word, to) : null;
      if (and != null && and.term().is(Category.AND) && isNoun(run, and.end(), to)) {
        return false;
      }
    }
    return true;
  }

  /** Whether "the" or "its" begins what stands at a position. */
  private static boolean isNoun(Run run, int from, int to) {
    int at = Blanks.skip(run.text(), from, to);
    Match article = at < to ? run.lexicon().opening(run.text(), at, to) : null;
    Match its = at < to ? run.lexicon().around(run.text(), at, to) : null;
    return (article != null && article.term().is(Category.ARTICLE))
        || (its != null && its.term().is(Category.POSSESSIVE));
  }

  /** Whether no "of" follows: {@code including paragraph 5} <u>{@code of the Plan}</u>. */
  private static boolean endsThere(Run run, int end) {
    int limit = run.partEnd(end);
    int at = Blanks.skip(run.text(), end, limit);
    Match glue = at < limit ? run.lexicon().glue(run.text(), at, limit) : null;
    return glue == null || !glue.term().is(Category.OF);
  }

  /** {@code contained} <u>{@code in the}</u> {@code annex}, or in its. */
  private static boolean isWithin(Run run, int part) {
    int end = Blanks.skipBack(run.text(), part, 0);
    int word = Before.wordStart(run.text(), end);
    int in = word < end && isNoun(run, word, end) ? word : part;
    return Before.term(run, in, Category.WITHIN, 1) != null;
  }

  /**
   * {@code decision 1/CP.21}<u>{@code .}</u>{@code annex}: no sentence begins with a small letter.
   */
  private static boolean isSlip(String text, int stop, int to) {
    return text.charAt(stop) == '.'
        && to == stop + 2
        && text.charAt(stop + 1) == ' '
        && Character.isLowerCase(text.charAt(to));
  }

  private static boolean isRelativeTo(Run run, int end) {
    return isRelative(run, end, run.partEnd(end));
  }

  private static boolean isClosing(char c) {
    return c == ')' || c == ';' || Marks.isComma(c);
  }

  static boolean isOneClause(String text, int from, int to) {
    for (int at = from; at < to; at++) {
      if (Marks.isComma(text.charAt(at))
          || Marks.endsClause(text.charAt(at))
          || "()".indexOf(text.charAt(at)) >= 0) {
        return false;
      }
    }
    return true;
  }

  /** Past a comma, blanks, the mark of a reissue and the ends of brackets. */
  static int pastMarks(Run run, int from, int to) {
    int at = from;
    while (at < to && at - from <= NEAR && isMark(run.text().charAt(at))) {
      at++;
    }
    return at;
  }

  private static boolean isMark(char c) {
    return Marks.isComma(c) || c == ')' || c == ']' || c == '*' || Notation.isSpace(c);
  }

  /** The last token of {@code resolution 16/21 of the Council of 25 March 2011} before a part. */
  static int pastOwnerAndDate(Run run, int index) {
    int last = index;
    Token owner = run.at(last + 1);
    boolean owned = owner != null && (owner.is(Category.BODY) || owner.is(Category.SHORT_BODY));
    last += owned && Genitive.joinsBody(run, run.at(last).end(), owner.start()) ? 1 : 0;
    boolean dated =
        run.at(last + 1) instanceof Token.Day day && Dating.isOf(run, run.at(last).end(), day);
    return dated ? last + 1 : last;
  }
}
