package ibid.citation.token;

import ibid.language.Blanks;
import ibid.language.Letters;
import ibid.symbol.Bodies;
import ibid.symbol.Notation;

/**
 * Numbers of one sequence that print with a mark between thousands and hundreds: {@code 1 325
 * (2000)}, {@code 1.325 (2000)}, {@code 1,325 (2000)}. From the year on in which the sequence has
 * reached four digits, {@code 325 (2000)} alone is none.
 */
public final class Thousands {
  private static final int FIRST = 1000;
  private static final int YEAR_LENGTH = 4;
  private static final int HUNDREDS = 3;

  /** The year from which a body of the table has numbers of four digits in one sequence. */
  private final int firstYear;

  public Thousands(Bodies bodies) {
    firstYear =
        bodies.all().stream()
            .mapToInt(body -> body.numbering().yearOfSerial(FIRST))
            .filter(year -> year > 0)
            .min()
            .orElse(Integer.MAX_VALUE);
  }

  /** Where the digits of such a number end that begins at a position; 0 when none does. */
  int end(String text, int start, int limit) {
    int hundreds = start + 2;
    int end = hundreds + HUNDREDS;
    boolean parted =
        end < limit
            && isMark(text.charAt(start + 1))
            && text.charAt(start) != '0'
            && (start == 0 || Notation.isSpace(text.charAt(start - 1)))
            && Letters.digitsEnd(text, hundreds, end + 1) == end
            && isRecent(text, Blanks.skip(text, end, Math.min(limit, end + 2)), limit);
    return parted ? end : 0;
  }

  private static boolean isMark(char c) {
    return c == '.' || c == ',' || (c != '\n' && Notation.isSpace(c));
  }

  /** Whether a year in brackets begins at a position, of those with numbers of four digits. */
  private boolean isRecent(String text, int open, int limit) {
    int close = open + 1 + YEAR_LENGTH;
    return close < limit
        && text.charAt(open) == '('
        && text.charAt(close) == ')'
        && Letters.digitsEnd(text, open + 1, close) == close
        && Integer.parseInt(text, open + 1, close, 10) >= firstYear;
  }

  /** The number of those digits. */
  static int value(String text, int start, int end) {
    return FIRST * (text.charAt(start) - '0') + Integer.parseInt(text, end - HUNDREDS, end, 10);
  }
}
