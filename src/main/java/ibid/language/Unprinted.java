package ibid.language;

import java.util.Arrays;

/**
 * Leaves out what prints nothing: the places where a long symbol may break, {@code A/RES/}U+200B
 * {@code 64/293}, the marks of the direction of writing around a number, U+200F, and soft hyphens
 * inside a line.
 */
final class Unprinted {
  private static final int FEW = 16;
  private static final char SOFT_HYPHEN = '\u00AD';

  private Unprinted() {}

  /** The text without it, which knows where it stood; the same where there is none. */
  static Outline leftOut(Outline file) {
    int at = next(file, 0);
    if (at < 0) {
      return file;
    }
    String text = file.text();
    StringBuilder kept = new StringBuilder(text.length());
    int[] places = new int[FEW];
    int count = 0;
    int from = 0;
    for (; at >= 0; at = next(file, at + 1)) {
      kept.append(text, from, at);
      from = at + 1;
      places = count < places.length ? places : Arrays.copyOf(places, 2 * count);
      places[count] = kept.length();
      count++;
    }
    kept.append(text, from, text.length());
    return Outline.of(kept.toString(), Arrays.copyOf(places, count));
  }

  private static int next(Outline file, int from) {
    char[] chars = file.chars();
    int at = file.nextMark(from);
    while (at >= 0 && !isOne(chars, at)) {
      at = file.nextMark(at + 1);
    }
    return at;
  }

  /** A soft hyphen at the end of a line divides a word. */
  private static boolean isOne(char[] chars, int at) {
    return chars[at] == SOFT_HYPHEN ? chars[at + 1] > ' ' : Letters.isUnprinted(chars[at]);
  }
}
