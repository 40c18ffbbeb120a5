package ibid.language;

import ibid.symbol.Notation;

/**
 * Numbers of the Security Council that print with a mark between thousands and hundreds: {@code 1
 * 325 (2000)}, {@code 1.325 (2000)}, {@code 1,325 (2000)}. Since 1995 they have four digits, so
 * that {@code 325 (2000)} alone is none.
 */
final class Thousands {
  private static final int FIRST_YEAR = 1995;
  private static final int YEAR_LENGTH = 4;
  private static final int HUNDREDS = 3;

  private Thousands() {}

  /**
   * The text, of the same length, with a nought before the digits instead of the mark.
   *
   * @param words where the words begin that are looked at
   */
  static String joined(String text, int[] words) {
    StringBuilder joined = null;
    for (int start : words) {
      if (isParted(text, start)) {
        joined = joined == null ? new StringBuilder(text) : joined;
        joined.setCharAt(start + 1, text.charAt(start));
        joined.setCharAt(start, '0');
      }
    }
    return joined == null ? text : joined.toString();
  }

  private static boolean isParted(String text, int start) {
    int hundreds = start + 2;
    int end = hundreds + HUNDREDS;
    return end < text.length()
        && Letters.isDigit(text.charAt(start))
        && isMark(text.charAt(start + 1))
        && (start == 0 || Notation.isSpace(text.charAt(start - 1)))
        && Letters.digitsEnd(text, hundreds, end + 1) == end
        && isRecent(text, Blanks.skip(text, end, Math.min(text.length(), end + 2)));
  }

  private static boolean isMark(char c) {
    return c == '.' || c == ',' || (c != '\n' && Notation.isSpace(c));
  }

  /** Whether a year in brackets begins at a position, of those with numbers of four digits. */
  private static boolean isRecent(String text, int open) {
    int close = open + 1 + YEAR_LENGTH;
    return close < text.length()
        && text.charAt(open) == '('
        && text.charAt(close) == ')'
        && Letters.digitsEnd(text, open + 1, close) == close
        && Integer.parseInt(text, open + 1, close, 10) >= FIRST_YEAR;
  }
}
