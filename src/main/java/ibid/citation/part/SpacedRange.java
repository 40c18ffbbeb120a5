package ibid.citation.part;

import ibid.language.Blanks;
import ibid.language.Letters;
import ibid.symbol.Notation;

/** A range whose dash has blanks around it, {@code paras. 59 - 72}, and so may part sentences. */
final class SpacedRange {
  private static final int LONGEST_NUMBER = 3;

  private SpacedRange() {}

  /**
   * Where the second number begins, which is greater than the one before the dash; or the same
   * position.
   *
   * @param end where the label before the dash ends
   * @param dash where the dash is looked for
   */
  static int second(String text, int end, int dash, int limit) {
    if (dash == end
        || dash + 1 >= limit
        || !Notation.isDash(text.charAt(dash))
        || !Notation.isSpace(text.charAt(dash + 1))) {
      return dash;
    }
    int start = Letters.digitsStart(text, Math.max(0, end - LONGEST_NUMBER), end);
    int second = Blanks.skip(text, dash + 1, limit);
    int stop = Letters.digitsEnd(text, second, limit);
    boolean rises =
        start < end
            && stop > second
            && stop - second <= LONGEST_NUMBER
            && value(text, start, end) < value(text, second, stop);
    return rises ? second : dash;
  }

  private static int value(String text, int start, int end) {
    return Integer.parseInt(text, start, end, 10);
  }
}
