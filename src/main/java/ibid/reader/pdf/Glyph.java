package ibid.reader.pdf;

import java.util.Objects;

/**
 * What one letter of a page prints, and where: lengths in points, from the left and the top.
 *
 * @param y of the line it stands on
 * @param size of its font
 * @param href where a hyperlink over it leads, or null
 */
record Glyph(String text, float x, float y, float width, float size, String href) {

  float end() {
    return x + width;
  }

  /**
   * The same on a page seen in a mirror, where lines that run to the left run to the right.
   *
   * @param right edge of the page, or of what is printed on it
   */
  Glyph mirrored(float right) {
    return new Glyph(text, right - end(), y, width, size, href);
  }

  /** The blank between it and another one to the right. */
  Glyph blankUpTo(Glyph other) {
    String inside = Objects.equals(href, other.href) ? href : null;
    return new Glyph(" ", end(), y, other.x - end(), size, inside);
  }

  /** Its upper edge, as a rule of thumb. */
  float top() {
    return y - 0.7f * size;
  }

  /** Its lower edge, as a rule of thumb. */
  float bottom() {
    return y + 0.2f * size;
  }

  boolean isBlank() {
    return text.isBlank();
  }

  /** Whether it prints digits only. */
  boolean isDigits() {
    return !text.isEmpty() && text.chars().allMatch(c -> c >= '0' && c <= '9');
  }
}
