package ibid.cli;

/**
 * The terminal that results and messages are shown on.
 *
 * @param width its columns; 0 when results go to a file or a pipe instead
 * @param messages its columns; 0 when messages go to a file or a pipe instead
 * @param coloured whether the user's environment lets programs use colour
 */
record Terminal(int width, int messages, boolean coloured) {
  private static final String DUMB = "dumb";

  /** Everything goes to a file or a pipe. */
  static final Terminal NONE = new Terminal(0, 0, false);

  /**
   * A terminal, on which neither colour nor progress is shown when it is a {@code dumb} one.
   *
   * @param noColor the environment's {@code NO_COLOR}, or null
   * @param term the environment's {@code TERM}, or null
   * @param results the columns that the launcher found for results, or null
   * @param messages the columns that it found for messages, or null
   */
  static Terminal of(String noColor, String term, String results, String messages) {
    boolean dumb = DUMB.equals(term);
    return new Terminal(
        columns(results),
        dumb ? 0 : columns(messages),
        !dumb && (noColor == null || noColor.isEmpty()));
  }

  private static int columns(String found) {
    return found != null && found.matches("[1-9]\\d{0,4}") ? Integer.parseInt(found) : 0;
  }

  /** Whether results are shown on a terminal. */
  boolean isAttached() {
    return width > 0;
  }
}
