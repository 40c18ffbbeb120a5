package ibid.citation.number;

import ibid.citation.run.Run;
import ibid.citation.token.Token;
import ibid.language.Blanks;
import ibid.language.Category;
import ibid.language.Letters;
import ibid.language.Marks;
import ibid.symbol.DocumentNumber.Form;
import ibid.symbol.Notation;

/**
 * The number of a resolution before its title, below the heading of all of them: {@code A.
 * Resolutions adopted by the Council} and on the next line <u>{@code 2/3.}</u> {@code Lights of
 * harbours}. It cites nothing.
 */
final class HeadedTitle {
  /** {@code XVIII. }. */
  private static final int LONGEST_LABEL = 8;

  private static final int LONGEST_HEADING = 80;
  private static final String LABEL_ENDS = ".)-、）#*";

  private HeadedTitle() {}

  /** Whether a number is one, below such a heading or the title of another. */
  static boolean isNumber(Run run, Token.Num number) {
    return isTitled(run, number)
        && (run.lexicon().isHeadLast()
            || isBelowHeading(run, Blanks.skipBack(run.text(), number.start(), 0)));
  }

  /**
   * {@code 2/3. Lights}: whether it begins a line, with words behind that no small letter opens.
   */
  private static boolean isTitled(Run run, Token.Num number) {
    int title = Blanks.skip(run.text(), Math.min(run.end(), number.after() + 1), run.end());
    return OtherNumbers.headsTitle(run, number)
        && title < run.end()
        && Letters.isLetter(run.text().charAt(title))
        && !Character.isLowerCase(run.text().charAt(title));
  }

  private static boolean isBelowHeading(Run run, int lineEnd) {
    int start = lineStart(run.text(), lineEnd, LONGEST_HEADING);
    Token first = start < 0 ? null : run.at(run.indexAt(start));
    if (first == null || first.start() >= lineEnd) {
      return false;
    }
    return first instanceof Token.Num other
        ? other.number().form() != Form.SERIAL
            && isTitled(run, other)
            && isOnePhrase(run.text(), other.after() + 1, lineEnd)
        : first.is(Category.HEAD)
            && isOnePhrase(run.text(), first.end(), lineEnd)
            && isLabelled(run.text(), first.start());
  }

  private static boolean isOnePhrase(String text, int from, int to) {
    for (int at = from; at < to; at++) {
      char c = text.charAt(at);
      if (Letters.isDigit(c) || Marks.isComma(c) || Marks.endsClause(c) || c == '(') {
        return false;
      }
    }
    return true;
  }

  /** {@code A. Resolutions}: whether no more than a label stands before it, and no small letter. */
  private static boolean isLabelled(String text, int head) {
    int line = lineStart(text, head, LONGEST_LABEL);
    int label = Blanks.skipBack(text, head, Math.max(0, line));
    return line >= 0
        && !Character.isLowerCase(text.charAt(head))
        && (label == line || isLabelEnd(text.charAt(label - 1)));
  }

  private static boolean isLabelEnd(char c) {
    return LABEL_ENDS.indexOf(c) >= 0 || Notation.isDash(c);
  }

  /** Where the line begins that a position is in, or -1 where that is far. */
  private static int lineStart(String text, int position, int farthest) {
    int at = position;
    while (at > 0 && text.charAt(at - 1) != '\n') {
      at--;
      if (position - at > farthest) {
        return -1;
      }
    }
    return at;
  }
}
