package ibid.document;

import java.util.Arrays;

/**
 * Lines, columns and code points of a text. A line ends at {@code \n}, {@code \r\n} or {@code \r};
 * lines and columns count from 1, offsets from 0, columns and offsets in code points.
 */
public final class Lines {
  private final String text;
  private final int[] starts;
  private final int[] pairsBefore;

  public Lines(String text) {
    this.text = text;
    int[] found = new int[64];
    int count = 1;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean ends = c == '\n' || (c == '\r' && !text.startsWith("\n", i + 1));
      if (ends) {
        found = count == found.length ? Arrays.copyOf(found, count * 2) : found;
        found[count++] = i + 1;
      }
    }
    starts = Arrays.copyOf(found, count);
    pairsBefore = pairsBefore();
  }

  /** How many surrogate pairs stand before each line. */
  private int[] pairsBefore() {
    int[] pairs = new int[starts.length];
    int seen = 0;
    int line = 1;
    for (int i = 0; i < text.length(); i++) {
      for (; line < starts.length && starts[line] <= i; line++) {
        pairs[line] = seen;
      }
      seen += Character.isHighSurrogate(text.charAt(i)) ? 1 : 0;
    }
    Arrays.fill(pairs, line, pairs.length, seen);
    return pairs;
  }

  /** The line of a position, from 1. */
  public int line(int position) {
    int found = Arrays.binarySearch(starts, position);
    return found >= 0 ? found + 1 : -found - 1;
  }

  /** The column of a position, from 1, in code points. */
  public int column(int position) {
    return text.codePointCount(starts[line(position) - 1], position) + 1;
  }

  /** The offset of a position in code points. */
  public int offset(int position) {
    int line = line(position) - 1;
    return starts[line] - pairsBefore[line] + text.codePointCount(starts[line], position);
  }
}
