package ibid.reader.print;

/** The marks of footnotes as they are printed: {@code 12} is {@code ¹²}. */
public final class Superscript {
  private static final String DIGITS = "⁰¹²³⁴⁵⁶⁷⁸⁹";

  private Superscript() {}

  /** The mark that a note begins with: {@code ¹²}, {@code [^a]:}. */
  static String opening(String mark) {
    String raised = of(mark);
    return raised.endsWith("]") ? raised + ":" : raised;
  }

  /** The superscript digit for one of 0 to 9. */
  public static char of(char digit) {
    return DIGITS.charAt(digit - '0');
  }

  /** In superscript digits; a mark that is no number is put as Markdown does: {@code [^a]}. */
  static String of(String mark) {
    StringBuilder raised = new StringBuilder(mark.length());
    for (int i = 0; i < mark.length(); i++) {
      int digit = Character.digit(mark.charAt(i), 10);
      if (digit < 0) {
        return "[^" + mark + "]";
      }
      raised.append(DIGITS.charAt(digit));
    }
    return raised.toString();
  }
}
