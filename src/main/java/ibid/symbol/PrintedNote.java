package ibid.symbol;

import java.util.regex.Pattern;

/**
 * The part or volume in brackets behind a symbol, as some print it and as scanning leaves it:
 * {@code (PART III)}, {@code (pt. II)}, {@code (VOL. I)}, {@code (Pnrt VII)}.
 */
public final class PrintedNote {
  private static final String NUMBER = "(?=(?:[IVX]{1,6}|\\d{1,2})\\))";

  /** One letter of the word may be misread where a Roman numeral stands behind it. */
  private static final Pattern PART =
      Pattern.compile(
          "\\((?:(?:PART|[Pp]t|PT)\\.?"
              + NUMBER
              + "|(?:P[a-z]rt|Pa[a-z]t|Par[a-z]|[A-Z]art)(?=[IVX]{1,6}\\)))");

  private static final Pattern VOLUME = Pattern.compile("\\((?:VOL|Vol)\\.?" + NUMBER);

  private PrintedNote() {}

  /** Whether brackets, without blanks, hold one: {@code (pt.II)}. */
  public static boolean is(String brackets) {
    return PART.matcher(brackets).lookingAt() || VOLUME.matcher(brackets).lookingAt();
  }

  /** The symbol with the word that the UN prints: {@code A/43/23(PartIII)}. */
  static String mended(String symbol) {
    return symbol.indexOf('(') < 0
        ? symbol
        : VOLUME.matcher(PART.matcher(symbol).replaceFirst("(Part")).replaceFirst("(Vol.");
  }
}
