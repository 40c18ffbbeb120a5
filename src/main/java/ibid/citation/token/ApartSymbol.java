package ibid.citation.token;

import ibid.language.Blanks;
import ibid.language.Letters;
import ibid.symbol.Symbols;

/**
 * A symbol in which a blank stands for a slash: {@code PRST 29/1}, {@code PRST OS/12/1}, {@code
 * A/RES 61/240}, {@code S/RES 1373}.
 *
 * @param symbol as targets have it
 * @param end where it ends
 */
record ApartSymbol(String symbol, int end) {
  private static final int SHORTEST_SERIAL = 3;

  /** The one that begins at a position, or null. */
  static ApartSymbol at(String text, SymbolScanner symbols, int start, int end) {
    int after = symbols.wordEnd(text, start, end);
    int session = Blanks.skip(text, after, end);
    if (after == 0 || session != after + 1) {
      return null;
    }
    boolean statement = text.startsWith(Symbols.STATEMENT, after - Symbols.STATEMENT.length());
    int number = statement ? SymbolScanner.statementNumber(text, session) : session;
    int slash = Letters.digitsEnd(text, number, end);
    int stop =
        slash < end && text.charAt(slash) == '/' ? Letters.digitsEnd(text, slash + 1, end) : slash;
    boolean serial =
        stop == slash
            && stop - number >= SHORTEST_SERIAL
            && !statement
            && !text.startsWith("(", Blanks.skip(text, stop, end));
    if (slash == number || (!serial && stop <= slash + 1)) {
      return null;
    }
    String printed = text.substring(start, after) + "/" + text.substring(session, stop);
    return new ApartSymbol(Symbols.canonical(printed), stop);
  }
}
