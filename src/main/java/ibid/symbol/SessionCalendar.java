package ibid.symbol;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

/**
 * When the sessions of a body were.
 *
 * <p>{@code 1976-09}: the first session opened in September 1976, and one opens each year. {@code
 * 2007/3}: it was in 2007, with three sessions a year. {@code 2004,2005,2006}: the year of each, a
 * {@code +} after the last or any other when the session went on for years.
 */
sealed interface SessionCalendar {
  /** Nobody has written down when. */
  SessionCalendar UNKNOWN = (Unknown) (session, date) -> Fit.POSSIBLE;

  /** Whether a session can have adopted something on a date. */
  Fit fit(int session, LocalDate date);

  /** When a session was; empty when nobody has written it down. */
  default Optional<SessionPeriod> period(int session) {
    return Optional.empty();
  }

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

  /** No calendar; a lambda stands for it. */
  non-sealed interface Unknown extends SessionCalendar {}

  /** Sessions that open in one month of each year and go on until the next. */
  record Opening(int first, YearMonth opened) implements SessionCalendar {
    @Override
    public Fit fit(int session, LocalDate date) {
      YearMonth from = opened.plusYears((long) session - first);
      YearMonth month = YearMonth.from(date);
      return confirm(!month.isBefore(from) && !month.isAfter(from.plusYears(1)));
    }

    @Override
    public Optional<SessionPeriod> period(int session) {
      YearMonth from = opened.plusYears((long) session - first);
      return Optional.of(new SessionPeriod(from, from.plusYears(1)));
    }
  }

  /** A fixed number of sessions in each calendar year. */
  record Yearly(int first, int year, int perYear) implements SessionCalendar {
    @Override
    public Fit fit(int session, LocalDate date) {
      return confirm(date.getYear() == yearOf(session));
    }

    private int yearOf(int session) {
      return year + Math.floorDiv(session - first, perYear);
    }

    @Override
    public Optional<SessionPeriod> period(int session) {
      return Optional.of(SessionPeriod.of(yearOf(session)));
    }
  }

  /** Sessions whose years follow no rule. */
  record Listed(int first, List<String> years) implements SessionCalendar {
    @Override
    public Fit fit(int session, LocalDate date) {
      int opened = opened(session);
      if (session - first >= years.size()) {
        return date.getYear() < opened ? Fit.REFUTED : Fit.POSSIBLE;
      }
      boolean goesOn = goesOn(session);
      return confirm(date.getYear() == opened || (goesOn && date.getYear() > opened));
    }

    /** The year a session opened in; one that the list does not reach is later than its last. */
    private int opened(int session) {
      int index = session - first;
      String year = years.get(Math.min(index, years.size() - 1));
      int listed =
          Integer.parseInt(year.endsWith("+") ? year.substring(0, year.length() - 1) : year);
      return index < years.size() ? listed : listed + 1;
    }

    private boolean goesOn(int session) {
      return session - first >= years.size() || years.get(session - first).endsWith("+");
    }

    @Override
    public Optional<SessionPeriod> period(int session) {
      int opened = opened(session);
      return Optional.of(
          goesOn(session)
              ? new SessionPeriod(Year.of(opened).atMonth(1), null)
              : SessionPeriod.of(opened));
    }
  }
}
