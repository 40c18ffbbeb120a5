package ibid.document;

import java.util.Arrays;

/**
 * Lines, columns and code points of a text. A line ends at {@code \n}, {@code \r\n} or {@code \r};
 * lines and columns count from 1, offsets from 0, columns and offsets in code points.
 */
public final class Lines {
  private static final int FEW = 64;

  /** Where lines start. */
  private int[] starts = new int[FEW];

  private int lines = 1;

  /** Where surrogate pairs stand, which are two characters and one code point. */
  private int[] pairs = {};

  private int pairCount;

  public Lines(String text) {
    char[] chars = text.toCharArray();
    for (int i = 0; i < chars.length; i++) {
      char c = chars[i];
      if (c == '\n' || (c == '\r' && (i + 1 == chars.length || chars[i + 1] != '\n'))) {
        starts = lines == starts.length ? Arrays.copyOf(starts, lines * 2) : starts;
        starts[lines++] = i + 1;
      } else if (Character.isHighSurrogate(c)) {
        pairs = pairCount == pairs.length ? Arrays.copyOf(pairs, pairCount * 2 + FEW) : pairs;
        pairs[pairCount++] = i;
      }
    }
  }

  /** The line of a position, from 1. */
  public int line(int position) {
    int found = Arrays.binarySearch(starts, 0, lines, position);
    return found >= 0 ? found + 1 : -found - 1;
  }

  /** The column of a position, from 1, in code points. */
  public int column(int position) {
    return offset(position) - offset(starts[line(position) - 1]) + 1;
  }

  /** The offset of a position in code points. */
  public int offset(int position) {
    int found = pairCount == 0 ? -1 : Arrays.binarySearch(pairs, 0, pairCount, position);
    return position - (found >= 0 ? found : -found - 1);
  }
}
