package ibid.reader.pdf;

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
