package ibid.symbol;

import ibid.symbol.DocumentNumber.Form;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * How one body numbers what it adopts, as the {@code numbering} column of the table of bodies says
 * it.
 *
 * <p>The column holds rules parted by {@code ;}, each a form, the sessions it covers, {@code 1-30}
 * or all {@code 1-}, when they were, and the last number of each. An empty column admits any
 * session and number.
 *
 * <ul>
 *   <li>{@code session 31- 1976-09} admits {@code 64/293}: session 31 opened in September 1976, and
 *       then one a year.
 *   <li>{@code session 1- 1992} admits {@code 19/4}: session 1 was in 1992, and then one a year.
 *   <li>{@code session 4- 2007/3} admits {@code 24/20}: three sessions a year.
 *   <li>{@code session 1- 2004,2005,2006} admits {@code 2/1}: the year of each session.
 *   <li>{@code session 1- 2014,2016,2021+} admits {@code 3/1}: the session of 2021 went on for
 *       years.
 *   <li>{@code year 1978-} admits {@code 2005/20}: the year before the slash.
 *   <li>{@code serial 1946- 15,37,66} admits {@code 20 (1947)}: one sequence, with the last number
 *       of each year.
 *   <li>{@code roman 2-30 1947-09 184,291} admits {@code 217 A (III)}: Roman sessions, with the
 *       last number of each; {@code roman 1-3 1946-01 ~15,30,47} knows those roughly.
 *   <li>{@code roman S 1-7} admits {@code 3201 (S-VI)}: Roman special sessions.
 *   <li>{@code volume 1-} admits {@code VII/11}: the Roman session before the slash; {@code volume
 *       SS. 1-12} admits {@code SS.XI/5}.
 *   <li>{@code special S 8- 1978,1978} admits {@code S-10/2}: special sessions, with the year of
 *       each; {@code special year/S 1-5} admits {@code 1992/S-1/1}.
 *   <li>{@code code CP} admits {@code 1/CP.21}: letters inside a code; {@code code BC-} admits
 *       {@code BC-14/13}: those it begins with; {@code code (WHA)} admits {@code WHA61.21}: those
 *       that may be left out; {@code code (PLEN.} admits {@code 764 (PLEN.30)}: those in its
 *       bracket.
 *   <li>{@code session 4- 2007/3 <200} admits no number of 200 or more, nor does {@code code (WHA)
 *       <200}; {@code session 31- 1976-09 >300} none up to 300.
 *   <li>{@code resolution session 4- 2007/3} is for resolutions only, as {@code decision} before a
 *       form is for decisions.
 * </ul>
 *
 * <p>Source: "Numbering of resolutions and decisions", UN Editorial Manual.
 */
public final class Numbering {
  /** A body whose numbering nobody has described. */
  public static final Numbering UNKNOWN = new Numbering(List.of());

  private final List<NumberingRule> rules;
  private final LoneNumbers alone;

  private Numbering(List<NumberingRule> rules) {
    this.rules = rules;
    alone = new LoneNumbers(this, rules);
  }

  /**
   * Reads the column.
   *
   * @throws IllegalArgumentException when a rule is none of the forms above; its message is the
   *     rule
   */
  public static Numbering parse(String column) {
    if (column.isBlank()) {
      return UNKNOWN;
    }
    return new Numbering(
        Arrays.stream(column.split(";", -1)).map(String::strip).map(NumberingRule::parse).toList());
  }

  /** Whether the table says how the body numbers. */
  public boolean isKnown() {
    return !rules.isEmpty();
  }

  /**
   * How well a number fits: {@code 64/293} of 30 July 2010 is CONFIRMED for the General Assembly,
   * {@code 24/20} IMPOSSIBLE.
   *
   * @param date the date printed with the number, or null
   */
  public Fit fit(DocumentNumber number, LocalDate date) {
    return fit(number, date, null);
  }

  /**
   * How well a number fits when the date of the citing document is known as well: a session that
   * opened later makes it IMPOSSIBLE. So does a year after the slash, {@code 7/2019}: other
   * organizations number like that, and no session or year has had so many resolutions.
   *
   * @param date the date printed with the number, or null
   * @param citedOn the date of the document that cites it, or null
   */
  public Fit fit(DocumentNumber number, LocalDate date, LocalDate citedOn) {
    return fit(number, null, date, citedOn);
  }

  /**
   * How well the number of a resolution or decision fits: {@code 17 (LVI)} is that of a decision of
   * the Economic and Social Council, and the General Assembly has no decisions like that.
   *
   * @param kind which of both it is, or null
   */
  public Fit fit(DocumentNumber number, Kind kind, LocalDate date, LocalDate citedOn) {
    boolean slash = number.form() == Form.SESSION || number.form() == Form.YEAR;
    if (slash && DocumentNumber.isYear(number.serial())) {
      return Fit.IMPOSSIBLE;
    }
    if (rules.isEmpty()) {
      return number.form() == Form.SESSION || number.form() == Form.ROMAN_SLASH
          ? Fit.POSSIBLE
          : Fit.IMPOSSIBLE;
    }
    if (alone.isOfSpecial(number)) {
      return Fit.IMPOSSIBLE;
    }
    Fit best = Fit.IMPOSSIBLE;
    for (NumberingRule rule : rules) {
      Fit fit = rule.isFor(kind) ? rule.fit(number, date, citedOn) : Fit.IMPOSSIBLE;
      best = fit.compareTo(best) > 0 ? fit : best;
    }
    return best;
  }

  /**
   * The number with what its print left out: {@code 1325} becomes {@code 1325 (2000)} for a body
   * that numbers in one sequence, {@code 75(9)} becomes {@code WHA75(9)} for the World Health
   * Assembly, {@code 10/2} becomes {@code X/2} for one whose sessions were Roman then; any other
   * number stays as it is.
   */
  public DocumentNumber complete(DocumentNumber number) {
    for (NumberingRule rule : rules) {
      if (rule.implies(number)) {
        return DocumentNumber.code(rule.word() + number.session());
      }
    }
    if (isRomanInOtherDigits(number)) {
      return number.withRomanSession();
    }
    return number.form() == Form.SERIAL || number.form() == Form.SERIAL_YEAR
        ? dated(number)
        : number;
  }

  /**
   * Whether a number fits the body only with its session in Roman digits: decision {@code 10/2} of
   * a conference whose tenth session numbered {@code X/2}.
   */
  public boolean isRomanInOtherDigits(DocumentNumber number) {
    return number.form() == Form.SESSION
        && has(Form.ROMAN_SLASH)
        && fit(number, null) == Fit.IMPOSSIBLE
        && number.sessionNumber() <= Roman.GREATEST
        && fit(number.withRomanSession(), null).holds();
  }

  private boolean has(Form form) {
    for (NumberingRule rule : rules) {
      if (rule.form() == form) {
        return true;
      }
    }
    return false;
  }

  /** Whether a word begins the numbers and may be left out: the {@code WHA} of {@code WHA58.3}. */
  public boolean mayLeaveOut(String word) {
    return rules.stream().anyMatch(rule -> rule.wordImplied() && rule.word().equals(word));
  }

  /** Adds the words of the rules for codes, as the column has them: {@code BC-}, {@code (WHA)}. */
  public void addCodesTo(Set<String> words) {
    for (NumberingRule rule : rules) {
      if (rule.form() == Form.CODE) {
        words.add(rule.wordImplied() ? "(" + rule.word() + ")" : rule.word());
      }
    }
  }

  /** The year in which one sequence reached a number, or 0 where the table does not tell. */
  public int yearOfSerial(int serial) {
    return rules.stream()
        .filter(rule -> rule.form() == Form.SERIAL_YEAR)
        .mapToInt(rule -> rule.yearOfSerial(serial))
        .max()
        .orElse(0);
  }

  private DocumentNumber dated(DocumentNumber number) {
    for (NumberingRule rule : rules) {
      if (rule.form() == number.form()) {
        return number;
      }
      int year = rule.form() == Form.SERIAL_YEAR ? rule.yearOfSerial(number.serial()) : 0;
      if (year != 0) {
        return number.inYear(year);
      }
    }
    int session = alone.sessionOf(number);
    return session == 0
        ? number
        : new DocumentNumber(Form.ROMAN, Roman.print(session), number.serial(), number.letter());
  }

  /** What the body's numbers without their session are: {@code resolution 194}. */
  public LoneNumbers alone() {
    return alone;
  }

  /**
   * Whether a number is of a session of the body that the table knows the last number of: {@code 97
   * (I)} of the General Assembly.
   */
  public boolean isOfToldSession(DocumentNumber number) {
    return rules.stream()
        .anyMatch(rule -> !rule.lastSerials().isEmpty() && rule.fit(number, null, null).holds());
  }

  /** Whether the body has the number in a session whose last number is known roughly. */
  public boolean hasRoughly(DocumentNumber number) {
    return rules.stream().anyMatch(rule -> rule.rough() && rule.fit(number, null, null).holds());
  }

  /** When the session of a number was: {@code 64/293} from September 2009 to September 2010. */
  public Optional<SessionPeriod> period(DocumentNumber number) {
    return rules.stream().map(rule -> rule.period(number)).flatMap(Optional::stream).findFirst();
  }

  /** The forms of number that the body uses or used, in the order of the table. */
  public List<AdmittedForm> forms() {
    return rules.stream()
        .map(rule -> new AdmittedForm(rule.form(), rule.from(), rule.to()))
        .distinct()
        .toList();
  }

  @Override
  public String toString() {
    return rules.toString().toLowerCase(Locale.ROOT);
  }
}
