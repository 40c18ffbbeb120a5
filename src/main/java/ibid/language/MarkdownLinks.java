package ibid.language;

/**
 * Hyperlinks as Markdown prints them, {@code [64/293](https://undocs.org/A/RES/64/293) of 30 July
 * 2010}: their text goes on behind their address.
 */
final class MarkdownLinks {
  private static final int LONGEST_TEXT = 300;
  private static final int LONGEST_ADDRESS = 500;

  private MarkdownLinks() {}

  /** The text, of the same length, with blanks for the brackets and addresses. */
  static String blanked(Outline printed) {
    String text = printed.text();
    StringBuilder blanked = null;
    for (int open = printed.nextMark('[', 0); open >= 0; open = printed.nextMark('[', open + 1)) {
      int limit = Math.min(text.length(), open + LONGEST_TEXT);
      int close = Stretch.indexOf(text, ']', open, limit);
      int end = close < 0 ? -1 : addressEnd(text, close + 1);
      if (end > 0) {
        blanked = blanked == null ? new StringBuilder(text) : blanked;
        blanked.setCharAt(open, ' ');
        for (int at = close; at < end; at++) {
          blanked.setCharAt(at, ' ');
        }
      }
    }
    return blanked == null ? text : blanked.toString();
  }

  /**
   * Behind the address in brackets that begins at a position, or -1 when none does: not {@code
   * [A/64/L.63](adopted without a vote)}.
   */
  private static int addressEnd(String text, int open) {
    int limit = Math.min(text.length(), open + LONGEST_ADDRESS);
    int depth = 0;
    boolean quoted = false;
    boolean address = false;
    for (int at = open; at < limit && (quoted || !isBare(text, at)); at++) {
      char c = text.charAt(at);
      quoted ^= c == '"';
      address |= c == '/' || c == '#' || c == '.';
      depth += quoted ? 0 : c == '(' ? 1 : c == ')' ? -1 : 0;
      if (depth == 0) {
        return address ? at + 1 : -1;
      }
    }
    return -1;
  }

  /** A blank, but for that before a title. */
  private static boolean isBare(String text, int at) {
    return text.charAt(at) <= ' ' && !text.startsWith("\"", at + 1);
  }
}
