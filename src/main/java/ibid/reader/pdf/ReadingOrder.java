package ibid.reader.pdf;

import java.text.Bidi;
import java.util.List;

/** Puts what stands on a line from left to right into the order in which it is read. */
final class ReadingOrder {
  private ReadingOrder() {}

  /** Arabic and Hebrew run to the left, numbers among them to the right. */
  static List<Glyph> of(List<Glyph> fromLeft) {
    StringBuilder text = new StringBuilder();
    fromLeft.forEach(glyph -> text.append(glyph.text().isEmpty() ? ' ' : glyph.text().charAt(0)));
    char[] letters = text.toString().toCharArray();
    if (!Bidi.requiresBidi(letters, 0, letters.length)) {
      return List.copyOf(fromLeft);
    }
    Bidi bidi = new Bidi(text.toString(), Bidi.DIRECTION_RIGHT_TO_LEFT);
    byte[] levels = new byte[letters.length];
    for (int i = 0; i < levels.length; i++) {
      levels[i] = (byte) bidi.getLevelAt(i);
    }
    Glyph[] glyphs = fromLeft.toArray(Glyph[]::new);
    Bidi.reorderVisually(levels, 0, glyphs, 0, glyphs.length);
    return List.of(glyphs);
  }
}
