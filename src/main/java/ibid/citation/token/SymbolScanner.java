package ibid.citation.token;

import ibid.language.Letters;
import ibid.symbol.Bodies;
import ibid.symbol.Body;
import ibid.symbol.Kind;
import ibid.symbol.Notation;
import ibid.symbol.Symbols;
import java.util.HashSet;
import java.util.Set;

/**
 * Recognizes document symbols by what the symbols of the table's bodies begin with: {@code
 * A/63/332}, {@code S/PRST/2021/13}.
 *
 * <p>Source: UN library, guide on document symbols.
 */
public final class SymbolScanner {
  /** Longer than the series of any body with a word behind it: {@code UNEP/FAO/RC/COP/DEC}. */
  private static final int LONGEST_SERIES = 24;

  /** What the symbols of bodies begin with, and the first component of that. */
  private final Set<String> whole = new HashSet<>();

  private final Set<String> series = new HashSet<>();

  private final SymbolJoint joints = new SymbolJoint(series);

  /** Those that have no slash behind them: {@code EB136/8}. */
  private final Set<String> codes = new HashSet<>();

  public SymbolScanner(Bodies bodies) {
    series.add(Symbols.STATEMENT);
    for (Body body : bodies.all()) {
      String symbol = body.series();
      int slash = symbol.indexOf('/');
      whole.add(symbol);
      if (body.numbering().mayLeaveOut(symbol)) {
        codes.add(symbol);
      }
      series.add(slash < 0 ? symbol : symbol.substring(0, slash));
    }
  }

  /** Whether the symbols of a body of the table begin with a component. */
  boolean isSeries(String first) {
    return series.contains(first) && !codes.contains(first);
  }

  /** The end of the symbol of a resolution or decision, whatever its series begins with, or 0. */
  int deliberationEnd(String text, int start, int limit) {
    int end = end(text, start, limit, false);
    for (int at = start; at < end; at++) {
      if (text.charAt(at) == '/' && Symbols.kindAt(text, at + 1, end) != Kind.DOCUMENT) {
        return end;
      }
    }
    return 0;
  }

  /**
   * The end of the symbol that begins at a capital, or 0.
   *
   * @param announced whether "document" or "resolution" stands before it, so that any series will
   *     do
   */
  int end(String text, int start, int limit, boolean announced) {
    return SymbolReading.end(this, text, start, limit, announced);
  }

  /** Whether symbols begin with a component, those of a body that does without a slash too. */
  boolean opens(String first) {
    return series.contains(first);
  }

  /** Whether a body has that before the numbers of its documents: {@code A/HRC}. */
  boolean isWhole(String symbol) {
    return whole.contains(symbol);
  }

  SymbolJoint joints() {
    return joints;
  }

  /** Whether a series ends with a point and the session behind it: {@code IDB.48}. */
  boolean isPointed(String text, int start, int end) {
    return SymbolComponents.isPointed(text, start, end, series);
  }

  /**
   * The end of {@code PRST}, or of a body's series and a word like that: {@code A/HRC/RES}; or 0.
   */
  int wordEnd(String text, int start, int limit) {
    int first = start;
    int at = start;
    int longest = Math.min(limit, start + LONGEST_SERIES);
    while (at < longest && isOfSeries(text.charAt(at))) {
      first = text.charAt(at) == '/' ? at + 1 : first;
      at++;
    }
    if (at >= limit || !Notation.isSpace(text.charAt(at))) {
      return 0;
    }
    String word = text.substring(first, at);
    boolean known =
        first == start
            ? word.equals(Symbols.STATEMENT)
            : SymbolBlanks.WORDS.contains(word) && isBody(text.substring(start, first - 1));
    return known ? at : 0;
  }

  private boolean isBody(String series) {
    return whole.contains(series) || Symbols.isName(series);
  }

  private static boolean isOfSeries(char c) {
    return c < 0x80 && (Letters.isLetter(c) || Letters.isDigit(c) || c == '/' || c == '.');
  }
}
