package ibid.citation;

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
final class SymbolScanner {
  private static final int LONGEST = 120;
  private static final int LONGEST_FIRST = 12;
  private static final int LONGEST_SESSION = 12;
  private static final int LONGEST_NOTE = 24;

  /** The first letters of all modifiers. */
  static final String MODIFIER_INITIALS = "ACRS";

  private static final Set<String> NOTES =
      Set.of(
          "Part",
          "Parts",
          "Vol",
          "Vols",
          "Sect",
          "Sects",
          "Prog",
          "Supp",
          "Resumption",
          "Annex",
          "Introduction",
          "Income",
          "Foreword");

  /** Words that a number follows, with a space, inside the symbol: {@code Rev.9/Part 1}. */
  private static final Set<String> COUNTING = Set.of("Part", "Revision");

  private final Set<String> series = new HashSet<>();

  SymbolScanner(Bodies bodies) {
    series.add(Symbols.STATEMENT);
    for (Body body : bodies.all()) {
      String symbol = body.series();
      int slash = symbol.indexOf('/');
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
    if (first == start || first >= end || text.charAt(first) != '/') {
      return 0;
    }
    boolean known = announced || series.contains(text.substring(start, first));
    int at = first;
    int slashes = 0;
    boolean numbered = false;
    int good = 0;
    while (at < end && text.charAt(at) == '/') {
      int component = skipBreak(text, at + 1, end);
      int stop = componentEnd(text, component, end);
      if (stop == component) {
        break;
      }
      slashes++;
      numbered |= isNumbered(text, component, stop);
      known |= Symbols.kindAt(text, component, stop) != Kind.DOCUMENT;
      stop = counted(text, component, stop, end);
      int session = sessionEnd(text, stop, end);
      if (session > stop) {
        numbered = true;
        at = session;
        good = session;
        continue;
      }
      good = stop;
      at = joint(text, stop, end);
      if (at > stop) {
        numbered |= true;
        good = at;
        continue;
      }
      at = note(text, stop, end, numbered);
      good = at;
    }
    boolean whole = good < end || end == limit;
    return numbered && whole && (known || slashes > 1) ? good : 0;
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
   * The end of the first component, which may be {@code GC(66)}, {@code DP-FPA}, {@code EC-M-33}.
   */
  private static int firstEnd(String text, int start, int end) {
    int limit = Math.min(end, start + LONGEST_FIRST);
    int at = componentEnd(text, start, limit);
    while (at + 1 < limit
        && Notation.isDash(text.charAt(at))
        && Letters.isCapital(text.charAt(at - 1))
        && Letters.isCapital(text.charAt(at + 1))) {
      at = componentEnd(text, at + 1, limit);
    }
    int session = sessionEnd(text, at, end);
    return text.startsWith("/", session) ? session : at;
  }

  /**
   * The end of a session in brackets glued to a component: {@code GC(66)/}, {@code
   * ICCD/COP(12)/20}, or a Roman one that ends the symbol: {@code PSC/PR/COMM.(DCXCII)}; the same
   * position when there is none.
   */
  private static int sessionEnd(String text, int from, int end) {
    int open = text.startsWith(".(", from) ? from + 1 : from;
    if (open >= end || text.charAt(open) != '(') {
      return from;
    }
    int close = open + 1;
    boolean roman = true;
    while (close < end && close < open + LONGEST_SESSION && isSessionPart(text.charAt(close))) {
      roman &= !Letters.isDigit(text.charAt(close));
      close++;
    }
    boolean closed = close > open + 1 && close < end && text.charAt(close) == ')';
    boolean letterBefore = Letters.isCapital(text.charAt(from - 1));
    return closed && (text.startsWith(")/", close) || (roman && letterBefore)) ? close + 1 : from;
  }

  private static boolean isSessionPart(char c) {
    return Letters.isDigit(c) || "IVXLCDM".indexOf(c) >= 0;
  }

  /** The end of {@code Part 1}, a component that has a space in it, or the same position. */
  private static int counted(String text, int start, int stop, int end) {
    int at = Blanks.skip(text, stop, end);
    if (at != stop + 1 || !COUNTING.contains(text.substring(start, stop))) {
      return stop;
    }
    int close = at;
    while (close < end && isSessionPart(text.charAt(close))) {
      close++;
    }
    boolean whole = close >= end || !Letters.isLetter(text.charAt(close));
    return close > at && whole ? close : stop;
  }

  private static int skipBreak(String text, int from, int end) {
    int at = Blanks.skip(text, from, end);
    if (at == from || at >= end || at - from > 3) {
      return from;
    }
    char c = text.charAt(at);
    boolean dotted = Letters.isCapital(c) && at + 1 < end && !Letters.isLetter(text.charAt(at + 1));
    return Letters.isDigit(c) || dotted || isModifier(text, at, end) ? at : from;
  }

  /** The end of a component: letters, digits and full stops inside, {@code &}, or a hyphen. */
  private static int componentEnd(String text, int start, int end) {
    int at = start;
    while (at < end) {
      char c = text.charAt(at);
      boolean inside = c < 0x80 && (Letters.isLetter(c) || Letters.isDigit(c));
      if (!inside && !(c == '&' && at > start) && !isInnerStop(text, start, at, end)) {
        break;
      }
      at++;
    }
    return at;
  }

  private static boolean isInnerStop(String text, int start, int at, int end) {
    if (at == start || at + 1 >= end) {
      return false;
    }
    char c = text.charAt(at);
    char next = text.charAt(at + 1);
    boolean alphanumeric = next < 0x80 && (Letters.isLetter(next) || Letters.isDigit(next));
    if (c == '.') {
      int digits = Blanks.skip(text, at + 1, end);
      return alphanumeric
          || (digits == at + 2
              && digits < end
              && Letters.isDigit(text.charAt(digits))
              && isNumberedWord(text.substring(start, at)));
    }
    if (Notation.isSpace(c)) {
      return text.charAt(at - 1) == '.' && Letters.isDigit(next) && at - start < 6;
    }
    boolean afterLetter = Letters.isCapital(text.charAt(at - 1));
    boolean inNumber = Letters.isDigit(text.charAt(start)) && Letters.isDigit(text.charAt(at - 1));
    return Notation.isDash(c) && Letters.isDigit(next) && (afterLetter || inNumber);
  }

  /** A word that print parts from its number: {@code Add. 1}, {@code RES. 2283}. */
  private static boolean isNumberedWord(String word) {
    return Symbols.isModifier(word) || word.equals("RES") || word.equals("DEC");
  }

  /** {@code 332}, {@code L.64}, {@code Res.5}, {@code S-20}; not {@code AIDS} or {@code H1N1}. */
  private static boolean isNumbered(String text, int start, int end) {
    if (Letters.isDigit(text.charAt(start))) {
      return true;
    }
    for (int i = start + 1; i + 1 < end; i++) {
      boolean mark = text.charAt(i) == '.' || Notation.isDash(text.charAt(i));
      if (mark && (Letters.isDigit(text.charAt(i + 1)) || Notation.isSpace(text.charAt(i + 1)))) {
        return true;
      }
    }
    return false;
  }

  /** The end of the first component of a symbol joined by a dash, or the same position. */
  private int joint(String text, int from, int end) {
    if (from >= end || !Notation.isDash(text.charAt(from))) {
      return from;
    }
    int second = Blanks.skip(text, from + 1, end);
    int stop = second;
    while (stop < end && Letters.isCapital(text.charAt(stop))) {
      stop++;
    }
    if (stop == second) {
      return from;
    }
    int session = sessionEnd(text, stop, end);
    boolean slash = text.startsWith("/", session);
    return slash && series.contains(text.substring(second, stop)) ? session : from;
  }

  /** The end of a note in brackets, {@code (Part I)}, or of a resolution's year or letter. */
  private static int note(String text, int from, int end, boolean numbered) {
    int open = Blanks.skip(text, from, end);
    if (!numbered || open >= end || open - from > 2 || text.charAt(open) != '(') {
      return from;
    }
    int close = Stretch.indexOf(text, ')', open, Math.min(end, open + LONGEST_NOTE));
    if (close < 0) {
      return from;
    }
    int word = open + 1;
    while (word < close && Letters.isLetter(text.charAt(word))) {
      word++;
    }
    boolean isNote = NOTES.contains(text.substring(open + 1, word));
    return isNote || isSession(text, open + 1, close) ? close + 1 : from;
  }

  private static boolean isSession(String text, int start, int end) {
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      if (!Letters.isDigit(c) && "IVXLCSEO/".indexOf(c) < 0 && !Notation.isDash(c)) {
        return false;
      }
    }
    boolean year = end - start == 4 && Letters.isDigit(text.charAt(start));
    return end > start && (year || !Letters.isDigit(text.charAt(start)));
  }

  /** Whether {@code Add.}, {@code Corr.} or the like and a number stand at a position. */
  static boolean isModifier(String text, int at, int end) {
    if (at >= end || MODIFIER_INITIALS.indexOf(text.charAt(at)) < 0) {
      return false;
    }
    int stop = at;
    while (stop < end && stop < at + 8 && Letters.isLetter(text.charAt(stop))) {
      stop++;
    }
    if (stop >= end || text.charAt(stop) != '.' || !Symbols.isModifier(text.substring(at, stop))) {
      return false;
    }
    int digit = Blanks.skip(text, stop + 1, end);
    return digit - stop <= 2 && digit < end && Letters.isDigit(text.charAt(digit));
  }

  /** The end of {@code Add.1/Corr.2} that begins at a position. */
  static int modifierEnd(String text, int start, int limit) {
    int end = Math.min(limit, start + LONGEST);
    int at = componentEnd(text, start, end);
    while (at + 1 < end && text.charAt(at) == '/' && isModifier(text, at + 1, end)) {
      at = componentEnd(text, at + 1, end);
    }
    return at;
  }

  /**
   * The symbol that a suffix makes of the symbol before it: {@code A/63/332} and {@code Add.1} make
   * {@code A/63/332/Add.1}; {@code E/3060/Add.1} and {@code Add.1/Corr.1} make {@code
   * E/3060/Add.1/Corr.1}.
   */
  static String withModifier(String base, String printed) {
    String modifier = Symbols.canonical(printed);
    String word = modifier.substring(0, modifier.indexOf('.') + 1);
    int same = base.indexOf("/" + word);
    return (same < 0 ? base : base.substring(0, same)) + "/" + modifier;
  }

  /**
   * The end of {@code –28/Corrigendum}, which makes one symbol of the range {@code SR.1–28}, or the
   * same position.
   */
  static int rangeSuffixEnd(String text, int from, int end) {
    if (from >= end || !Notation.isDash(text.charAt(from))) {
      return from;
    }
    int at = from + 1;
    while (at < end && Letters.isDigit(text.charAt(at))) {
      at++;
    }
    boolean slash = at > from + 1 && at + 1 < end && text.charAt(at) == '/';
    return slash && Letters.isCapital(text.charAt(at + 1)) ? componentEnd(text, at + 1, end) : from;
  }

  /** The symbol with its last number replaced: {@code A/C.6/61/SR.9} and 16. */
  static String withLastNumber(String symbol, String number) {
    int at = symbol.length();
    while (at > 0 && Letters.isDigit(symbol.charAt(at - 1))) {
      at--;
    }
    return symbol.substring(0, at) + number;
  }
}
