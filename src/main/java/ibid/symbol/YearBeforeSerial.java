package ibid.symbol;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The year before a number of the Economic and Social Council that has its session in brackets,
 * {@code E/RES/1971/1577(L)}: others print none, {@code E/RES/1577(L)}, and it is one resolution.
 */
final class YearBeforeSerial {
  private static final String COUNCIL = "E/";
  private static final Pattern WITH_YEAR =
      Pattern.compile("(E/(?:RES|DEC)/)\\d{4}/(\\d{1,4}\\((?:S-)?[IVXLC]{1,7}\\)[A-Z-]{0,5})");

  private YearBeforeSerial() {}

  /** The symbol without it. */
  static String without(String symbol) {
    if (!symbol.startsWith(COUNCIL)) {
      return symbol;
    }
    Matcher matcher = WITH_YEAR.matcher(symbol);
    return matcher.matches() ? matcher.group(1) + matcher.group(2) : symbol;
  }
}
