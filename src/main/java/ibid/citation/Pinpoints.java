package ibid.citation;

import ibid.language.Blanks;
import ibid.language.Category;
import ibid.language.Letters;
import ibid.language.Match;
import ibid.symbol.Notation;

/**
 * The part of a document that is meant, before or after its number: {@code paragraph 5 of
 * resolution 61/75}, {@code resolution 69/283, annex II}.
 */
final class Pinpoints {
  private static final int FARTHEST_BEFORE = 70;
  private static final int NEAR = 4;

  private Pinpoints() {}

  /**
   * The pinpoint around the tokens from one index to another, as printed, or null. What stands
   * before is looked for only in front of the first.
   */
  static String of(Run run, int first, int last) {
    String before = before(run, first);
    return before == null ? after(run, last) : before;
  }

  /**
   * {@code section II, paragraphs 1 to 3} of "section II, paragraphs 1 to 3, of its resolution".
   */
  static String before(Run run, int index) {
    int limit = run.at(index).start();
    int first = -1;
    int later = index;
    for (int i = index - 1; i >= 0 && run.at(i).start() > limit - FARTHEST_BEFORE; i--) {
      Token token = run.at(i);
      if (token.is(Category.PART)) {
        if (Gap.between(run.text(), run.lexicon(), token.end(), run.at(later).start())
            == Gap.BREAK) {
          break;
        }
        first = i;
        later = i;
      } else if (!isLabelOrOwner(token)) {
        break;
      }
    }
    if (first < 0) {
      return null;
    }
    int of = ofBefore(run, run.at(lastPart(run, first, index)).end(), limit);
    return of < 0 ? null : clean(run, run.at(first).start(), of);
  }

  private static boolean isLabelOrOwner(Token token) {
    return token instanceof Token.Num
        || token.is(Category.BODY)
        || token.is(Category.SHORT_BODY)
        || token.is(Category.HEAD);
  }

  private static int lastPart(Run run, int first, int index) {
    int last = first;
    for (int i = first; i < index; i++) {
      last = run.at(i).is(Category.PART) ? i : last;
    }
    return last;
  }

  /** Where the "of" begins that joins a part to what follows, or -1. */
  private static int ofBefore(Run run, int from, int to) {
    for (int i = from; i < to; i++) {
      boolean wordStart =
          Letters.isLetter(run.text().charAt(i)) && !Letters.isLetter(run.text().charAt(i - 1));
      Match glue = wordStart ? run.lexicon().glue(run.text(), i, to) : null;
      if (glue != null && glue.term().is(Category.OF)) {
        return i;
      }
    }
    return -1;
  }

  /** {@code annex II} of "resolution 69/283, annex II". */
  static String after(Run run, int index) {
    Token part = run.at(index + 1);
    if (part == null || !part.is(Category.PART)) {
      return null;
    }
    int start = run.at(index).end();
    for (int i = start; i < part.start(); i++) {
      char c = run.text().charAt(i);
      if (!(c == ',' || c == ')' || Notation.isSpace(c)) || i - start > NEAR) {
        return null;
      }
    }
    return clean(run, part.start(), labelEnd(run, index + 1));
  }

  /** Where the labels of one part, or of parts in a row, end: {@code chap. IV, sect. A}. */
  private static int labelEnd(Run run, int index) {
    int end = run.partEnd(run.at(index).start());
    int at = label(run.text(), run.at(index).end(), end);
    Token next = run.at(index + 1);
    boolean goesOn =
        next != null && next.is(Category.PART) && next.start() - at >= 0 && next.start() - at <= 2;
    return goesOn ? labelEnd(run, index + 1) : at;
  }

  private static int label(String text, int from, int end) {
    int at = from;
    int good = from;
    while (at < end) {
      int word = Blanks.skip(text, at, end);
      int stop = word;
      while (stop < end && isLabelPart(text.charAt(stop))) {
        stop++;
      }
      if (stop == word || !isLabel(text, word, stop)) {
        break;
      }
      good = stop;
      at = stop;
    }
    return good;
  }

  private static boolean isLabelPart(char c) {
    return Letters.isLetter(c) || Letters.isDigit(c) || c == '(' || c == ')' || Notation.isDash(c);
  }

  private static boolean isLabel(String text, int start, int end) {
    char first = text.charAt(start);
    boolean numeral = Letters.isCapital(first) && end - start <= 5;
    return Letters.isDigit(first)
        || first == '('
        || numeral
        || text.substring(start, end).equals("and")
        || text.substring(start, end).equals("to");
  }

  private static String clean(Run run, int start, int end) {
    String printed = Blanks.fold(run.text(), start, end);
    return printed.endsWith(",") ? printed.substring(0, printed.length() - 1) : printed;
  }
}
