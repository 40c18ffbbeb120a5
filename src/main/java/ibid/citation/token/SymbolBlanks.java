package ibid.citation.token;

import ibid.language.Blanks;
import ibid.language.Letters;
import ibid.language.Stretch;
import ibid.symbol.Symbols;
import java.util.Set;

/**
 * The blanks that print has put into a symbol, over which it goes on: {@code A/57 / 304}, {@code
 * A/C.3/ L.9}, {@code C EDAW/C/SR.12}.
 */
final class SymbolBlanks {
  /** What a number stands behind in a symbol, after a slash or, as some print it, a blank. */
  static final Set<String> WORDS = Set.of("RES", "Res", "DEC", "Dec", Symbols.STATEMENT);

  private static final String BLANK_SLASH = " / ";
  private static final int MOST_BLANKS = 3;
  private static final int SHORT_GROUP = 2;
  private static final int THOUSAND = 3;
  private static final int LONGEST_NUMBER = 5;

  private SymbolBlanks() {}

  /**
   * Past the blank behind a slash, where a symbol goes on: {@code A/C.3/} <u>{@code L.93}</u>,
   * {@code CRC/C/OPSC/} <u>{@code IND/CO/1}</u>, which has no number yet.
   */
  static int pastBreak(String text, int from, int end, boolean numbered) {
    int at = Blanks.skip(text, from, end);
    if (at == from || at >= end || at - from > MOST_BLANKS) {
      return from;
    }
    boolean goesOn =
        Letters.isDigit(text.charAt(at))
            || (!numbered && leadsToNumber(text, at, end))
            || SymbolComponents.opensNumbered(text, at, end)
            || SymbolSuffixes.isModifier(text, at, end)
            || isWordApart(text, at, end);
    return goesOn ? at : from;
  }

  /** {@code S /} <u>{@code RES /}</u> {@code 1540}: a word for resolutions, blank and slash. */
  static boolean isWordApart(String text, int start, int end) {
    int stop = start < end ? Letters.lettersEnd(text, start, end) : end;
    return stop + BLANK_SLASH.length() < end
        && text.startsWith(BLANK_SLASH, stop)
        && WORDS.contains(text.substring(start, stop));
  }

  /**
   * The end of {@code S/} <u>{@code 3 2 96}</u>, a number of the Council's one row whose digits
   * blanks part, and of {@code S/}<u>{@code 3 296}</u>, which one parts where it parts thousands;
   * or the same position. A single blank elsewhere may stand before a day or another number.
   */
  static int scatteredEnd(String text, int component, int stop, int end) {
    int at = stop;
    int from = component;
    int digits = 0;
    int blanks = 0;
    while (at > from && at - from <= THOUSAND && Letters.digitsEnd(text, from, at) == at) {
      digits += at - from;
      if (at - from > SHORT_GROUP
          || at + 1 >= end
          || text.charAt(at) != ' '
          || !Letters.isDigit(text.charAt(at + 1))) {
        break;
      }
      blanks++;
      from = at + 1;
      at = Letters.digitsEnd(text, from, end);
    }
    boolean whole = at - from <= THOUSAND && (at >= end || !Letters.isWordPart(text.charAt(at)));
    boolean parted = blanks >= SHORT_GROUP || (blanks == 1 && at - from == THOUSAND);
    return parted && whole && digits <= LONGEST_NUMBER ? at : stop;
  }

  /** {@code IND/CO/1}: whether capitals with a slash behind each, and then a digit, stand there. */
  private static boolean leadsToNumber(String text, int start, int end) {
    int at = start;
    int from = start;
    while (at < end
        && (Letters.isCapital(text.charAt(at)) || (at > from && text.charAt(at) == '/'))) {
      from = text.charAt(at) == '/' ? at + 1 : from;
      at++;
    }
    return at == from && at > start && at < end && Letters.isDigit(text.charAt(at));
  }

  /**
   * {@code A/57} <u>{@code / 304}</u>, {@code E/CN.5} <u>{@code / 2021}</u> <u>{@code / L.10}</u>:
   * no symbol ends with the number of its session or its body, and none is no more than its last
   * part.
   *
   * @param whole whether a number stands in the symbol that is more than these
   */
  static boolean isNumberBehind(String text, int start, int at, int end, boolean whole) {
    int behind = at + BLANK_SLASH.length();
    if (behind >= end || !text.startsWith(BLANK_SLASH, at)) {
      return false;
    }
    return Letters.isDigit(text.charAt(behind))
        ? !whole
        : SymbolSuffixes.isModifier(text, behind, end)
            || (SymbolComponents.opensNumbered(text, behind, end)
                && SymbolWords.same(text.substring(start, at), text, behind) == 0);
  }

  /**
   * {@code JIU/REP/2020} <u>{@code /6}</u>, {@code (S} <u>{@code / 12128}</u>{@code )}, {@code
   * CEDAW} <u>{@code /C/GEO}</u>: past the blank before a slash with a number behind it, or a word
   * for a kind of document; or with another blank or a capital behind it, if that may be.
   *
   * @param number whether a number may stand behind the slash where a letter stands before it
   */
  static int pastBlank(String text, int from, int end, boolean capital, boolean number) {
    int line = Blanks.skip(text, from, Math.min(end, from + MOST_BLANKS));
    if (SymbolSuffixes.isAddedBehind(text, line, end) && isOneBreak(text, from, line)) {
      return line;
    }
    if (from + 2 >= end || !text.startsWith(" /", from)) {
      return from;
    }
    char c = text.charAt(from + 2);
    char before = text.charAt(from - 1);
    boolean numbered =
        Letters.isDigit(c) && (Letters.isDigit(before) || (number && Letters.isCapital(before)));
    boolean goesOn =
        numbered
            || SymbolWords.opens(text, from + 2, end)
            || (capital && (c == ' ' || Letters.isCapital(c)));
    return goesOn ? from + 1 : from;
  }

  /** {@code A/C.3/64/L.29} <u>{@code /Rev.1}</u>: whether a single line ends before the slash. */
  private static boolean isOneBreak(String text, int from, int to) {
    int line = Stretch.indexOf(text, '\n', from, to);
    return line >= 0 && Stretch.indexOf(text, '\n', line + 1, to) < 0;
  }

  /**
   * <u>{@code C EDAW/C/SR.12}</u>: where the first component of a symbol goes on behind blanks,
   * which is that of a body with what stands before it, and without it of none; or the same
   * position.
   */
  static int restOfSeries(String text, int start, int end, SymbolScanner symbols) {
    int blank = Letters.capitalsEnd(text, start, end);
    int rest = Blanks.skip(text, blank, Math.min(end, blank + MOST_BLANKS));
    int slash = rest > blank ? Letters.capitalsEnd(text, rest, end) : rest;
    boolean split =
        slash > rest
            && text.startsWith("/", slash)
            && symbols.isSeries(text.substring(start, blank) + text.substring(rest, slash))
            && !symbols.isSeries(text.substring(rest, slash));
    return split ? rest : start;
  }

  /**
   * {@code crc/c/} <u>{@code IND/CO/1}</u>: whether a symbol of no known body stands behind a slash
   * and a blank, so that it is the end of a longer one.
   */
  static boolean isTail(String text, int start, int end, SymbolScanner symbols) {
    int slash = Blanks.skipBack(text, start, Math.max(0, start - MOST_BLANKS)) - 1;
    return slash > 0
        && slash < start - 1
        && text.charAt(slash) == '/'
        && Letters.isWordPart(text.charAt(slash - 1))
        && !symbols.isSeries(text.substring(start, Letters.capitalsEnd(text, start, end)));
  }
}
