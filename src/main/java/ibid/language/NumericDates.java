package ibid.language;

import ibid.symbol.Notation;

/**
 * Dates whose month is a number: {@code 13/9/1967}, {@code 13 / 9 / 1967}, {@code 01.05.1974}. With
 * slashes the day may stand behind the month; where nothing tells, the date is not known.
 */
final class NumericDates {
  private static final int LONGEST = 2;
  private static final int YEAR_LENGTH = 4;
  private static final int MONTHS = 12;

  private NumericDates() {}

  /** The date whose first digits stand between two positions, or null. */
  static Dates.Found at(String text, int start, int digits, int end) {
    int sign = pastSpace(text, digits, end);
    if (sign >= end || !isSign(text, sign, digits) || isInside(text, start)) {
      return null;
    }
    char parts = text.charAt(sign);
    int second = pastSpace(text, sign + 1, end);
    int secondEnd = Dates.digitsEnd(text, second, end);
    int again = pastSpace(text, secondEnd, end);
    if (secondEnd == second || secondEnd - second > LONGEST || again >= end) {
      return null;
    }
    int year = pastSpace(text, again + 1, end);
    int yearEnd = Dates.digitsEnd(text, year, end);
    boolean dated =
        text.charAt(again) == parts
            && yearEnd - year == YEAR_LENGTH
            && Dates.isCentury(Dates.number(text, year, year + 2))
            && !goesOn(text, yearEnd, end);
    return dated
        ? found(text, new int[] {start, digits, second, secondEnd, year, yearEnd}, parts == '.')
        : null;
  }

  private static Dates.Found found(String text, int[] at, boolean dayFirst) {
    int first = Dates.number(text, at[0], at[1]);
    int second = Dates.number(text, at[2], at[3]);
    int year = Dates.number(text, at[4], at[5]);
    if (second == 0 || second > Dates.LAST_DAY || Math.min(first, second) > MONTHS) {
      return null;
    }
    boolean told = dayFirst || first == second || Math.max(first, second) > MONTHS;
    boolean swapped = !dayFirst && second > MONTHS;
    return new Dates.Found(
        !told ? null : swapped ? Dates.date(year, first, second) : Dates.date(year, second, first),
        at[0],
        at[5]);
  }

  private static boolean isSign(String text, int sign, int digits) {
    return text.charAt(sign) == '/' || (text.charAt(sign) == '.' && sign == digits);
  }

  /** Whether something longer has the digits before a position: {@code A/13/9/1967}. */
  private static boolean isInside(String text, int start) {
    return start > 0 && "/.-".indexOf(text.charAt(start - 1)) >= 0;
  }

  private static boolean goesOn(String text, int at, int end) {
    return at < end && (text.charAt(at) == '/' || Letters.isLatin(text.charAt(at)));
  }

  private static int pastSpace(String text, int from, int end) {
    return from < end && Notation.isSpace(text.charAt(from)) ? from + 1 : from;
  }
}
