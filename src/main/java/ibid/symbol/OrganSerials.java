package ibid.symbol;

/** How high the numbers of documents are that stand behind the letter of a principal organ. */
public final class OrganSerials {
  private static final String ORGANS = "AEST";

  /** No number of any has more digits. */
  private static final int LONGEST = 5;

  private static final String COUNCIL = "S/";

  /**
   * The Council numbered its documents in one row from 1946 to 1993. The others have had fewer, but
   * what misprints make of them is not told as surely.
   */
  private static final int LAST_OF_COUNCIL = 27_000;

  private static final int SHORT = 2;
  private static final int LAST_DAY = 31;

  private OrganSerials() {}

  /**
   * {@code S/32} in <u>{@code S/32}</u>{@code 96}: whether two digits that are no day stand behind
   * a short number of the Council and a blank, so that it may be the half of a longer one.
   */
  public static boolean isHalf(String symbol, String text, int end) {
    int stop = end + 1 + SHORT;
    boolean may =
        symbol.startsWith(COUNCIL)
            && symbol.length() <= 2 + SHORT
            && Character.isDigit(symbol.charAt(symbol.length() - 1))
            && stop <= text.length()
            && text.charAt(end) == ' ';
    return may
        && (stop == text.length() || !Character.isLetterOrDigit(text.charAt(stop)))
        && isNoDay(text, end + 1, stop);
  }

  private static boolean isNoDay(String text, int start, int stop) {
    boolean digits = true;
    for (int at = start; at < stop; at++) {
      digits &= text.charAt(at) >= '0' && text.charAt(at) <= '9';
    }
    return digits && Integer.parseInt(text, start, stop, 10) > LAST_DAY;
  }

  /**
   * {@code S/21423104}, {@code S/50965}: whether a principal organ has no documents with numbers
   * that high, so that one is misread or the mark of a note stands behind it.
   */
  public static boolean isTooHigh(String symbol) {
    int start = 2;
    int at = start;
    while (at < symbol.length() && Character.isDigit(symbol.charAt(at))) {
      at++;
    }
    boolean organ = at > start && symbol.charAt(1) == '/' && ORGANS.indexOf(symbol.charAt(0)) >= 0;
    boolean whole = at == symbol.length() || symbol.charAt(at) == '/';
    return organ && whole && (at - start > LONGEST || isAboveLast(symbol, start, at));
  }

  private static boolean isAboveLast(String symbol, int start, int end) {
    return symbol.startsWith(COUNCIL) && Integer.parseInt(symbol, start, end, 10) > LAST_OF_COUNCIL;
  }
}
