package ibid.language;

/** Punctuation in the forms that the six official languages print. */
public final class Marks {
  private static final String OPENING = "“«《„";

  /** The least of them: most characters of a text are less. */
  private static final char FIRST_OPENING = '«';

  /** What closes each of the former, in their order. */
  private static final String CLOSING = "”»》“";

  /** How many digits the mark of a note has at most. */
  public static final int LONGEST_NOTE = 3;

  private Marks() {}

  /** Whether a character is a comma: {@code ,}, Arabic {@code ،}, Chinese {@code ，}. */
  public static boolean isComma(char c) {
    return c == ',' || c == '،' || c == '，';
  }

  /**
   * Past blanks, and a comma with the blanks behind it: {@code 60/1}<u>{@code , }</u>{@code annex}.
   */
  public static int pastComma(String text, int from, int end) {
    int at = Blanks.skip(text, from, end);
    return at < end && isComma(text.charAt(at)) ? Blanks.skip(text, at + 1, end) : at;
  }

  /** Before blanks that end at a position, and a comma before them. */
  public static int beforeComma(String text, int position, int least) {
    int end = Blanks.skipBack(text, position, least);
    return end > least && isComma(text.charAt(end - 1)) ? end - 1 : end;
  }

  /** Whether a character is a semicolon: {@code ;}, Arabic {@code ؛}, Chinese {@code ；}. */
  public static boolean isSemicolon(char c) {
    return c == ';' || c == '؛' || c == '；';
  }

  /** Whether a character is a full stop: {@code .}, Chinese {@code 。}. */
  public static boolean isFullStop(char c) {
    return c == '.' || c == '。';
  }

  /** Whether a character is a full stop or a semicolon. */
  public static boolean endsClause(char c) {
    return isFullStop(c) || isSemicolon(c);
  }

  /** Whether a character is an apostrophe: {@code ’}, or the straight one. */
  public static boolean isApostrophe(char c) {
    return c == '\u2019' || c == '\'';
  }

  /** Whether a quotation mark opens: {@code “}, {@code «}, {@code 《}, {@code „}. */
  public static boolean opens(char c) {
    return c >= FIRST_OPENING && OPENING.indexOf(c) >= 0;
  }

  /**
   * The same in a language whose lines may run to the left, where some print them the other way
   * round: {@code ”الموانئ“}.
   */
  public static boolean opens(char c, Lexicon lexicon) {
    return opens(c) || (c == CLOSING.charAt(0) && lexicon.isRightToLeft());
  }

  /** Whether a quotation mark can do nothing but close: {@code ”}, {@code »}, {@code 》}. */
  public static boolean closes(char c) {
    return CLOSING.indexOf(c) >= 0 && !opens(c);
  }

  /**
   * Where a quotation closes that a mark at a position opens, straight ones and those the other way
   * round included, or -1.
   */
  public static int close(String text, int open, int end) {
    char mark = text.charAt(open);
    int pair = OPENING.indexOf(mark);
    char other = mark == CLOSING.charAt(0) ? OPENING.charAt(0) : mark;
    char closing = pair < 0 ? other : CLOSING.charAt(pair);
    return Stretch.indexOf(text, closing, open + 1, end);
  }

  /** Where the marker of a footnote ends that a bracket opens, {@code [8]}, {@code [^8]}; or 0. */
  public static int noteEnd(String text, int open, int end) {
    int from = open + 1 < end && text.charAt(open + 1) == '^' ? open + 2 : open + 1;
    int close = Letters.digitsEnd(text, from, Math.min(end, from + LONGEST_NOTE));
    return close > from && close < end && text.charAt(close) == ']' ? close + 1 : 0;
  }
}
