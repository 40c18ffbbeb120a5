package ibid.cli;

import java.io.PrintWriter;

/**
 * A line for the user on standard error. Names of files may hold anything; what would do something
 * to a terminal is shown as {@code \n} or {@code \x1b}, so that a message is one line of text.
 */
final class Message {
  private static final char FIRST_DIRECTION = '\u202A';
  private static final char LAST_DIRECTION = '\u202E';
  private static final char FIRST_ISOLATE = '\u2066';
  private static final char LAST_ISOLATE = '\u2069';

  private Message() {}

  /** Prints {@code ibid: draft.txt: no such file}. */
  static void print(PrintWriter err, String text) {
    err.println("ibid: " + printable(text));
  }

  /** The text on one line that leaves a terminal as it is. */
  static String printable(String text) {
    StringBuilder printable = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      printable.append(isHarmful(c) ? escaped(c) : String.valueOf(c));
    }
    return printable.toString();
  }

  private static boolean isHarmful(char c) {
    return Character.isISOControl(c)
        || c == '\u2028'
        || c == '\u2029'
        || (c >= FIRST_DIRECTION && c <= LAST_DIRECTION)
        || (c >= FIRST_ISOLATE && c <= LAST_ISOLATE);
  }

  private static String escaped(char c) {
    return switch (c) {
      case '\n' -> "\\n";
      case '\r' -> "\\r";
      case '\t' -> "\\t";
      default -> c < 0x100 ? String.format("\\x%02x", (int) c) : String.format("\\u%04x", (int) c);
    };
  }
}
