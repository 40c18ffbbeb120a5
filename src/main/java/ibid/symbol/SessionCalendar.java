package ibid.symbol;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;

/**
 * When the sessions of a body were.
 *
 * <p>{@code 1976-09}: the first session opened in September 1976, and one opens each year. {@code
 * 2007/3}: it was in 2007, with three sessions a year. {@code 2004,2005,2006}: the year of each, a
 * {@code +} after the last or any other when the session went on for years.
 */
sealed interface SessionCalendar {
  /** Nobody has written down when. */
  SessionCalendar UNKNOWN = new Unknown();

  /** Whether a session can have adopted something on a date. */
  Fit fit(int session, LocalDate date);

  /** The year in which a session opened, or 0 when the calendar does not tell. */
  int opened(int session);

  /** The number of the session is the year itself. */
  static SessionCalendar years(int first) {
    return new Yearly(first, first, 1);
  }

  /** Reads the notations above; {@code first} is the session the notation starts with. */
  static SessionCalendar parse(int first, String notation) {
    if (notation.indexOf(',') >= 0 || notation.endsWith("+")) {
      return new Listed(first, List.of(notation.split(",", -1)));
    }
    int slash = notation.indexOf('/');
    if (slash >= 0) {
      int perYear = Integer.parseInt(notation, slash + 1, notation.length(), 10);
      return new Yearly(first, Integer.parseInt(notation, 0, slash, 10), perYear);
    }
    return notation.indexOf('-') >= 0
        ? new Opening(first, YearMonth.parse(notation))
        : new Yearly(first, Integer.parseInt(notation), 1);
  }

  private static Fit confirm(boolean agrees) {
    return agrees ? Fit.CONFIRMED : Fit.REFUTED;
  }

  /** No calendar. */
  record Unknown() implements SessionCalendar {
    @Override
    public Fit fit(int session, LocalDate date) {
      return Fit.POSSIBLE;
    }

    @Override
    public int opened(int session) {
      return 0;
    }
  }

  /** Sessions that open in one month of each year and go on until the next. */
  record Opening(int first, YearMonth opening) implements SessionCalendar {
    @Override
    public Fit fit(int session, LocalDate date) {
      YearMonth from = opening.plusYears((long) session - first);
      YearMonth month = YearMonth.from(date);
      return confirm(!month.isBefore(from) && !month.isAfter(from.plusYears(1)));
    }

    @Override
    public int opened(int session) {
      return opening.getYear() + session - first;
    }
  }

  /** A fixed number of sessions in each calendar year. */
  record Yearly(int first, int year, int perYear) implements SessionCalendar {
    @Override
    public Fit fit(int session, LocalDate date) {
      return confirm(date.getYear() == opened(session));
    }

    @Override
    public int opened(int session) {
      return year + Math.floorDiv(session - first, perYear);
    }
  }

  /** Sessions whose years follow no rule. */
  record Listed(int first, List<String> years) implements SessionCalendar {
    @Override
    public Fit fit(int session, LocalDate date) {
      int opened = opened(session);
      if (opened == 0) {
        return Fit.POSSIBLE;
      }
      boolean goesOn = years.get(session - first).endsWith("+");
      return confirm(date.getYear() == opened || (goesOn && date.getYear() > opened));
    }

    @Override
    public int opened(int session) {
      int index = session - first;
      if (index >= years.size()) {
        return 0;
      }
      String year = years.get(index);
      return Integer.parseInt(year, 0, FOUR_DIGITS, 10);
    }

    private static final int FOUR_DIGITS = 4;
  }
}
