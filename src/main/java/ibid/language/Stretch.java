package ibid.language;

/**
 * Searches a stretch of a text and no farther: a search to the end of a long text costs too much.
 */
public final class Stretch {
  private Stretch() {}

  /** The first place of a character from one position on and before another, or -1. */
  public static int indexOf(String text, char wanted, int from, int end) {
    int limit = Math.min(end, text.length());
    for (int at = from; at < limit; at++) {
      if (text.charAt(at) == wanted) {
        return at;
      }
    }
    return -1;
  }

  /** Where the line ends that a position is in, or the stretch. */
  public static int lineEnd(String text, int from, int end) {
    int newline = indexOf(text, '\n', from, end);
    return newline < 0 ? Math.min(end, text.length()) : newline;
  }
}
