package ibid.language;

import ibid.symbol.Symbols;

/**
 * The day of a date that is glued to the symbol before it, where the masthead was set in columns:
 * {@code CRC/C/15/Add.238}<u>{@code 30 juin 2004}</u>, {@code S/RES/1516 (2003)}<u>{@code 20 de
 * noviembre de 2003}</u>, {@code S/2004/512}<u>{@code 2004年6月30日}</u>.
 *
 * <p>Only digits that are too many for one number of a symbol tell that some of them are of a date:
 * {@code A/58/12 June 2004} may be the document 12. And where more than one of their parts may be
 * the day, {@code A/58/81715 June 2004}, it cannot be told which.
 */
public final class GluedDay {
  /** No line that is but a symbol and its date. */
  public static final int NONE = -1;

  /** A line that is, but several of its digits may be the day. */
  public static final int UNTOLD = 0;

  private static final int LONGEST_LINE = 70;
  private static final int LONGEST_ADDITION = 3;
  private static final int LONGEST_NUMBER = 4;

  /** {@code S/26001}: a body that numbers its documents without sessions has more of them. */
  private static final int LONGEST_WITHOUT_SESSION = 5;

  private final Lexicon lexicon;
  private final Dates dates;

  public GluedDay(Lexicon lexicon) {
    this.lexicon = lexicon;
    dates = new Dates(lexicon);
  }

  /**
   * Where the day begins.
   *
   * @param line one that begins with a symbol, without blanks around it
   */
  public int start(String line) {
    int slash = line.length() > LONGEST_LINE ? -1 : line.indexOf('/');
    for (int at = Math.max(slash, 0); slash > 0 && at < line.length(); at++) {
      int end = Letters.digitsEnd(line, at, line.length());
      if (end > at) {
        int day = start(line, at, end);
        if (day != NONE) {
          return day;
        }
        at = end;
      }
    }
    return NONE;
  }

  /** Where it begins among the digits between two positions. */
  private int start(String line, int from, int end) {
    boolean bracket = line.charAt(from - 1) == ')' && isDate(line, from);
    if (bracket) {
      return Symbols.isSymbol(line.substring(0, from)) ? from : NONE;
    }
    boolean tooLong = end - from > longest(line, from);
    int found = NONE;
    for (int day = Math.max(from + 1, end - LONGEST_NUMBER); tooLong && day < end; day++) {
      if (isDate(line, day) && Symbols.isSymbol(line.substring(0, day))) {
        boolean fits = day - from <= longest(line, from);
        found = !fits ? found : found == NONE ? day : UNTOLD;
      }
    }
    return found;
  }

  /** How many digits the number has at most that begins at a position. */
  private static int longest(String line, int from) {
    int word = Letters.lettersStart(line, 0, from - 1);
    if (line.charAt(from - 1) == '.' && Symbols.isModifier(line.substring(word, from - 1))) {
      return LONGEST_ADDITION;
    }
    return line.indexOf('/') == from - 1 ? LONGEST_WITHOUT_SESSION : LONGEST_NUMBER;
  }

  /** Whether all that is left of a line is a date. */
  private boolean isDate(String line, int from) {
    Dates.Found found = dates.at(line, from, line.length());
    return found != null
        && found.date() != null
        && Dates.printEnd(line, lexicon, found.end(), line.length()) == line.length();
  }
}
