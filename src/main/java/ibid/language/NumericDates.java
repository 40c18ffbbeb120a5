package ibid.language;

import ibid.symbol.Notation;
import java.time.LocalDate;

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
    int one = Dates.number(text, start, digits);
    int other = Dates.number(text, second, secondEnd);
    return dated && areDayAndMonth(one, other)
        ? new Dates.Found(
            date(one, other, Dates.number(text, year, yearEnd), parts == '.'), start, yearEnd)
        : null;
  }

  private static boolean areDayAndMonth(int one, int other) {
    return other > 0 && other <= Dates.LAST_DAY && Math.min(one, other) <= MONTHS;
  }

  /** The date, or null where each of the two may be its month. */
  private static LocalDate date(int one, int other, int year, boolean dayFirst) {
    if (dayFirst || one == other || one > MONTHS) {
      return Dates.date(year, other, one);
    }
    return other > MONTHS ? Dates.date(year, one, other) : null;
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
