package ibid.document;

import ibid.language.Outline;
import java.util.Arrays;

/**
 * Lines, columns and code points of a text. A line ends at {@code \n}, {@code \r\n} or {@code \r};
 * lines and columns count from 1, offsets from 0, columns and offsets in code points.
 */
public final class Lines {
  private static final int FEW = 64;

  /** Where lines start. */
  private final int[] starts;

  /**
   * Where the second halves of surrogate pairs stand, which are two characters and one code point.
   */
  private final int[] pairs;

  /** Before which positions characters stand that print nothing. */
  private final int[] unprinted;

  public Lines(Outline outline) {
    char[] chars = outline.chars();
    int length = outline.text().length();
    int[] found = new int[FEW];
    int[] halves = {};
    int lines = 1;
    int count = 0;
    for (int at = outline.nextMark(0); at >= 0; at = outline.nextMark(at + 1)) {
      char c = chars[at];
      if (c == '\n' || (c == '\r' && (at + 1 == length || chars[at + 1] != '\n'))) {
        found = lines == found.length ? Arrays.copyOf(found, lines * 2) : found;
        found[lines++] = at + 1;
      } else if (Character.isLowSurrogate(c)
          && at > 0
          && Character.isHighSurrogate(chars[at - 1])) {
        halves = count == halves.length ? Arrays.copyOf(halves, count * 2 + FEW) : halves;
        halves[count++] = at;
      }
    }
    unprinted = outline.unprinted();
    starts = Arrays.copyOf(found, lines);
    pairs = Arrays.copyOf(halves, count);
  }

  /** The line of a position, from 1. */
  public int line(int position) {
    int found = Arrays.binarySearch(starts, position);
    return found >= 0 ? found + 1 : -found - 1;
  }

  /** The column of a position, from 1, in code points. */
  public int column(int position) {
    return offset(position) - end(starts[line(position) - 1]) + 1;
  }

  /** The offset of a position in code points, where something begins. */
  public int offset(int position) {
    return end(position) + before(unprinted, position + 1) - before(unprinted, position);
  }

  /** The same where something ends: what prints nothing there is no part of it. */
  public int end(int position) {
    return position - before(pairs, position) + before(unprinted, position);
  }

  /** How many of the positions, which are in order, are below one. */
  private static int before(int[] positions, int position) {
    int low = 0;
    int high = positions.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (positions[middle] < position) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
