package ibid.citation.token;

import ibid.language.Blanks;
import ibid.language.Letters;
import ibid.symbol.DocumentNumber;
import ibid.symbol.Notation;

/**
 * The last number of a symbol, and those that go on with it: the 16 of {@code SR.9–16}, the 601 of
 * {@code S/2010/600 and 601}.
 */
final class SymbolNumbers {
  private static final int SHORTEST_NUMBER = 3;
  private static final int LONGEST_NUMBER = 6;
  private static final int YEAR_LENGTH = 4;

  /** How far apart the numbers of a list are at most ... */
  static final int NEAR = 20;

  /** ... and those of a range that begins with the first. */
  private static final int WIDEST = 100;

  private SymbolNumbers() {}

  /**
   * The end of {@code –28/Corrigendum}, which makes one symbol of the range {@code SR.1–28}, or the
   * same position.
   */
  static int rangeSuffixEnd(String text, int from, int end) {
    if (from >= end || !Notation.isDash(text.charAt(from))) {
      return from;
    }
    int at = Letters.digitsEnd(text, from + 1, end);
    boolean slash = at > from + 1 && at + 1 < end && text.charAt(at) == '/';
    return slash && Letters.isCapital(text.charAt(at + 1))
        ? SymbolComponents.componentEnd(text, at + 1, end)
        : from;
  }

  /**
   * Whether a number at a position can end a range that begins with a symbol of one in a series:
   * {@code S/PV.2481 to 2486}.
   */
  static boolean isHigher(String symbol, String text, int at, int end) {
    int digits = lastNumber(symbol);
    int length = symbol.length() - digits;
    int stop = Letters.digitsEnd(text, at, end);
    boolean inSeries = length > 0 && digits > 0 && symbol.charAt(digits - 1) == '.';
    return inSeries
        && isAlone(text, stop, end)
        && stop - at >= length
        && stop - at <= length + 1
        && (stop - at > length || symbol.substring(digits).compareTo(text.substring(at, stop)) < 0);
  }

  /**
   * Whether a number at a position goes on in a list of one series, {@code A/C.4/59/SR.22, 23 and
   * 24}: a higher one, but no year, {@code CAT/C/SR.145, 1992}.
   */
  static boolean isNext(String symbol, String text, int at, int end) {
    if (!isHigher(symbol, text, at, end)) {
      return false;
    }
    int length = symbol.length() - lastNumber(symbol);
    int stop = Letters.digitsEnd(text, at, end);
    return length < YEAR_LENGTH == stop - at < YEAR_LENGTH;
  }

  /**
   * Whether a number at a position is that of a document near one in its series: the 601 of {@code
   * S/2010/600 and 601}. Numbers of resolutions have as many digits, but a year behind them.
   */
  static boolean isNear(String symbol, String text, int at, int end) {
    int digits = lastNumber(symbol);
    int length = symbol.length() - digits;
    int stop = Letters.digitsEnd(text, at, end);
    int next = Blanks.skip(text, stop, end);
    boolean alone = isAlone(text, stop, end) && !(next < end && text.charAt(next) == '(');
    if (!alone || length < SHORTEST_NUMBER || stop - at != length || !isWhole(symbol, digits)) {
      return false;
    }
    int above = distance(symbol, text, at, stop);
    return above > 0 && above <= NEAR;
  }

  /**
   * Whether a number behind "to" or "and" is that of another document in a series with short
   * numbers, the 6 of {@code (CTOC/COP/2018/3 to 6)}: nothing that it could count stands behind it.
   *
   * @param most how much higher it is at most
   */
  static boolean isUpTo(String symbol, String text, int at, int end, int most) {
    int digits = lastNumber(symbol);
    int stop = Letters.digitsEnd(text, at, end);
    if (!closes(text, at, stop, end)
        || stop == at
        || stop - at > LONGEST_NUMBER
        || !isWhole(symbol, digits)) {
      return false;
    }
    if (isYears(symbol, text.substring(at, stop))) {
      return false;
    }
    int above = distance(symbol, text, at, stop);
    return above > 0 && above <= most;
  }

  /** How far apart the ends of a range are at most: {@code A/CONF.13/1 to 36} are all there are. */
  static int widest(String symbol) {
    return symbol.substring(lastNumber(symbol)).equals("1") ? WIDEST : NEAR;
  }

  /** Whether a number alone at a position is higher than the last one of a symbol, and no year. */
  static boolean isAbove(String symbol, String text, int at, int end) {
    int digits = lastNumber(symbol);
    int stop = Letters.digitsEnd(text, at, end);
    if (stop == at
        || stop - at > LONGEST_NUMBER
        || !isAlone(text, stop, end)
        || !isWhole(symbol, digits)) {
      return false;
    }
    int number = Integer.parseInt(text.substring(at, stop));
    return !DocumentNumber.isYear(number) && number > Integer.parseInt(symbol.substring(digits));
  }

  /**
   * Whether a mark stands behind a number that ends a clause, or nothing; a point is none before a
   * digit, nor behind the number of an item, on a line of its own.
   */
  private static boolean closes(String text, int start, int stop, int end) {
    return stop == end
        || ");,".indexOf(text.charAt(stop)) >= 0
        || (text.charAt(stop) == '.'
            && (stop + 1 == end || Notation.isSpace(text.charAt(stop + 1)))
            && text.charAt(start - 1) != '\n');
  }

  /** Whether the last component of a symbol is a number, {@code A/63/332}; not {@code Add.1}. */
  static boolean endsWhole(String symbol) {
    return isWhole(symbol, lastNumber(symbol));
  }

  /** Whether a number is a component of a symbol. */
  private static boolean isWhole(String symbol, int digits) {
    return digits > 0
        && symbol.charAt(digits - 1) == '/'
        && symbol.length() - digits <= LONGEST_NUMBER;
  }

  /** How much higher a number in the text is than the last one of a symbol. */
  private static int distance(String symbol, String text, int start, int stop) {
    return Integer.parseInt(text, start, stop, 10)
        - Integer.parseInt(symbol.substring(lastNumber(symbol)));
  }

  private static int lastNumber(String symbol) {
    return Letters.digitsStart(symbol, 0, symbol.length());
  }

  /**
   * Where the dash stands in a symbol that is the two ends of a range, {@code S/2010/602-605} or
   * {@code S/2010/602-S/2010/605}; or -1.
   */
  static int rangeDash(String symbol) {
    int digits = lastNumber(symbol);
    int dash = symbol.lastIndexOf('-', digits);
    if (dash < 0) {
      return -1;
    }
    String low = symbol.substring(0, dash);
    String again = symbol.substring(dash + 1, digits);
    boolean same = again.isEmpty() || again.equals(low.substring(0, lastNumber(low)));
    return same
            && !isYears(low, symbol.substring(digits))
            && (isNear(low, symbol, digits, symbol.length()) || isShortRange(low, symbol, digits))
        ? dash
        : -1;
  }

  /** The last dash of a stretch, or where it begins. */
  static int lastDash(String text, int start, int end) {
    int at = end - 1;
    while (at > start && !Notation.isDash(text.charAt(at))) {
      at--;
    }
    return at;
  }

  /**
   * {@code S/2022/52-54}: short numbers behind a year or session; {@code CRC/C/MAR/3-4} is the
   * number of one report, the third and the fourth.
   */
  private static boolean isShortRange(String low, String symbol, int digits) {
    int number = lastNumber(low);
    boolean counted = number > 1 && Letters.isDigit(low.charAt(number - 2));
    return counted && isUpTo(low, symbol, digits, symbol.length(), NEAR);
  }

  /** {@code E/ICEF/2014-2017}: years, and no numbers of documents. */
  private static boolean isYears(String low, String high) {
    String first = low.substring(lastNumber(low));
    return DocumentNumber.isYear(first, 0, first.length())
        && DocumentNumber.isYear(high, 0, high.length());
  }

  /** Whether a number ends at a position, and not a longer number, a word or a share. */
  private static boolean isAlone(String text, int stop, int end) {
    return stop == end
        || !(runsOn(text.charAt(stop)) || text.charAt(stop) == '%' || isJoint(text, stop));
  }

  private static boolean runsOn(char c) {
    return Letters.isWordPart(c) && !Letters.isIdeograph(c);
  }

  private static boolean isJoint(String text, int at) {
    return "/.,(".indexOf(text.charAt(at)) >= 0
        && at + 1 < text.length()
        && Letters.isWordPart(text.charAt(at + 1));
  }

  /** The other end of a range that is one symbol: {@code S/2010/605}. */
  static String upTo(String range, String low) {
    return withLastNumber(low, range.substring(lastNumber(range)));
  }

  /** The symbol with its last number replaced: {@code A/C.6/61/SR.9} and 16. */
  static String withLastNumber(String symbol, String number) {
    return symbol.substring(0, lastNumber(symbol)) + number;
  }
}
