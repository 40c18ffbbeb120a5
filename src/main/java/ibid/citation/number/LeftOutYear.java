package ibid.citation.number;

import ibid.symbol.DocumentNumber;
import java.time.LocalDate;
import java.time.MonthDay;

/** The year of a date that leaves it out, since the date beside it has the same. */
final class LeftOutYear {
  private LeftOutYear() {}

  /**
   * {@code 50/42 of} <u>{@code 8 December}</u> {@code and 50/203 of 22 December 1995}: the year in
   * brackets, or that of the next date where it is later in one session, or row; or null.
   */
  static LocalDate whole(Members members, int i, MonthDay day, boolean row) {
    if (hasYear(members, i)) {
      return in(ofNumber(members, i), day);
    }
    boolean beside = i + 1 < members.size() && (row || members.isOfOneSession(i, i + 1));
    LocalDate next = beside ? members.date(i + 1) : null;
    return next == null || day.isAfter(MonthDay.from(next)) ? null : in(next.getYear(), day);
  }

  /**
   * {@code 1990年12月11日第45/63号和}<u>{@code 12月14日}</u>{@code 第45/106号}: the year in brackets, or that
   * of the date before it where it is earlier; or null.
   */
  static LocalDate ofEarlier(Members members, int i, MonthDay day) {
    if (hasYear(members, i)) {
      return in(ofNumber(members, i), day);
    }
    LocalDate last = i > 0 ? members.date(i - 1) : null;
    return last == null || day.isBefore(MonthDay.from(last)) ? null : in(last.getYear(), day);
  }

  private static boolean hasYear(Members members, int i) {
    return members.number(i).number().form() == DocumentNumber.Form.SERIAL_YEAR;
  }

  private static int ofNumber(Members members, int i) {
    return members.number(i).number().sessionNumber();
  }

  private static LocalDate in(int year, MonthDay day) {
    return day.isValidYear(year) ? day.atYear(year) : null;
  }
}
