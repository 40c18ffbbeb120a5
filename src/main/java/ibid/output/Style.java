package ibid.output;

/**
 * How a list is shown, and how much a terminal can show.
 *
 * @param colour whether to use colour
 * @param width how many columns a line has; 0 for no limit
 * @param header whether the names of the columns stand over the rows
 */
public record Style(boolean colour, int width, boolean header) {
  /** For files and pipes: no colour, lines as long as they are. */
  public static final Style PLAIN = new Style(false, 0);

  private static final String BOLD = "\u001b[1m";
  private static final String RESET = "\u001b[0m";

  /** With the names of the columns. */
  public Style(boolean colour, int width) {
    this(colour, width, true);
  }

  /** The text in bold where colour is on. */
  public String bold(String text) {
    return colour ? BOLD + text + RESET : text;
  }
}
