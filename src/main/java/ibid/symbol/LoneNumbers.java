package ibid.symbol;

import ibid.symbol.DocumentNumber.Form;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A body's numbers without their session, as letters and newspapers have them: {@code General
 * Assembly resolution 194}, {@code resolution 181 of 29 November 1947}, {@code 2758 (1971)}. The
 * table knows the last number of each Roman session of the General Assembly, and of each year of
 * the Security Council.
 */
public final class LoneNumbers {
  /** No Roman special session has adopted more. */
  private static final int SPECIAL_SERIALS = 7;

  /** No body has numbered by more sessions since it began to. */
  private static final int MOST_SESSIONS = 120;

  private final Numbering numbering;
  private final List<NumberingRule> rules;

  LoneNumbers(Numbering numbering, List<NumberingRule> rules) {
    this.numbering = numbering;
    this.rules = rules;
  }

  /**
   * Whether digits alone are a resolution that the body has in a Roman session, which the table
   * knows the last number of: {@code General Assembly resolution 194}. {@code 1990} is a year.
   */
  public boolean hasInSession(DocumentNumber number, Kind kind) {
    return kind == Kind.RESOLUTION
        && number.form() == Form.SERIAL
        && !number.isLow()
        && !isLikelyYear(number)
        && sessionOf(number) > 0;
  }

  /**
   * Whether digits alone are of a session that a year is in, for a body that numbers by sessions
   * then: 251 of the General Assembly in 2006.
   */
  public boolean isOfSessionIn(int year, DocumentNumber number, Kind kind) {
    return inSessionOf(LocalDate.of(year, 1, 1), number, kind).isPresent();
  }

  /**
   * What digits alone are in the session that a date is in, for a body that numbers by sessions:
   * <u>{@code 251}</u> {@code of 15 March 2006} is 60/251. Empty where the date tells no single
   * one.
   */
  public Optional<DocumentNumber> inSessionOf(LocalDate date, DocumentNumber number, Kind kind) {
    return rules.stream()
        .filter(rule -> rule.isFor(kind))
        .map(rule -> inSessionOf(rule, number, date))
        .flatMap(Optional::stream)
        .findFirst();
  }

  /** What digits alone are in a session that a text tells, or empty where it had no such number. */
  public Optional<DocumentNumber> inSession(int session, DocumentNumber number, Kind kind) {
    if (sessionOf(number) == session) {
      return Optional.of(number);
    }
    if (session > Roman.GREATEST) {
      return Optional.empty();
    }
    DocumentNumber slash = DocumentNumber.slash(session, number.serial());
    DocumentNumber roman = DocumentNumber.of(Form.ROMAN, Roman.print(session), number.serial());
    return Stream.of(slash, roman)
        .map(meant -> meant.withLetter(number.letter()))
        .filter(meant -> numbering.fit(meant, kind, null, null).holds())
        .findFirst();
  }

  /**
   * Whether digits alone are a resolution of some Roman session, also of a special one, which they
   * do not tell: {@code 1003}.
   */
  public boolean hadAlone(DocumentNumber number, Kind kind) {
    return kind == Kind.RESOLUTION
        && number.form() == Form.SERIAL
        && (isOfSpecial(number) || sessionOf(number) > 0);
  }

  /** The Roman session that a number without one is of, or 0. */
  int sessionOf(DocumentNumber number) {
    return isOfSpecial(number)
        ? 0
        : rules.stream().mapToInt(rule -> sessionOf(rule, number)).max().orElse(0);
  }

  /**
   * Whether a special session has numbered thereabouts, so that a number without its session does
   * not tell which.
   */
  boolean isOfSpecial(DocumentNumber number) {
    if (!isOne(number)) {
      return false;
    }
    for (NumberingRule rule : rules) {
      if (isOfSpecial(rule, number)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a number has no session: digits alone, or a year behind them. */
  private static boolean isOne(DocumentNumber number) {
    return number.form() == Form.SERIAL || number.form() == Form.SERIAL_YEAR;
  }

  /**
   * Digits alone fit one sequence, unless the date is of another year, or the citing document of an
   * earlier one; and Roman sessions, where the date or the year behind them is of that session.
   *
   * @param citedOn the date of the document that cites it, or null
   */
  static Fit fit(NumberingRule rule, DocumentNumber number, LocalDate date, LocalDate citedOn) {
    if (rule.form() == Form.SERIAL_YEAR) {
      int year = rule.yearOfSerial(number.serial());
      boolean toCome = citedOn != null && year > citedOn.getYear();
      boolean other = date != null && year != 0 && Math.abs(date.getYear() - year) > 1;
      boolean known = !toCome && number.letter().isEmpty() && rule.plausible(number.serial());
      return known ? other ? Fit.REFUTED : Fit.POSSIBLE : Fit.IMPOSSIBLE;
    }
    boolean told = date != null || number.form() == Form.SERIAL_YEAR;
    int session = told ? sessionOf(rule, number) : 0;
    boolean of =
        session > 0 && (date == null || rule.calendar().fit(session, date) == Fit.CONFIRMED);
    // Of low numbers others had the same in that year: 20 (1947).
    return !of ? Fit.IMPOSSIBLE : number.isLow() ? Fit.POSSIBLE : Fit.CONFIRMED;
  }

  /**
   * What digits alone are in the only session of a rule that a date is in: <u>{@code 251}</u>
   * {@code of 15 March 2006} is 60/251. Empty in the month that ends one session and opens the
   * next.
   */
  private static Optional<DocumentNumber> inSessionOf(
      NumberingRule rule, DocumentNumber number, LocalDate date) {
    if (rule.form() != Form.SESSION || number.form() != Form.SERIAL) {
      return Optional.empty();
    }
    DocumentNumber only = null;
    int last = Math.min(rule.to(), rule.from() + MOST_SESSIONS);
    for (int session = rule.from(); session <= last; session++) {
      if (rule.calendar().fit(session, date) == Fit.CONFIRMED) {
        if (only != null) {
          return Optional.empty();
        }
        only = DocumentNumber.slash(session, number.serial()).withLetter(number.letter());
      }
    }
    return Optional.ofNullable(only).filter(found -> rule.fit(found, date, null) == Fit.CONFIRMED);
  }

  /** Whether digits alone are likely to be a year, {@code 1990}, which {@code 2065} is not. */
  private static boolean isLikelyYear(DocumentNumber number) {
    return number.mayBeYear() && number.serial() <= Years.LAST_SPOKEN_OF;
  }

  private static int sessionOf(NumberingRule rule, DocumentNumber number) {
    boolean counted =
        rule.form() == Form.ROMAN
            && !rule.rough()
            && rule.word().isEmpty()
            && number.serial() > rule.floor();
    int session = counted ? rule.yearOfSerial(number.serial()) : 0;
    return session > 0 && isIn(rule, session, number) ? session : 0;
  }

  /** Whether the year behind a number, if there is one, is one of the session. */
  private static boolean isIn(NumberingRule rule, int session, DocumentNumber number) {
    return switch (number.form()) {
      case SERIAL -> true;
      case SERIAL_YEAR ->
          rule.calendar()
              .period(session)
              .filter(period -> period.has(number.sessionNumber()))
              .isPresent();
      default -> false;
    };
  }

  private static boolean isOfSpecial(NumberingRule rule, DocumentNumber number) {
    int serial = number.serial();
    return rule.form() == Form.ROMAN
        && !rule.word().isEmpty()
        && rule.lastSerials().stream()
            .anyMatch(last -> serial <= last && serial > last - SPECIAL_SERIALS);
  }
}
