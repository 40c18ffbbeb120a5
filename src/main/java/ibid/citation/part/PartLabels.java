package ibid.citation.part;

import ibid.citation.run.Dating;
import ibid.citation.run.Run;
import ibid.citation.token.Token;
import ibid.language.Blanks;
import ibid.language.Category;
import ibid.language.Letters;
import ibid.language.Marks;
import ibid.language.Match;
import ibid.symbol.Notation;

/**
 * The numbers and letters of parts of a document: {@code 1 to 3}, {@code I.A}, {@code 10 (c)}, in
 * French and Spanish {@code 10 c)}, in the letters and words of other scripts too: {@code (أ)},
 * {@code ألف}, {@code 二}.
 */
public final class PartLabels {
  private static final int MOST_PARTS = 3;
  private static final int YEAR_LENGTH = 4;

  private PartLabels() {}

  /** Where the labels that follow a position end; the position itself when there are none. */
  public static int end(Run run, int from, int limit) {
    String text = run.text();
    int good = from;
    boolean worded = false;
    for (int at = pastFrom(run, from, limit); at < limit; at = Blanks.skip(text, at, limit)) {
      Match label = run.lexicon().around(text, at, limit);
      boolean word = PartLabel.isWord(run, label);
      int stop = word && good > from && !worded ? at : PartLabel.end(run, at, label, limit);
      int next = stop > at || good == from ? stop : glue(run, good, at, limit);
      if (next == at || (good > from && isSymbol(run, at))) {
        break;
      }
      if (stop > at) {
        worded |= word;
        good = Gloss.end(run, stop, limit);
        next = good;
      }
      at = next;
    }
    return good;
  }

  /** {@code 206 EX/6 Part I and} <u>{@code 207 EX/5}</u>: whether another document begins there. */
  private static boolean isSymbol(Run run, int at) {
    return run.at(run.indexAt(at)) instanceof Token.Sym symbol && symbol.start() == at;
  }

  /**
   * {@code الفقرات} <u>{@code من}</u> {@code 1 إلى 10}, "paragraphs from 1 to 10": past the word
   * that opens a range as it joins parts to what they are of, and blanks.
   */
  private static int pastFrom(Run run, int from, int limit) {
    int at = Blanks.skip(run.text(), from, limit);
    Match of =
        run.lexicon().hasWordLabels() && !run.lexicon().isHeadLast()
            ? run.lexicon().glue(Category.OF, run.text(), at, limit)
            : null;
    if (of == null) {
      return at;
    }
    int first = Blanks.skip(run.text(), of.end(), limit);
    int end = first < limit ? PartLabel.end(run, first, limit) : first;
    int next = Blanks.skip(run.text(), end, limit);
    Match to = end > first ? run.lexicon().glue(Category.TO, run.text(), next, limit) : null;
    return to == null ? at : first;
  }

  /** Where labels end that commas and dashes part: {@code 8, 9 и 11}, {@code a)–c)}. */
  public static int listEnd(Run run, int from, int to) {
    int end = end(run, from, to);
    while (end > from
        && end < to
        && (Marks.isComma(run.text().charAt(end)) || Notation.isDash(run.text().charAt(end)))) {
      int next = end(run, end + 1, to);
      if (next == end + 1 || PartLabel.isOfOther(run, end + 1, next)) {
        break;
      }
      end = next;
    }
    return end;
  }

  /**
   * Where the labels of one part, or of parts in a row, end: {@code chap. IV, sect. A}, {@code part
   * I, section entitled “…”, para. 15}.
   */
  public static int ofParts(Run run, int index) {
    int end = run.partEnd(run.at(index).start());
    int at = ofPart(run, run.at(index), end);
    int next = run.indexAt(at);
    while (SectionTitle.leads(run, at, next) || isJoinedInBracket(run, at, next, end)) {
      int label = ofPart(run, run.at(next), end);
      boolean none = label == run.at(next).end() && !mayBeBare(run, run.at(next));
      boolean article = Pinpoints.isArticle(run.at(next));
      boolean apart = Marks.isSemicolon(run.text().charAt(at));
      int last = article || apart ? fewParts(run, next, end) : at;
      if (none
          || (article && PartOwners.isOfTreaty(run, run.at(next), last))
          || (apart && PartOwners.isOfNext(run, next, last))) {
        break;
      }
      at = label;
      next = run.indexAt(at);
    }
    return at;
  }

  /**
   * {@code (E/1980/1, para. 12} <u>{@code and chap. II}</u>{@code )}: whether "and" joins parts to
   * another with which a bracket ends.
   */
  private static boolean isJoinedInBracket(Run run, int from, int next, int end) {
    if (!run.is(next, Category.PART)) {
      return false;
    }
    String text = run.text();
    int start = run.at(next).start();
    Match and = run.lexicon().glue(Category.AND, text, Blanks.skip(text, from, start), start);
    int last = and == null ? end : fewParts(run, next, end);
    return last < end && text.charAt(last) == ')' && Blanks.skip(text, and.end(), start) == start;
  }

  /** Where the labels of a part and a few behind it end, before what they are of. */
  private static int fewParts(Run run, int index, int end) {
    int at = ofPart(run, run.at(index), end);
    int next = run.indexAt(at);
    for (int i = 0; i < MOST_PARTS && run.is(next, Category.PART); i++) {
      if (run.at(next).start() - at > 2) {
        break;
      }
      at = ofPart(run, run.at(next), end);
      next = run.indexAt(at);
    }
    return at;
  }

  private static boolean mayBeBare(Run run, Token part) {
    return run.lexicon().hasWordLabels() || run.lexicon().isBodyAfter() || Pinpoints.isWhole(part);
  }

  /** Where the labels of a part end, or its title; an annex needs none. */
  private static int ofPart(Run run, Token part, int to) {
    int labels = all(run, part.end(), to);
    if (labels > part.end() || mayBeBare(run, part)) {
      return labels;
    }
    int at = Blanks.skip(run.text(), part.end(), to);
    return run.lexicon().around(Category.ENTITLED, run.text(), at, to) == null
        ? labels
        : Dating.pastTitle(run, part.end(), to);
  }

  /**
   * Where labels end, with commas between them: any where a genitive needs no word, else those of a
   * list that "and" or the like closes, {@code paras. 12, 15 and 22}, {@code annexes I, II, and
   * IV}.
   */
  public static int all(Run run, int from, int to) {
    if (run.lexicon().isBodyAfter()) {
      return listEnd(run, from, to);
    }
    int end = end(run, from, to);
    return end > from && end < to && Marks.isComma(run.text().charAt(end))
        ? closedList(run, end, to)
        : end;
  }

  /**
   * The end of the list that goes on with a comma, or the position of that when neither "and" nor a
   * range closes it: {@code paras. 69, 158–160}.
   */
  private static int closedList(Run run, int comma, int to) {
    int closed = comma;
    int last = comma;
    while (last < to && Marks.isComma(run.text().charAt(last))) {
      int start = Blanks.skip(run.text(), last + 1, to);
      Match and = run.lexicon().glue(Category.AND, run.text(), start, to);
      boolean closes = last > comma && and != null;
      start = closes ? Blanks.skip(run.text(), and.end(), to) : start;
      int next = end(run, start, to);
      if (next == start || PartLabel.isOfOther(run, start, next)) {
        break;
      }
      if (closes || isJoined(run, start, next)) {
        return next;
      }
      closed = isRange(run.text(), start, next) ? next : closed;
      last = next;
    }
    return closed;
  }

  /** Whether labels are a range; {@code para. 3, 2000-2015} has years behind its own. */
  private static boolean isRange(String text, int start, int end) {
    for (int at = start + 1; at + 1 < end; at++) {
      if (Notation.isDash(text.charAt(at))
          && Letters.isDigit(text.charAt(at - 1))
          && Letters.isDigit(text.charAt(at + 1))) {
        return at - start < YEAR_LENGTH;
      }
    }
    return false;
  }

  /** Whether "and" or the like stands between the labels from one position to another. */
  private static boolean isJoined(Run run, int start, int end) {
    for (int at = start; at < end; at++) {
      boolean word =
          Letters.isLetter(run.text().charAt(at)) && !Letters.isWordPart(run.text().charAt(at - 1));
      if (word && run.lexicon().glue(Category.AND, run.text(), at, end) != null) {
        return true;
      }
    }
    return false;
  }

  /**
   * The end of an "and", a "to" or a dash between two labels, of which the first ends there; it may
   * be joined to the second; or the same position.
   */
  private static int glue(Run run, int end, int at, int limit) {
    Match match = run.lexicon().glue(run.text(), at, limit);
    if (match != null) {
      return match.term().is(Category.OF) ? at : match.end();
    }
    int prefix = run.lexicon().prefix(run.text(), at);
    Match joined = prefix == 0 ? null : run.lexicon().glue(run.text(), at, at + 1);
    return joined != null && PartLabel.end(run, at + 1, limit) > at + 1
        ? at + 1
        : SpacedRange.second(run.text(), end, at, limit);
  }
}
