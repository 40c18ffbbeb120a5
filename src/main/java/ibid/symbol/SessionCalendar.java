package ibid.symbol;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

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
      return Listed.parse(first, notation);
    }
    int slash = notation.indexOf('/');
    if (slash >= 0) {
      int perYear = Integer.parseInt(notation, slash + 1, notation.length(), 10);
      if (perYear < 1) {
        throw new NumberFormatException("sessions a year: " + perYear);
      }
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

  /**
   * Sessions whose years follow no rule.
   *
   * @param years the year each opened in
   * @param lasting those that went on for years
   */
  record Listed(int first, List<Integer> years, Set<Integer> lasting) implements SessionCalendar {
    static Listed parse(int first, String notation) {
      List<Integer> years = new ArrayList<>();
      Set<Integer> lasting = new HashSet<>();
      for (String year : notation.split(",", -1)) {
        if (year.endsWith("+")) {
          lasting.add(first + years.size());
        }
        years.add(
            Integer.valueOf(year.endsWith("+") ? year.substring(0, year.length() - 1) : year));
      }
      return new Listed(first, List.copyOf(years), Set.copyOf(lasting));
    }

    @Override
    public Fit fit(int session, LocalDate date) {
      int opened = opened(session);
      if (!isListed(session)) {
        return date.getYear() < opened ? Fit.REFUTED : Fit.POSSIBLE;
      }
      boolean goesOn = lasting.contains(session);
      return confirm(date.getYear() == opened || (goesOn && date.getYear() > opened));
    }

    private boolean isListed(int session) {
      return session - first < years.size();
    }

    /** The year a session opened in; one that the list does not reach is later than its last. */
    private int opened(int session) {
      return isListed(session) ? years.get(session - first) : years.get(years.size() - 1) + 1;
    }

    @Override
    public Optional<SessionPeriod> period(int session) {
      int opened = opened(session);
      return Optional.of(
          lasting.contains(session) || !isListed(session)
              ? new SessionPeriod(Year.of(opened).atMonth(1), null)
              : SessionPeriod.of(opened));
    }
  }
}
