package ibid.symbol;

/** Characters of notation: which dashes and spaces print the same symbol. */
public final class Notation {
  /** What matches one of {@link #isSpace} in a pattern. */
  public static final String BLANK =
      "[\\x00- \u00A0\u00AD\u2000-\u200F\u202A-\u202F\u2060\u3000\uFEFF]";

  private Notation() {}

  /** Whether a character is a hyphen or a dash of any width: {@code -}, U+2011, en and em dash. */
  public static boolean isDash(char c) {
    return c == '-' || (c >= '\u2010' && c <= '\u2015') || c == '\u2212';
  }

  /** Whether a character is a space of any sort, a line break, or a soft hyphen. */
  public static boolean isSpace(char c) {
    return c <= ' '
        || c == '\u00A0'
        || c == '\u00AD'
        || (c >= '\u2000' && c <= '\u200F')
        || (c >= '\u202A' && c <= '\u202F')
        || c == '\u2060'
        || c == '\u3000'
        || c == '\uFEFF';
  }

  /** Where what is printed without a space ends that begins at a position. */
  public static int wordEnd(String text, int from, int end) {
    int at = from;
    while (at < end && !isSpace(text.charAt(at))) {
      at++;
    }
    return at;
  }

  /** The text without spaces and reissue marks, every dash a hyphen: {@code A/67/17 (Part I)*}. */
  public static String squeeze(CharSequence printed) {
    StringBuilder squeezed = new StringBuilder(printed.length());
    for (int i = 0; i < printed.length(); i++) {
      char c = printed.charAt(i);
      if (isDash(c)) {
        squeezed.append('-');
      } else if (c == '&' && endsInNumeral(squeezed)) {
        squeezed.append("and");
      } else if (!isSpace(c) && c != '*') {
        squeezed.append(c);
      }
    }
    return squeezed.toString();
  }

  /**
   * {@code (Parts I} <u>{@code &}</u> {@code II)} is "and"; {@code A/C.2&3/93} is a committee's.
   */
  private static boolean endsInNumeral(StringBuilder squeezed) {
    return squeezed.length() > 0 && "IVX".indexOf(squeezed.charAt(squeezed.length() - 1)) >= 0;
  }
}
