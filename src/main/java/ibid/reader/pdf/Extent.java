package ibid.reader.pdf;

import java.util.List;

/** A stretch across a page, from the left. */
record Extent(float left, float right) {

  /** What letters cover, blanks aside. */
  static Extent of(List<Glyph> glyphs) {
    float left = Float.MAX_VALUE;
    float right = 0;
    for (Glyph glyph : glyphs) {
      if (!glyph.isBlank()) {
        left = Math.min(left, glyph.x());
        right = Math.max(right, glyph.end());
      }
    }
    return new Extent(Math.min(left, right), right);
  }

  float width() {
    return right - left;
  }

  float middle() {
    return (left + right) / 2;
  }
}
