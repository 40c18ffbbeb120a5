package ibid.citation.token;

import ibid.language.Blanks;
import ibid.language.Lexicon;
import ibid.symbol.Symbols;
import java.util.List;

/** Makes tokens of document symbols, {@code A/63/332}, {@code A/RES/61/240 A and B}. */
final class SymbolTokens {
  private final String text;
  private final Lexicon lexicon;
  private final SymbolScanner symbols;
  private final SuffixTokens suffixes;
  private final AgencySymbol agencies;
  private final SymbolLetters letters;
  private final SpacedSymbols spaced;
  private final DayBehind days;
  private final SmallSymbol small;
  private final List<Token> tokens;

  /**
   * @param suffixes reads what stands behind a symbol
   * @param tokens takes the tokens, and has those before
   */
  SymbolTokens(
      String text,
      Lexicon lexicon,
      SymbolScanner symbols,
      SuffixTokens suffixes,
      List<Token> tokens) {
    this.text = text;
    this.lexicon = lexicon;
    this.symbols = symbols;
    this.suffixes = suffixes;
    this.tokens = tokens;
    agencies = new AgencySymbol(text, lexicon, symbols);
    letters = new SymbolLetters(text, new LetterScanner(text, lexicon), tokens);
    spaced = new SpacedSymbols(text, symbols, letters, tokens);
    days = new DayBehind(text, lexicon);
    small = new SmallSymbol(text, lexicon, symbols);
  }

  /** Reads a symbol that begins with capitals; the position after it, or 0. */
  int at(int start, int end) {
    int sibling = suffixes.sibling(start, end);
    if (sibling > 0) {
      return sibling;
    }
    int apart = spaced.add(start, end);
    if (apart > 0) {
      return apart;
    }
    int rest = SymbolBlanks.restOfSeries(text, start, end, symbols);
    if (rest > start) {
      int whole = symbols.end(text, rest, end, true);
      return whole > 0 ? symbol(start, whole, end) : 0;
    }
    boolean announced =
        DocumentNoun.standsBefore(text, lexicon, last(), start) || isNamedBehind(start, end);
    int scanned = GluedWord.before(lexicon, text, symbols.end(text, start, end, announced));
    int symbolEnd = scanned > 0 ? days.cut(scanned, end) : 0;
    int whole = symbolEnd > 0 ? symbolEnd : agencies.end(start, end);
    return whole > 0 && !SymbolBlanks.isTail(text, start, end, symbols)
        ? symbol(start, whole, end)
        : 0;
  }

  /**
   * {@code document s/4098}: reads a symbol whose letter is small, {@code s/res/1325} with the word
   * in it; the position after it, or 0.
   */
  int small(int start, int end) {
    int symbolEnd = SmallSymbol.mayBegin(text, start, end) ? small.end(last(), start, end) : 0;
    if (symbolEnd == 0) {
      return 0;
    }
    if (last() != null && last().start() > start) {
      tokens.remove(tokens.size() - 1);
    }
    return symbol(start, symbolEnd, end);
  }

  /** {@code Assembly/AU/Dec.695(XXXI)}: a word may begin the symbol of a resolution or decision. */
  int ofWord(int start, int end) {
    int at = start + 2;
    while (at < end && text.charAt(at) >= 'a' && text.charAt(at) <= 'z') {
      at++;
    }
    int symbolEnd =
        at < end && text.charAt(at) == '/' ? symbols.deliberationEnd(text, start, end) : 0;
    return symbolEnd > 0 ? symbol(start, symbolEnd, end) : 0;
  }

  /** {@code EB136/8号文件}: where heads stand last, so does the word for a document. */
  private boolean isNamedBehind(int start, int end) {
    int stop = lexicon.isHeadLast() ? symbols.end(text, start, end, true) : 0;
    return stop > 0 && DocumentNoun.standsBehind(text, lexicon, stop, end);
  }

  /** {@code document} <u>{@code 41 C/23}</u>: a symbol that its session begins; or 0. */
  int ofOrgan(int start, int end) {
    int symbolEnd = agencies.ofOrgan(last(), start, end);
    if (symbolEnd == 0) {
      return 0;
    }
    String symbol = Symbols.canonical(text.substring(start, symbolEnd));
    tokens.add(new Token.Sym(symbol, start, symbolEnd));
    return suffixes.range(symbol, symbolEnd, end);
  }

  private int symbol(int start, int symbolEnd, int end) {
    int whole = SymbolNumbers.rangeSuffixEnd(text, symbolEnd, end);
    String symbol = Symbols.canonical(printed(start, whole));
    suffixes.begin(symbol, whole);
    int letter = letters.add(symbol, start, whole, end);
    if (letter > 0) {
      return letter;
    }
    int dash = whole == symbolEnd ? SymbolNumbers.rangeDash(symbol) : -1;
    if (dash > 0) {
      int printed = SymbolNumbers.lastDash(text, start, whole);
      int second = Blanks.skip(text, printed + 1, whole);
      String first = symbol.substring(0, dash);
      suffixes.begin(first, whole);
      tokens.add(new Token.Sym(first, start, printed));
      tokens.add(new Token.Sym(SymbolNumbers.upTo(symbol, first), second, whole));
      return whole;
    }
    if (symbol.endsWith(")")) {
      return suffixes.bracketed(symbol, start, whole, end);
    }
    tokens.add(new Token.Sym(symbol, start, whole));
    return whole > symbolEnd ? whole : suffixes.range(symbol, symbolEnd, end);
  }

  /** What is printed, with the points and the slash that are lost. */
  private String printed(int start, int end) {
    return SymbolStop.slashed(SymbolWords.pointed(text.substring(start, end)));
  }

  private Token last() {
    return tokens.isEmpty() ? null : tokens.get(tokens.size() - 1);
  }
}
