package ibid.citation.token;

import ibid.language.Letters;
import ibid.symbol.Kind;
import ibid.symbol.Symbols;
import java.util.Set;

/** The words for kinds of documents before the last number of a symbol: {@code A/C.5/60/L.3}. */
final class SymbolWords {
  /** Those for kinds of documents alone, of which a body has several. */
  private static final Set<String> KINDS = Set.of("CRP", "INF", "L", "PV", "SR", "WP");

  /** Those that the principal organs number by sessions and years. */
  private static final Set<String> SESSIONAL = Set.of("L", "CRP");

  private SymbolWords() {}

  /** {@code CRP.1}, {@code L.4}: whether a word for a kind of document, and its number, begin. */
  private static boolean isOfKind(String text, int start, int end) {
    int point = Letters.lettersEnd(text, start, end);
    return point + 1 < end
        && text.charAt(point) == '.'
        && Letters.isDigit(text.charAt(point + 1))
        && KINDS.contains(text.substring(start, point));
  }

  /**
   * The symbol with another word for a kind of document, {@code A/AC.261/L.} of {@code
   * A/AC.261/CRP.1 and} <u>{@code L.1}</u>, where its last component is no more than a number or a
   * word like that, and one stands at a position; or the same.
   */
  static String with(String symbol, String text, int at, int end) {
    int component = symbol.lastIndexOf('/') + 1;
    if (component == 0 || !isOfKind(text, at, end) || isAdopted(symbol)) {
      return symbol;
    }
    String word = text.substring(at, text.indexOf('.', at));
    boolean whole = Letters.digitsEnd(symbol, component, symbol.length()) == symbol.length();
    boolean may =
        whole
            ? !isOfOrgan(symbol, component) || SESSIONAL.contains(word)
            : isOfKind(symbol, component, symbol.length());
    return may ? symbol.substring(0, component) + word + "." : symbol;
  }

  /** {@code A/RES/60/1}, {@code S/PRST/2005/3}: a body adopts nothing of another kind there. */
  private static boolean isAdopted(String symbol) {
    return Symbols.kind(symbol) != Kind.DOCUMENT || symbol.contains("/" + Symbols.STATEMENT + "/");
  }

  /** {@code E/2005/3}: whether no more than a session or year stands behind a principal organ. */
  private static boolean isOfOrgan(String symbol, int component) {
    return symbol.indexOf('/') == 1 && Letters.digitsEnd(symbol, 2, component) == component - 1;
  }

  /**
   * How long the {@code L.} is at a position if the last number of a symbol has it as well, or 0.
   */
  static int same(String symbol, String text, int at) {
    int component = symbol.lastIndexOf('/') + 1;
    int length = symbol.indexOf('.', component) + 1 - component;
    return length > 1 && text.regionMatches(at, symbol, component, length) ? length : 0;
  }
}
