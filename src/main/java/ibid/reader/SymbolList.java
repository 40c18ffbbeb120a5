package ibid.reader;

import ibid.language.Blanks;
import ibid.language.Stretch;
import ibid.symbol.Notation;
import ibid.symbol.Symbols;

/**
 * A text of nothing but symbols, as a search in other texts prints them: it is no document with a
 * masthead, and all of them are cited.
 */
final class SymbolList {
  private static final int LONGEST_LINE = 200;

  private SymbolList() {}

  /** Whether each line of a text is a symbol, {@code A/67/17 (Part I)}, or has nothing else. */
  static boolean isOne(String text) {
    int end = text.length();
    int start = Blanks.skip(text, 0, end);
    boolean symbols = start < end;
    while (symbols && start < end) {
      int stop = Stretch.lineEnd(text, start, end);
      symbols =
          stop - start <= LONGEST_LINE
              && (Symbols.isSymbol(text.substring(start, stop)) || areSymbols(text, start, stop));
      start = Blanks.skip(text, stop, end);
    }
    return symbols;
  }

  private static boolean areSymbols(String text, int start, int end) {
    int at = start;
    while (at < end) {
      int stop = Notation.wordEnd(text, at, end);
      if (!Symbols.isSymbol(text.substring(at, stop))) {
        return false;
      }
      at = Blanks.skip(text, stop, end);
    }
    return true;
  }
}
