package ibid.citation.token;

import ibid.language.Letters;
import ibid.symbol.Elements;
import ibid.symbol.Elements.Sort;
import ibid.symbol.Kind;
import ibid.symbol.Notation;
import ibid.symbol.Symbols;
import java.util.Set;

/** The words for kinds of documents before the last number of a symbol: {@code A/C.5/60/L.3}. */
final class SymbolWords {
  /** Those for kinds of documents alone, of which a body has several. */
  private static final Set<String> KINDS = Elements.of(Sort.DRAFT, Sort.PAPER, Sort.RECORD);

  /** Those that the principal organs number by sessions and years. */
  private static final Set<String> SESSIONAL = Elements.of(Sort.DRAFT);

  private static final int LONGEST = 3;

  private SymbolWords() {}

  /** {@code A/C.3/65/}<u>{@code L}</u> {@code 10}: whether one stands there, behind a slash. */
  static boolean isApart(String text, int start, int end) {
    return start > 0
        && end - start <= LONGEST
        && text.charAt(start - 1) == '/'
        && KINDS.contains(text.substring(start, end));
  }

  /**
   * {@code A/C.3/65/L.10} of {@code A/C.3/65/L 10}: what is printed, with the point that is lost.
   */
  static String pointed(String printed) {
    StringBuilder pointed = new StringBuilder(printed);
    int component = 0;
    for (int at = 0; at < printed.length(); at++) {
      if (Notation.isSpace(printed.charAt(at)) && isApart(printed, component, at)) {
        pointed.setCharAt(at, '.');
      }
      component = printed.charAt(at) == '/' ? at + 1 : component;
    }
    return pointed.toString();
  }

  /** {@code INF.7}, {@code INF 7}: whether a word for a kind of document, and its number, begin. */
  static boolean opens(String text, int start, int end) {
    int stop = Letters.lettersEnd(text, start, Math.min(end, start + LONGEST + 1));
    return stop + 1 < end
        && (text.charAt(stop) == '.' || text.charAt(stop) == ' ')
        && Letters.isDigit(text.charAt(stop + 1))
        && KINDS.contains(text.substring(start, stop));
  }

  /** {@code CRP.1}, {@code L.4}: whether that is so, and a point stands between. */
  private static boolean isOfKind(String text, int start, int end) {
    return opens(text, start, end) && text.charAt(Letters.lettersEnd(text, start, end)) == '.';
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
