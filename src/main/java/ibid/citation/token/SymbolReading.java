package ibid.citation.token;

import ibid.language.Blanks;
import ibid.language.Letters;
import ibid.language.Stretch;
import ibid.symbol.Kind;
import ibid.symbol.Notation;
import ibid.symbol.Symbols;
import java.util.Set;

/**
 * One symbol as it is read, component by component: {@code A/67/17 (Part I)}, the joint {@code
 * A/67/828–S/2013/210}.
 *
 * <p>A symbol is told from its look-alikes ({@code HIV/AIDS}, {@code A/H1N1}) by a component that
 * begins with a digit or is a word, a full stop and a digit. Source: UN library, guide on document
 * symbols.
 */
final class SymbolReading {
  private static final int LONGEST = 120;
  private static final int LONGEST_FIRST = 12;
  private static final int YEAR_LENGTH = 4;
  private static final int RESOLUTION_LENGTH = 3;

  /** {@code RES/1325}: a year behind it is of the number, and none behind {@code RES/72/284}. */
  private static final int SERIAL_COMPONENTS = 2;

  /** The first component of {@code CAT/C}, which no letter of a list is. */
  private static final int LONG_FIRST = 3;

  /** The organ whose documents had numbers of one row, and long ones. */
  private static final char COUNCIL = 'S';

  /** The length of a slash between blanks. */
  private static final int SPACED_SLASH = 3;

  /** The press releases since 1995 have higher numbers than any resolution. */
  private static final int LEAST_PRESS = 5000;

  private static final int LONGEST_PRESS = 6;

  /** The series of press releases that have no more components than a number. */
  private static final Set<String> PRESS = Set.of("SC", "GA");

  private final SymbolScanner symbols;
  private final String text;
  private final int start;
  private final int first;
  private final int end;
  private final boolean announced;

  /** Whether a body of the table has symbols that begin so. */
  private final boolean listed;

  /** Whether blanks may stand before its slashes. */
  private final boolean apart;

  /** Where the next slash should stand, and where the symbol ends that has been read. */
  private int at;

  private int good;

  private int slashes;

  /** How many components have been digits alone. */
  private int digits;

  /** Whether a component has a number, and whether the series is none of anything. */
  private boolean numbered;

  private boolean known;

  /** How many components back {@code RES} or {@code DEC} stands; 0 without. */
  private int behindWord;

  private SymbolReading(
      SymbolScanner symbols,
      String text,
      int start,
      int first,
      int end,
      boolean announced,
      boolean listed,
      boolean apart) {
    this.symbols = symbols;
    this.text = text;
    this.start = start;
    this.first = first;
    this.end = end;
    this.announced = announced;
    this.listed = listed;
    this.apart = apart;
    known = announced || listed;
  }

  /** See {@link SymbolScanner#end}. */
  static int end(SymbolScanner symbols, String text, int start, int limit, boolean announced) {
    int end = Math.min(limit, start + LONGEST);
    int component = firstEnd(text, start, end);
    if (component == start || component >= end) {
      return 0;
    }
    if (SymbolStop.isCutCode(text, start, component)) {
      return 0;
    }
    boolean stopped = SymbolStop.isBehindOrgan(text, start, component);
    int first = stopped ? start + 1 : component;
    int bracket = Stretch.indexOf(text, '(', start, first);
    int word = bracket > start ? Blanks.skipBack(text, bracket, start) : first;
    boolean pointed = symbols.isPointed(text, start, first);
    boolean listed = pointed || symbols.opens(text.substring(start, word));
    boolean apart = listed && (announced || text.startsWith("(", start - 1));
    boolean letters = listed && first - start >= LONG_FIRST;
    boolean spaced = listed && SymbolBlanks.isWordApart(text, first + SPACED_SLASH, end);
    int slash =
        apart || letters || spaced
            ? SymbolBlanks.pastBlank(text, first, end, true, false)
            : pastPoint(text, start, first, end);
    if (text.charAt(slash) != '/' && !stopped) {
      slash = listed ? SymbolStop.wordBehind(text, first, end) - 1 : 0;
    }
    if (slash <= 0) {
      return 0;
    }
    SymbolReading reading =
        new SymbolReading(symbols, text, start, first, end, announced, listed, apart);
    reading.at = slash;
    reading.numbered = pointed;
    return reading.read(end == limit);
  }

  /** {@code A}<u>{@code .}</u>{@code /C.5/45/L.9}: past a stray point behind a lone letter. */
  private static int pastPoint(String text, int start, int first, int end) {
    boolean stray = first == start + 1 && first + 1 < end && text.startsWith("./", first);
    return stray ? first + 1 : first;
  }

  /**
   * @param whole whether nothing stands behind what may be read
   */
  private int read(boolean whole) {
    boolean goesOn;
    do {
      goesOn = component();
    } while (goesOn && at < end && text.charAt(at) == '/');
    boolean ends =
        (good < end || whole)
            && !SymbolComponents.isSeries(text, good)
            && !(slashes == 1 && SymbolComponents.isCut(text, first + 1, good));
    return numbered && ends && (known || slashes > 1) ? good : 0;
  }

  /** Reads a slash, or what stands for it, and the component behind it, if it is of this symbol. */
  private boolean component() {
    if (numbered && symbols.joints().isOther(text, start, at + 1, end)) {
      return false;
    }
    int component = SymbolBlanks.pastBreak(text, at + 1, end, numbered);
    int bracketed = SymbolComponents.bracketed(text, component, end);
    if (bracketed > 0) {
      slashes++;
      at = bracketed;
      return true;
    }
    int stop = SymbolComponents.componentEnd(text, component, end);
    if (stop == component) {
      return false;
    }
    if (isResolutionApart(component, stop)
        && symbols.isWhole(text.substring(start, component - 1))) {
      numbered = false;
      return false;
    }
    slashes++;
    int other = symbols.joints().glued(text, component, stop, end, symbols::isWhole);
    if (other < stop && slashes > 1) {
      note(component, other);
      good = other;
      return false;
    }
    stop = mended(component, stop);
    note(component, stop);
    stop = SymbolComponents.counted(text, component, stop, end);
    stop = SymbolComponents.rules(text, component, stop, end);
    int session = SymbolComponents.sessionEnd(text, stop, end);
    if (session > stop) {
      numbered = true;
      at = session;
      good = session;
      return true;
    }
    int joined = symbols.joints().end(text, start, stop, end, announced);
    if (joined > stop) {
      numbered = true;
      at = joined;
      good = joined;
      digits = 0;
      return true;
    }
    close(component, stop);
    return true;
  }

  /** The end of a component, over the blanks that print has put into it. */
  private int mended(int component, int stop) {
    int whole = brokenEnd(component, stop);
    return slashes == 1 && at == start + 1 && text.charAt(start) == COUNCIL
        ? SymbolBlanks.scatteredEnd(text, component, whole, end)
        : whole;
  }

  /** Keeps what a component tells of the symbol. */
  private void note(int component, int stop) {
    numbered |=
        SymbolComponents.isNumbered(text, component, stop)
            || (listed && SymbolComponents.isGlued(text, component, stop, slashes > 1));
    known |=
        Symbols.kindAt(text, component, stop) != Kind.DOCUMENT
            || isPress(component, stop)
            || (slashes == 1 && SymbolComponents.endsWithSession(text, start, component - 1));
  }

  /** Reads the note behind a component, and the blank before the next slash. */
  private void close(int component, int stop) {
    boolean deliberation =
        Symbols.kindAt(text, component, end) != Kind.DOCUMENT
            || SymbolBlanks.isWordApart(text, component, end);
    behindWord = deliberation ? 1 : behindWord > 0 ? behindWord + 1 : 0;
    boolean year = !numbered && (known || slashes > 1) && isYear(text, stop, end);
    numbered |= year;
    boolean serial = behindWord > 0 && behindWord <= SERIAL_COMPONENTS;
    good = SymbolNote.end(text, stop, end, numbered, serial || year);
    boolean goesOn =
        apart
            || (listed && !numbered)
            || SymbolBlanks.isNumberBehind(text, start, good, end, digits > 0);
    digits += Letters.digitsEnd(text, component, stop) == stop ? 1 : 0;
    at = SymbolBlanks.pastBlank(text, good, end, goesOn, listed || numbered);
  }

  /**
   * {@code A/CONF.192/}<u>{@code B MS}</u>{@code /2022/1}: no symbol ends with one letter before
   * more of them that begin none.
   */
  private int brokenEnd(int component, int stop) {
    boolean letter = stop - component == 1 && Letters.isCapital(text.charAt(component));
    int rest = letter && text.startsWith(" ", stop) ? stop + 1 : end;
    int at = Letters.capitalsEnd(text, rest, end);
    boolean broken = at > rest && at + 1 < end && text.charAt(at) == '/';
    boolean number = broken && Letters.isDigit(text.charAt(at + 1));
    return number && !symbols.opens(text.substring(rest, at)) ? at : stop;
  }

  /**
   * {@code S/}<u>{@code Res. 1325}</u>{@code (2000)}: the organs have no symbol like that, and the
   * number alone tells more.
   */
  private boolean isResolutionApart(int component, int stop) {
    int point = component + RESOLUTION_LENGTH;
    return point + 1 < stop
        && text.charAt(point) == '.'
        && Notation.isSpace(text.charAt(point + 1))
        && Symbols.kindAt(text, component, stop) != Kind.DOCUMENT;
  }

  /** {@code SC/13331}: a press release of the Council or the Assembly has a long number. */
  private boolean isPress(int component, int stop) {
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
    boolean goesOn =
        text.startsWith("/", session)
            || (session > at && SymbolStop.wordBehind(text, session, end) > 0);
    return goesOn ? session : at;
  }
}
