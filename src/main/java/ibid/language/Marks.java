package ibid.language;

/** Punctuation in the forms that the six official languages print. */
public final class Marks {
  private static final String COMMAS = ",،，";
  private static final String OPENING = "“«《„";

  /** The least of them: most characters of a text are less. */
  private static final char FIRST_OPENING = '«';

  /** What closes each of the former, in their order. */
  private static final String CLOSING = "”»》“";

  private Marks() {}

  /** Whether a character is a comma: {@code ,}, Arabic {@code ،}, Chinese {@code ，}. */
  public static boolean isComma(char c) {
    return COMMAS.indexOf(c) >= 0;
  }

  /** Whether a quotation mark opens: {@code “}, {@code «}, {@code 《}, {@code „}. */
  public static boolean opens(char c) {
    return c >= FIRST_OPENING && OPENING.indexOf(c) >= 0;
  }

  /** Whether a quotation mark can do nothing but close: {@code ”}, {@code »}, {@code 》}. */
  public static boolean closes(char c) {
    return CLOSING.indexOf(c) >= 0 && !opens(c);
  }

  /** Where a quotation closes that a mark at a position opens, straight ones included, or -1. */
  public static int close(String text, int open, int end) {
    int pair = OPENING.indexOf(text.charAt(open));
    char closing = pair < 0 ? text.charAt(open) : CLOSING.charAt(pair);
    return Stretch.indexOf(text, closing, open + 1, end);
  }
}
