package ibid.language;

/** Looks for the brackets around what stands in them. */
public final class Brackets {
  private static final String OPENING = "(（";
  private static final String CLOSING = ")）";

  private Brackets() {}

  /** Whether a bracket opens: {@code (}, Chinese {@code （}. */
  public static boolean opens(char c) {
    return OPENING.indexOf(c) >= 0;
  }

  /** Whether a bracket closes. */
  public static boolean closes(char c) {
    return CLOSING.indexOf(c) >= 0;
  }

  /** Where the bracket opens that a position stands in, or -1; those closed before it are not. */
  public static int open(String text, int position, int from) {
    int closed = 0;
    for (int at = position - 1; at >= from; at--) {
      closed += closes(text.charAt(at)) ? 1 : 0;
      if (opens(text.charAt(at)) && closed-- == 0) {
        return at;
      }
    }
    return -1;
  }

  /** Where the bracket closes that a position stands in, or the end. */
  public static int close(String text, int position, int end) {
    int open = 0;
    for (int at = position; at < end; at++) {
      open += opens(text.charAt(at)) ? 1 : 0;
      if (closes(text.charAt(at)) && open-- == 0) {
        return at;
      }
    }
    return end;
  }

  /** Where a bracket opens next, or the end. */
  public static int next(String text, int from, int end) {
    int at = from;
    while (at < end && !opens(text.charAt(at))) {
      at++;
    }
    return at;
  }
}
