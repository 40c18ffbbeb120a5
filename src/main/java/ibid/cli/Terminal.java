package ibid.cli;

/**
 * The terminal that results are shown on.
 *
 * @param width its columns; 0 when results go to a file or a pipe instead
 * @param coloured whether the user's environment lets programs use colour
 */
record Terminal(int width, boolean coloured) {
  /** Results go to a file or a pipe. */
  static final Terminal NONE = new Terminal(0, false);

  /**
   * @param noColor the environment's {@code NO_COLOR}, or null
   * @param columns what the launcher found, or null
   */
  static Terminal of(String noColor, String columns) {
    int width = columns != null && columns.matches("[1-9]\\d{0,4}") ? Integer.parseInt(columns) : 0;
    return new Terminal(width, noColor == null || noColor.isEmpty());
  }

  /** Whether results are shown on a terminal. */
  boolean isAttached() {
    return width > 0;
  }
}
