package ibid.symbol;

import java.util.regex.Pattern;

/** Symbols of principal organs as none of their documents has them, so that scanning made them. */
public final class GarbledSymbol {
  private static final Pattern ORGAN = Pattern.compile("[AEST]/.+");

  /** Commissions and conferences have symbols in A and E alone: {@code S/CN.4/999} is none. */
  private static final Pattern NO_BODY = Pattern.compile("[ST]/(?:CN|CONF)\\..*");

  /** A letter that is no numeral, alone where the number of a body stands: {@code E/CN.A/WG.1}. */
  private static final Pattern NO_NUMBER =
      Pattern.compile(
          "[A-Z]/(?:[^/]{1,20}/){0,6}(?:AC|C|CI|CN|CONF|SC|WG)\\.[ABD-HJ-UWYZ](?:/.*)?");

  /** The session or the year has letters in it: {@code E/19B2/13}. */
  private static final Pattern LETTERED = Pattern.compile("[AES]/\\d+[A-Z][A-Z\\d]*/\\d.*");

  private static final Pattern WITH_YEAR = Pattern.compile("[ES]/(\\d{4})/\\d.*");
  private static final int YEAR = 2;
  private static final int YEAR_END = 6;

  private GarbledSymbol() {}

  /** Whether that symbol is one. */
  public static boolean is(String symbol) {
    return ORGAN.matcher(symbol).matches()
        && (NO_BODY.matcher(symbol).matches()
            || NO_NUMBER.matcher(symbol).matches()
            || LETTERED.matcher(symbol).matches()
            || isOfNoYear(symbol));
  }

  /** {@code E/1932/12}: a number behind what is no year, whose first digits are misread. */
  private static boolean isOfNoYear(String symbol) {
    return WITH_YEAR.matcher(symbol).matches() && !DocumentNumber.isYear(symbol, YEAR, YEAR_END);
  }
}
