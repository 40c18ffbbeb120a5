package ibid.citation.form;

import ibid.language.Letters;
import ibid.symbol.DocumentNumber;
import ibid.symbol.Symbols;
import java.time.LocalDate;

/** The year that a symbol has: {@code S/PRST/}<u>{@code 2005}</u>{@code /17}. */
final class SymbolYear {
  private SymbolYear() {}

  /**
   * Whether a date is of a later year than the symbol, so that it is of something else; what is
   * added to a document or revises it has later dates.
   */
  static boolean isBefore(String symbol, LocalDate date) {
    if (date == null || !Symbols.withoutAdditions(symbol).equals(symbol)) {
      return false;
    }
    for (int slash = symbol.indexOf('/'); slash >= 0; slash = symbol.indexOf('/', slash + 1)) {
      int end = Letters.digitsEnd(symbol, slash + 1, symbol.length());
      if (symbol.startsWith("/", end) && DocumentNumber.isYear(symbol, slash + 1, end)) {
        return Integer.parseInt(symbol, slash + 1, end, 10) < date.getYear();
      }
    }
    return false;
  }
}
