package ibid.citation.token;

import ibid.language.Blanks;
import ibid.language.Letters;
import ibid.symbol.DocumentNumber;
import ibid.symbol.Elements;
import ibid.symbol.Elements.Sort;
import ibid.symbol.Notation;
import ibid.symbol.Roman;
import ibid.symbol.Symbols;
import java.util.Set;

/** Where what stands between the slashes of a symbol ends: {@code L.64}, {@code COP(12)}. */
final class SymbolComponents {
  private static final int LONGEST_SESSION = 12;

  /** {@code Corrs.}, which a number follows behind a blank. */
  private static final int LONGEST_WORD = 6;

  /** The digits of a session of the Assembly. */
  private static final int SESSION_LENGTH = 2;

  /** Words that a number follows, with a space, inside the symbol: {@code Rev.9/Part 1}. */
  private static final Set<String> COUNTING = Set.of("Part", "Revision");

  /** Words for bodies and kinds of documents that have a number: {@code A/68/PV.85}. */
  private static final Set<String> NUMBERED =
      Elements.of(Sort.BODY, Sort.SUBSIDIARY, Sort.DRAFT, Sort.PAPER, Sort.RECORD);

  /** What the bulletins name that set out rules: {@code ST/SGB/Staff Rules/1}. */
  private static final Set<String> RULES = Set.of("Rules", "Regulations");

  private SymbolComponents() {}

  /** The end of a component that is a number in brackets: {@code S/AC.44/2004/(02)/17}; or 0. */
  static int bracketed(String text, int start, int end) {
    int close = start < end && text.charAt(start) == '(' ? start + 1 : end;
    int stop = Letters.digitsEnd(text, close, end);
    return stop > close && text.startsWith(")/", stop) && stop + 1 < end ? stop + 1 : 0;
  }

  /**
   * The end of a session in brackets glued to a component: {@code GC(66)/}, {@code
   * ICCD/COP(12)/20}, or a Roman one that ends the symbol: {@code PSC/PR/COMM.(DCXCII)}; the same
   * position when there is none.
   */
  static int sessionEnd(String text, int from, int end) {
    int open = text.startsWith(".(", from) ? from + 1 : from;
    if (open >= end || text.charAt(open) != '(') {
      return from;
    }
    int close = specialEnd(text, open + 1);
    boolean roman = true;
    while (close < end && close < open + LONGEST_SESSION && isSessionPart(text.charAt(close))) {
      roman &= !Letters.isDigit(text.charAt(close));
      close++;
    }
    boolean closed = close > specialEnd(text, open + 1) && close < end && text.charAt(close) == ')';
    boolean letterBefore = Letters.isCapital(text.charAt(from - 1));
    return closed
            && (text.startsWith(")/", close)
                || (roman && letterBefore)
                || SymbolStop.wordBehind(text, close + 1, end) > 0)
        ? close + 1
        : from;
  }

  /** Past what the number of a special session begins with: {@code ICCD/CST(S-4)}. */
  private static int specialEnd(String text, int from) {
    int word = text.startsWith("ES-", from) ? from + 1 : from;
    return text.startsWith("S-", word) ? word + 2 : from;
  }

  private static boolean isSessionPart(char c) {
    return Letters.isDigit(c) || "IVXLCDM".indexOf(c) >= 0;
  }

  /** The end of {@code Part 1} or {@code Part A}, a component with a space in it, or the same. */
  static int counted(String text, int start, int stop, int end) {
    int at = Blanks.skip(text, stop, end);
    String word = at == stop + 1 ? text.substring(start, stop) : "";
    boolean adds = Symbols.isModifier(word) && Letters.digitsEnd(text, at, end) > at;
    if (!adds && !COUNTING.contains(word)) {
      return stop;
    }
    int close = at;
    while (close < end && isSessionPart(text.charAt(close))) {
      close++;
    }
    close += close == at && close < end && Letters.isCapital(text.charAt(close)) ? 1 : 0;
    boolean whole =
        close >= end
            || !Letters.isLetter(text.charAt(close))
            || Letters.isIdeograph(text.charAt(close));
    return close > at && whole ? close : stop;
  }

  /** The end of {@code Staff Rules} before a slash, two words in one component, or the same. */
  static int rules(String text, int start, int stop, int end) {
    int word = stop + 1;
    int close = word < end ? Letters.lettersEnd(text, word, end) : end;
    boolean two =
        close < end
            && text.charAt(stop) == ' '
            && text.charAt(close) == '/'
            && RULES.contains(text.substring(word, close));
    return two && Letters.lettersEnd(text, start, stop) == stop ? close : stop;
  }

  /** The end of a component: letters, digits and full stops inside, {@code &}, or a hyphen. */
  static int componentEnd(String text, int start, int end) {
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
    boolean worded = !Letters.isDigit(text.charAt(start));
    boolean inDigits = Letters.isDigit(text.charAt(at - 1));
    if (c == '.' && inDigits && SymbolJoint.begins(text, at + 1, end)) {
      return false;
    }
    if (c == '.') {
      int digits = Blanks.skip(text, at + 1, end);
      return alphanumeric
          || (digits == at + 2
              && digits < end
              && (Letters.isDigit(text.charAt(digits))
                  ? isNumberedWord(text.substring(start, at)) || isAddedTo(text, start, digits, end)
                  : worded && isNumeral(text, digits, end)));
    }
    if (Notation.isSpace(c)) {
      return (Letters.isDigit(next) && SymbolWords.isApart(text, start, at))
          || (text.charAt(at - 1) == '.'
              && (Letters.isDigit(next) || (worded && isNumeral(text, at + 1, end)))
              && at - start <= LONGEST_WORD);
    }
    boolean afterLetter = Letters.isCapital(text.charAt(at - 1));
    boolean inNumber = Letters.isDigit(text.charAt(start)) && inDigits;
    return Notation.isDash(c)
        && (Letters.isDigit(next)
            ? afterLetter || inNumber
            : afterLetter && isGroup(text, at, end));
  }

  /**
   * {@code COFI/2022/4.} <u>{@code 1/Rev.1}</u>: no sentence begins with a number like that. Those
   * of the principal organs have no point in them.
   */
  private static boolean isAddedTo(String text, int component, int start, int end) {
    int slash = Letters.digitsEnd(text, start, end);
    return SymbolSuffixes.isAddedBehind(text, slash, end) && !isOfOrgan(text, component);
  }

  /** {@code A/57/}: whether one letter begins the symbol that a component is of. */
  private static boolean isOfOrgan(String text, int component) {
    int slash = component;
    int start = component;
    while (start > 0 && (Letters.isWordPart(text.charAt(start - 1)) || isJoint(text, start - 1))) {
      start--;
      slash = text.charAt(start) == '/' ? start : slash;
    }
    return slash == start + 1;
  }

  private static boolean isJoint(String text, int at) {
    return text.charAt(at) == '/' || text.charAt(at) == '.';
  }

  /** {@code UNEP/GCSS.} <u>{@code VII}</u>{@code /6}: a numeral before a slash. */
  private static boolean isNumeral(String text, int start, int end) {
    int slash = Roman.end(text, start, end);
    return slash > start && text.startsWith("/", slash);
  }

  /** {@code WG-RI}: letters of a group; a single one begins the other half of a joint symbol. */
  private static boolean isGroup(String text, int dash, int end) {
    return dash + 2 < end
        && Letters.isCapital(text.charAt(dash + 1))
        && Letters.isCapital(text.charAt(dash + 2));
  }

  /**
   * Whether a letter or a word for a body or a kind of document has its number behind it, {@code
   * PV.85}, or capitals a slash and a number, {@code IRG/2010}.
   */
  static boolean opensNumbered(String text, int start, int end) {
    int point = Letters.lettersEnd(text, start, end);
    int digit = point < end ? Blanks.skip(text, point + 1, end) : end;
    if (digit >= end || !Letters.isDigit(text.charAt(digit))) {
      return false;
    }
    return text.charAt(point) == '/'
        ? digit == point + 1 && Letters.isCapital(text.charAt(point - 1))
        : text.charAt(point) == '.'
            && Letters.isCapital(text.charAt(start))
            && (point == start + 1 || NUMBERED.contains(text.substring(start, point)));
  }

  /** A word that print parts from its number: {@code Add. 1}, {@code RES. 2283}, {@code PV. 85}. */
  private static boolean isNumberedWord(String word) {
    return SymbolSuffixes.isWord(word)
        || NUMBERED.contains(word)
        || word.equalsIgnoreCase("RES")
        || word.equalsIgnoreCase("DEC");
  }

  /** {@code TD/B/C.2}<u>{@code /-}</u>: the symbol of a series has a dash for the number. */
  static boolean isSeries(String text, int end) {
    int dash = end + 1;
    return text.startsWith("/", end)
        && dash < text.length()
        && Notation.isDash(text.charAt(dash))
        && !(dash + 1 < text.length() && Letters.isWordPart(text.charAt(dash + 1)));
  }

  /**
   * {@code A/}<u>{@code 59}</u>{@code /}, {@code E/}<u>{@code 1998}</u>{@code /}: whether a session
   * or year is all that a slash leaves of a symbol that has lost its number.
   */
  static boolean isCut(String text, int start, int end) {
    int length = end - start;
    return text.startsWith("/", end)
        && length > 0
        && Letters.digitsEnd(text, start, end) == end
        && (length <= SESSION_LENGTH || DocumentNumber.isYear(text, start, end));
  }

  /**
   * {@code IDB.48}: a series that ends with a point, and the session behind it.
   *
   * @param series all that symbols begin with
   */
  static boolean isPointed(String text, int start, int end, Set<String> series) {
    int point = Letters.lettersEnd(text, start, end);
    int digit = point + 1;
    return digit < end
        && text.charAt(point) == '.'
        && Letters.digitsEnd(text, digit, end) == end
        && series.contains(text.substring(start, digit));
  }

  /** {@code IPCC-XX}: whether the numeral of a session stands behind a dash. */
  static boolean endsWithSession(String text, int start, int end) {
    int dash = SymbolNumbers.lastDash(text, start, end);
    return dash - start > 2 && Roman.value(text.substring(dash + 1, end)) > 0;
  }

  /**
   * {@code COP12}, {@code CRP1}: capitals and a number, without the point between.
   *
   * @param any whether any capitals will do, and not only a word that has a number
   */
  static boolean isGlued(String text, int start, int end, boolean any) {
    int digits = Letters.capitalsEnd(text, start, end);
    boolean glued = digits > start + 1 && digits < end;
    return glued
        && Letters.digitsEnd(text, digits, end) == end
        && (any || isNumberedWord(text.substring(start, digits)));
  }

  /** {@code 332}, {@code L.64}, {@code Res.5}, {@code S-20}; not {@code AIDS} or {@code H1N1}. */
  static boolean isNumbered(String text, int start, int end) {
    if (Letters.isDigit(text.charAt(start))) {
      return true;
    }
    for (int i = start + 1; i + 1 < end; i++) {
      char c = text.charAt(i);
      boolean mark = c == '.' || Notation.isDash(c) || Notation.isSpace(c);
      if (mark && (Letters.isDigit(text.charAt(i + 1)) || Notation.isSpace(text.charAt(i + 1)))) {
        return true;
      }
    }
    return false;
  }
}
