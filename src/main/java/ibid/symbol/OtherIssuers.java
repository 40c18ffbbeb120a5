package ibid.symbol;

import java.util.regex.Pattern;

/**
 * Organizations whose symbols begin as those of an organ of the United Nations do, and go on as
 * none of its: {@code S/1867/2020} of the Organisation for the Prohibition of Chemical Weapons has
 * the year last, where the Council numbers no document as high, and {@code A/SP1/12/01} of the
 * Economic Community of West African States the month and the year behind what it adopts.
 */
final class OtherIssuers {
  private static final Pattern SYMBOL =
      Pattern.compile(
          "S/\\d{1,4}/(?:199[7-9]|20\\d\\d)(?:/.*)?|A/(?:SP|SA|P)\\.?\\d{1,2}/\\d{1,2}/\\d\\d.*");

  private OtherIssuers() {}

  static boolean isOfOne(String symbol) {
    return symbol.startsWith("/", 1) && SYMBOL.matcher(symbol).matches();
  }
}
