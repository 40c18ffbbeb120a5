package ibid.symbol;

import java.time.YearMonth;

/**
 * When a session was, or is to be: session 64 of the General Assembly from September 2009 to
 * September 2010, {@code session 31- 1976-09} in the table of bodies.
 *
 * @param last the month it ends in; null when it goes on
 */
public record SessionPeriod(YearMonth first, YearMonth last) {
  private static final int YEARS_MISPRINTED = 2;

  /** A whole calendar year. */
  static SessionPeriod of(int year) {
    return new SessionPeriod(YearMonth.of(year, 1), YearMonth.of(year, 12));
  }

  /** Whether a year is one of those that the session was in. */
  public boolean has(int year) {
    return year >= first.getYear() && (last == null || year <= last.getYear());
  }

  /**
   * Whether a year is so far off that no misprint of the session's own year is likely: that is a
   * year or two off, or has one other digit, 2019 for 2009.
   */
  public boolean isFarFrom(int year) {
    return isApartFrom(year) && !isMisprint(year, first.getYear()) && !isMisprint(year, end(year));
  }

  /** Whether a year is more than two off, one other digit or not. */
  public boolean isApartFrom(int year) {
    return year < first.getYear() - YEARS_MISPRINTED || year > end(year) + YEARS_MISPRINTED;
  }

  private int end(int year) {
    return last == null ? Math.max(first.getYear(), year) : last.getYear();
  }

  private static boolean isMisprint(int year, int of) {
    int others = 0;
    for (int left = year, right = of; left > 0 || right > 0; left /= 10, right /= 10) {
      others += left % 10 == right % 10 ? 0 : 1;
    }
    return others == 1;
  }

  /** Whether only the year is known. */
  public boolean isYear() {
    return first.getMonthValue() == 1 && last != null && last.equals(first.plusMonths(11));
  }
}
