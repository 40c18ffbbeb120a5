package ibid.symbol;

import java.time.YearMonth;

/**
 * When a session was, or is to be: session 64 of the General Assembly from September 2009 to
 * September 2010.
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

  /** Whether a year is so far off that no misprint of the session's own year is likely. */
  public boolean isFarFrom(int year) {
    return year < first.getYear() - YEARS_MISPRINTED
        || (last != null && year > last.getYear() + YEARS_MISPRINTED);
  }

  /** Whether only the year is known. */
  public boolean isYear() {
    return first.getMonthValue() == 1 && last != null && last.equals(first.plusMonths(11));
  }
}
