package ibid.output;

/**
 * How much a terminal can show.
 *
 * @param colour whether to use colour
 * @param width how many columns a line has; 0 for no limit
 */
public record Style(boolean colour, int width) {
  /** For files and pipes: no colour, lines as long as they are. */
  public static final Style PLAIN = new Style(false, 0);

  private static final String BOLD = "\u001b[1m";
  private static final String RESET = "\u001b[0m";

  /** The text in bold where colour is on. */
  public String bold(String text) {
    return colour ? BOLD + text + RESET : text;
  }
}
