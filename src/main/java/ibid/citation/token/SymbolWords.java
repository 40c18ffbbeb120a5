package ibid.citation.token;

import ibid.language.Letters;
import java.util.Set;

/** The words for kinds of documents before the last number of a symbol: {@code A/C.5/60/L.3}. */
final class SymbolWords {
  /** Those for kinds of documents alone, of which a body has several. */
  private static final Set<String> KINDS = Set.of("CRP", "INF", "L", "PV", "SR", "WP");

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
    boolean numbered =
        Letters.digitsEnd(symbol, component, symbol.length()) == symbol.length()
            || isOfKind(symbol, component, symbol.length());
    return component > 0 && numbered && isOfKind(text, at, end)
        ? symbol.substring(0, component) + text.substring(at, text.indexOf('.', at) + 1)
        : symbol;
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
