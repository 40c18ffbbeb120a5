package ibid.language;

/** The marks before the lines of a text that a letter quotes: {@code > of the Child}. */
public final class Quoting {
  /** Of letters that answer letters. */
  private static final int LONGEST = 16;

  static final char MARK = '>';

  private Quoting() {}

  /**
   * The text, of the same length, with blanks for them.
   *
   * @param plain the same text with the plain forms of its language, which has none of them
   */
  public static String blanked(String text, Outline plain) {
    return plain.text().equals(text) ? text : blanked(text);
  }

  /** The same of any text. */
  static String blanked(String text) {
    StringBuilder blanked = null;
    for (int mark = text.indexOf(MARK); mark >= 0; mark = text.indexOf(MARK, mark + 1)) {
      if (isLineStart(text, mark) && isBlankOrMark(text, mark + 1)) {
        blanked = blanked == null ? new StringBuilder(text) : blanked;
        blanked.setCharAt(mark, ' ');
      }
    }
    return blanked == null ? text : blanked.toString();
  }

  /**
   * Whether no more than such marks and a blank behind each stand between a line's start and it.
   */
  private static boolean isLineStart(String text, int position) {
    int least = Math.max(0, position - LONGEST);
    int at = position;
    while (at > least && (text.charAt(at - 1) == MARK || text.charAt(at - 1) == ' ')) {
      at--;
    }
    return at == 0 || text.charAt(at - 1) == '\n';
  }

  private static boolean isBlankOrMark(String text, int at) {
    return at == text.length() || "> \r\n".indexOf(text.charAt(at)) >= 0;
  }
}
