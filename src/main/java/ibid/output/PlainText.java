package ibid.output;

/** Text that any format can hold. */
final class PlainText {
  private static final char REPLACEMENT = '\uFFFD';

  private PlainText() {}

  /**
   * The text on one line, with {@code U+FFFD} for half a surrogate pair and for the two code points
   * that XML forbids.
   */
  static String of(String text) {
    String folded = WhiteSpace.fold(text);
    StringBuilder plain = null;
    for (int i = 0; i < folded.length(); i++) {
      if (isForbidden(folded, i)) {
        plain = plain == null ? new StringBuilder(folded) : plain;
        plain.setCharAt(i, REPLACEMENT);
      }
    }
    return plain == null ? folded : plain.toString();
  }

  private static boolean isForbidden(String text, int i) {
    char c = text.charAt(i);
    if (Character.isHighSurrogate(c)) {
      return i + 1 == text.length() || !Character.isLowSurrogate(text.charAt(i + 1));
    }
    if (Character.isLowSurrogate(c)) {
      return i == 0 || !Character.isHighSurrogate(text.charAt(i - 1));
    }
    return c == '\uFFFE' || c == '\uFFFF';
  }

  /** At most so many characters, {@code …} at the end when some are gone; no pair is split. */
  static String cut(String text, int most) {
    if (text.length() <= most) {
      return text;
    }
    int end = Character.isHighSurrogate(text.charAt(most - 2)) ? most - 2 : most - 1;
    return text.substring(0, end).stripTrailing() + "…";
  }

  /** The text for XML and for labels of Graphviz that are like HTML. */
  static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
