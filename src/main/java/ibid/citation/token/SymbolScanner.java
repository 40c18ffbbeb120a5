package ibid.citation.token;

import ibid.language.Blanks;
import ibid.language.Letters;
import ibid.language.Stretch;
import ibid.symbol.Bodies;
import ibid.symbol.Body;
import ibid.symbol.Kind;
import ibid.symbol.Notation;
import ibid.symbol.Symbols;
import java.util.HashSet;
import java.util.Set;

/**
 * Recognizes a document symbol: {@code A/63/332}, {@code S/PRST/2021/13}, {@code A/67/17 (Part I)},
 * the joint {@code A/67/828–S/2013/210}, and after it {@code and Add.1 and 2}, {@code Add.1–3}.
 *
 * <p>A symbol is told from its look-alikes ({@code HIV/AIDS}, {@code A/H1N1}) by a component that
 * begins with a digit or is a word, a full stop and a digit. Source: UN library, guide on document
 * symbols.
 */
public final class SymbolScanner {
  private static final int LONGEST = 120;
  private static final int LONGEST_FIRST = 12;
  private static final int YEAR_LENGTH = 4;
  private static final int RESOLUTION_LENGTH = 3;

  /** {@code RES/1325}: a year behind it is of the number, and none behind {@code RES/72/284}. */
  private static final int SERIAL_COMPONENTS = 2;

  /** Longer than the series of any body with a word behind it: {@code UNEP/FAO/RC/COP/DEC}. */
  private static final int LONGEST_SERIES = 24;

  /** The first component of {@code CAT/C}, which no letter of a list is. */
  private static final int LONG_FIRST = 3;

  /** The organ whose documents had numbers of one row, and long ones. */
  private static final char COUNCIL = 'S';

  /** The length of a slash between blanks. */
  private static final int SPACED_SLASH = 3;

  private static final String ORGANIZATIONAL = "OS/";

  /** What a number stands behind in a symbol, after a slash or, as some print it, a blank. */
  static final Set<String> WORDS = Set.of("RES", "Res", "DEC", "Dec", Symbols.STATEMENT);

  /** The press releases since 1995 have higher numbers than any resolution. */
  private static final int LEAST_PRESS = 5000;

  private static final int LONGEST_PRESS = 6;

  /** The series of press releases that have no more components than a number. */
  private static final Set<String> PRESS = Set.of("SC", "GA");

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

  /**
   * The end of the symbol that begins at a capital, or 0.
   *
   * @param announced whether "document" or "resolution" stands before it, so that any series will
   *     do
   */
  int end(String text, int start, int limit, boolean announced) {
    int end = Math.min(limit, start + LONGEST);
    int first = firstEnd(text, start, end);
    if (first == start || first >= end) {
      return 0;
    }
    boolean stopped = SymbolStop.isBehindOrgan(text, start, first);
    first = stopped ? start + 1 : first;
    int bracket = Stretch.indexOf(text, '(', start, first);
    int word = bracket > start ? Blanks.skipBack(text, bracket, start) : first;
    boolean pointed = SymbolComponents.isPointed(text, start, first, series);
    boolean listed = pointed || series.contains(text.substring(start, word));
    boolean apart = listed && (announced || text.startsWith("(", start - 1));
    boolean letters = listed && first - start >= LONG_FIRST;
    boolean spaced = listed && SymbolBlanks.isWordApart(text, first + SPACED_SLASH, end);
    int at =
        apart || letters || spaced ? SymbolBlanks.pastBlank(text, first, end, true, false) : first;
    if (text.charAt(at) != '/' && !stopped) {
      return 0;
    }
    boolean known = announced || listed;
    int slashes = 0;
    int digits = 0;
    boolean numbered = pointed;
    int behindWord = 0;
    int good = 0;
    while (at < end && (text.charAt(at) == '/' || (stopped && at == first))) {
      if (numbered && joints.isOther(text, start, at + 1, end)) {
        break;
      }
      int component = SymbolBlanks.pastBreak(text, at + 1, end, numbered);
      int stop = SymbolComponents.componentEnd(text, component, end);
      int bracketed = SymbolComponents.bracketed(text, component, end);
      if (bracketed > 0) {
        slashes++;
        at = bracketed;
        continue;
      }
      if (stop == component) {
        break;
      }
      if (isResolutionApart(text, component, stop)
          && whole.contains(text.substring(start, component - 1))) {
        return 0;
      }
      slashes++;
      stop = brokenEnd(text, component, stop, end);
      if (slashes == 1 && at == start + 1 && text.charAt(start) == COUNCIL) {
        stop = SymbolBlanks.scatteredEnd(text, component, stop, end);
      }
      numbered |=
          SymbolComponents.isNumbered(text, component, stop)
              || (listed && SymbolComponents.isGlued(text, component, stop, slashes > 1));
      known |=
          Symbols.kindAt(text, component, stop) != Kind.DOCUMENT
              || isPress(text, start, component, stop)
              || (slashes == 1 && SymbolComponents.endsWithSession(text, start, component - 1));
      stop = SymbolComponents.counted(text, component, stop, end);
      stop = SymbolComponents.rules(text, component, stop, end);
      int session = SymbolComponents.sessionEnd(text, stop, end);
      if (session > stop) {
        numbered = true;
        at = session;
        good = session;
        continue;
      }
      good = stop;
      at = joints.end(text, start, stop, end, announced);
      if (at > stop) {
        numbered = true;
        good = at;
        digits = 0;
        continue;
      }
      boolean deliberation =
          Symbols.kindAt(text, component, end) != Kind.DOCUMENT
              || SymbolBlanks.isWordApart(text, component, end);
      behindWord = deliberation ? 1 : behindWord > 0 ? behindWord + 1 : 0;
      boolean year = !numbered && (known || slashes > 1) && isYear(text, stop, end);
      numbered |= year;
      boolean serial = behindWord > 0 && behindWord <= SERIAL_COMPONENTS;
      at = SymbolNote.end(text, stop, end, numbered, serial || year);
      good = at;
      boolean goesOn =
          apart
              || (listed && !numbered)
              || SymbolBlanks.isNumberBehind(text, start, at, end, digits > 0);
      digits += Letters.digitsEnd(text, component, stop) == stop ? 1 : 0;
      at = SymbolBlanks.pastBlank(text, at, end, goesOn, listed || numbered);
    }
    boolean ends =
        (good < end || end == limit)
            && !SymbolComponents.isSeries(text, good)
            && !(slashes == 1 && SymbolComponents.isCut(text, first + 1, good));
    return numbered && ends && (known || slashes > 1) ? good : 0;
  }

  /**
   * {@code A/CONF.192/}<u>{@code B MS}</u>{@code /2022/1}: no symbol ends with one letter before
   * more of them that begin none.
   */
  private int brokenEnd(String text, int component, int stop, int end) {
    boolean letter = stop - component == 1 && Letters.isCapital(text.charAt(component));
    int rest = letter && text.startsWith(" ", stop) ? stop + 1 : end;
    int at = Letters.capitalsEnd(text, rest, end);
    boolean broken = at > rest && at + 1 < end && text.charAt(at) == '/';
    boolean number = broken && Letters.isDigit(text.charAt(at + 1));
    return number && !series.contains(text.substring(rest, at)) ? at : stop;
  }

  /**
   * {@code S/}<u>{@code Res. 1325}</u>{@code (2000)}: the organs have no symbol like that, and the
   * number alone tells more.
   */
  private static boolean isResolutionApart(String text, int component, int stop) {
    int point = component + RESOLUTION_LENGTH;
    return point + 1 < stop
        && text.charAt(point) == '.'
        && Notation.isSpace(text.charAt(point + 1))
        && Symbols.kindAt(text, component, stop) != Kind.DOCUMENT;
  }

  /** {@code SC/13331}: a press release of the Council or the Assembly has a long number. */
  private static boolean isPress(String text, int start, int component, int stop) {
    return PRESS.contains(text.substring(start, component - 1))
        && Letters.digitsEnd(text, component, stop) == stop
        && stop - component <= LONGEST_PRESS
        && stop > component
        && Integer.parseInt(text.substring(component, stop)) >= LEAST_PRESS
        && !text.startsWith("/", stop)
        && !text.startsWith("(", Blanks.skip(text, stop, text.length()));
  }

  /** {@code GC(69)/RES/DEC}<u>{@code (2025)}</u>: a year that ends a symbol. */
  private static boolean isYear(String text, int from, int end) {
    int digits = from < end && text.charAt(from) == '(' ? from + 1 : end;
    int close = Letters.digitsEnd(text, digits, end);
    return close - digits == YEAR_LENGTH && close < end && text.charAt(close) == ')';
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
            : WORDS.contains(word) && isBody(text.substring(start, first - 1));
    return known ? at : 0;
  }

  /**
   * Where the number of a statement begins: behind the {@code OS/} of {@code PRST OS/12/1}, which
   * stands for an organizational session.
   */
  static int statementNumber(String text, int start) {
    return text.startsWith(ORGANIZATIONAL, start) ? start + ORGANIZATIONAL.length() : start;
  }

  private boolean isBody(String series) {
    return whole.contains(series) || Symbols.isName(series);
  }

  /**
   * The end of the first component, which may be {@code GC(66)}, {@code GC (66)}, {@code DP-FPA},
   * {@code EC-M-33}.
   */
  private static int firstEnd(String text, int start, int end) {
    int limit = Math.min(end, start + LONGEST_FIRST);
    int at = SymbolComponents.componentEnd(text, start, limit);
    while (at + 1 < limit
        && Notation.isDash(text.charAt(at))
        && Letters.isCapital(text.charAt(at - 1))
        && Letters.isCapital(text.charAt(at + 1))) {
      at = SymbolComponents.componentEnd(text, at + 1, limit);
    }
    boolean apart = at > start + 1 && text.startsWith(" (", at);
    int session = SymbolComponents.sessionEnd(text, apart ? at + 1 : at, end);
    return text.startsWith("/", session) ? session : at;
  }

  private static boolean isOfSeries(char c) {
    return c < 0x80 && (Letters.isLetter(c) || Letters.isDigit(c) || c == '/' || c == '.');
  }
}
