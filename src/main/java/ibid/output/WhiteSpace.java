package ibid.output;

/** White space of printed text. */
public final class WhiteSpace {
  private WhiteSpace() {}

  /**
   * The text on one line, each run of white space a single space and none at either end: {@code
   * "72/266\n A"} is {@code "72/266 A"}.
   */
  public static String fold(String text) {
    StringBuilder folded = null;
    boolean after = true;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean space = isSpace(c);
      if (folded == null && space && (after || c != ' ')) {
        folded = new StringBuilder(text.length()).append(text, 0, i);
      }
      if (folded != null && !(space && after)) {
        folded.append(space ? ' ' : c);
      }
      after = space;
    }
    return withoutLast(folded == null ? text : folded.toString());
  }

  private static String withoutLast(String text) {
    return text.endsWith(" ") ? text.substring(0, text.length() - 1) : text;
  }

  private static boolean isSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || Character.isISOControl(c);
  }
}
