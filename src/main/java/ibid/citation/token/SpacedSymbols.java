package ibid.citation.token;

import ibid.language.Blanks;
import ibid.language.Letters;
import ibid.symbol.Symbols;
import java.util.List;

/**
 * Adds symbols in which a blank stands for a slash: {@code PRST 29/1}, {@code PRST OS/12/1}, {@code
 * A/RES 61/240}, {@code S/RES 1373}.
 */
final class SpacedSymbols {
  private static final String ORGANIZATIONAL = "OS/";

  private static final int SHORTEST_SERIAL = 3;

  private final String text;
  private final SymbolScanner symbols;
  private final SymbolLetters letters;
  private final List<Token> tokens;

  /**
   * @param tokens takes the tokens
   */
  SpacedSymbols(String text, SymbolScanner symbols, SymbolLetters letters, List<Token> tokens) {
    this.text = text;
    this.symbols = symbols;
    this.letters = letters;
    this.tokens = tokens;
  }

  /** Adds one that begins at a position, with its letters; the position after it, or 0. */
  int add(int start, int end) {
    int after = symbols.wordEnd(text, start, end);
    int number = Blanks.skip(text, after, end);
    if (after == 0 || number != after + 1) {
      return 0;
    }
    boolean statement = text.startsWith(Symbols.STATEMENT, after - Symbols.STATEMENT.length());
    int stop = statement ? statementEnd(number, end) : resolutionEnd(number, end);
    return stop == 0 ? 0 : add(start, after, number, stop, end);
  }

  private int add(int start, int after, int number, int stop, int end) {
    String symbol =
        Symbols.canonical(text.substring(start, after) + "/" + text.substring(number, stop));
    int letter = letters.add(symbol, start, stop, end);
    if (letter > 0) {
      return letter;
    }
    tokens.add(new Token.Sym(symbol, start, stop));
    return stop;
  }

  /** {@code 29/1}, {@code OS/12/1}. */
  private int statementEnd(int number, int end) {
    return slashedEnd(statementNumber(number), end);
  }

  /** {@code 61/240}, or {@code 1373} with nothing in brackets behind it. */
  private int resolutionEnd(int number, int end) {
    int stop = Letters.digitsEnd(text, number, end);
    if (stop < end && text.charAt(stop) == '/') {
      return slashedEnd(number, end);
    }
    boolean serial =
        stop - number >= SHORTEST_SERIAL && !text.startsWith("(", Blanks.skip(text, stop, end));
    return serial ? stop : 0;
  }

  /** Where digits end on both sides of a slash, or 0. */
  private int slashedEnd(int number, int end) {
    int slash = Letters.digitsEnd(text, number, end);
    if (slash == number || slash >= end || text.charAt(slash) != '/') {
      return 0;
    }
    int stop = Letters.digitsEnd(text, slash + 1, end);
    return stop > slash + 1 ? stop : 0;
  }

  /**
   * Where the number of a statement begins: behind the {@code OS/} of {@code PRST OS/12/1}, which
   * stands for an organizational session.
   */
  private int statementNumber(int start) {
    return text.startsWith(ORGANIZATIONAL, start) ? start + ORGANIZATIONAL.length() : start;
  }
}
