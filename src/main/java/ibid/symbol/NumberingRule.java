package ibid.symbol;

import ibid.symbol.DocumentNumber.Form;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * One rule of a {@link Numbering}: a form and the sessions it covers.
 *
 * @param kind what the rule is for, resolutions or decisions; null for both
 * @param form the form of number that the rule admits
 * @param word {@code S} or {@code ES} for special sessions, {@code year/S} where the year stands
 *     before, {@code CP} for a code; empty else
 * @param wordImplied whether the word may be left out after the name of the body: {@code World
 *     Health Assembly decision 75(9)} for {@code WHA75(9)}
 * @param from the first session or year
 * @param to the last one
 * @param calendar when the sessions were
 * @param lastSerials the last serial of each session or year from {@code from} on; may be empty
 * @param rough whether those are known roughly, {@code ~15,30}: so they refute, and confirm nothing
 * @param limit what no serial of a session or year reaches: {@code <200}
 * @param floor what every serial of a session or year is above: {@code >300}
 */
record NumberingRule(
    Kind kind,
    Form form,
    String word,
    boolean wordImplied,
    int from,
    int to,
    SessionCalendar calendar,
    List<Integer> lastSerials,
    boolean rough,
    int limit,
    int floor) {

  private static final Map<String, Form> FORMS =
      Map.of(
          "session", Form.SESSION,
          "year", Form.YEAR,
          "serial", Form.SERIAL_YEAR,
          "roman", Form.ROMAN,
          "volume", Form.ROMAN_SLASH,
          "special", Form.SPECIAL,
          "code", Form.CODE);

  /** The words before the form where resolutions and decisions are numbered each in its way. */
  private static final Map<String, Kind> KINDS =
      Map.of(Kind.RESOLUTION.word(), Kind.RESOLUTION, Kind.DECISION.word(), Kind.DECISION);

  /** The forms that have a word: {@code special S}, {@code code CP}, {@code roman ES}. */
  private static final Set<Form> WORDED =
      EnumSet.of(Form.SPECIAL, Form.CODE, Form.ROMAN, Form.ROMAN_SLASH);

  /** Where a word can do without: sessions are Roman, and special ones have it. */
  private static final Set<Form> WORD_OPTIONAL = EnumSet.of(Form.ROMAN, Form.ROMAN_SLASH);

  /** The word before the special sessions of a governing council: {@code SS.XI/5}. */
  private static final String SPECIAL_VOLUME = "SS.";

  /** Before the word where the year stands before the session: {@code 1992/S-1/1}. */
  private static final String YEAR_BEFORE = "year/";

  /** Resolutions near the turn of a session are dated on either side of it. */
  private static final int SERIAL_SLACK = 3;

  /** How far the last serial of a session may be from one that is known roughly. */
  private static final int ROUGH_SLACK = 45;

  private static final String ROUGH = "~";

  private static final int MOST_DIGITS = 4;

  static NumberingRule parse(String rule) {
    List<String> words = new ArrayList<>(List.of(rule.split("\\s+", -1)));
    String last = words.get(words.size() - 1);
    Kind kind = KINDS.get(words.get(0));
    Form form = FORMS.get(words.remove(0));
    if (kind != null && !words.isEmpty()) {
      form = FORMS.get(words.remove(0));
    }
    if (form == null) {
      throw new IllegalArgumentException("numbering rule '" + rule + "'");
    }
    try {
      int limit = Integer.MAX_VALUE;
      int floor = 0;
      if (last.startsWith("<")) {
        limit = Integer.parseInt(last.substring(1));
        words.remove(words.size() - 1);
        last = words.isEmpty() ? "" : words.get(words.size() - 1);
      }
      if (last.startsWith(">")) {
        floor = Integer.parseInt(last.substring(1));
        words.remove(words.size() - 1);
      }
      NumberingRule parsed = parse(kind, form, words, limit, floor);
      if (parsed.to < parsed.from) {
        throw new IllegalArgumentException(
            "numbering rule '" + rule + "': it ends before it begins");
      }
      if (!parsed.lastSerials.stream().sorted().toList().equals(parsed.lastSerials)) {
        throw new IllegalArgumentException(
            "numbering rule '" + rule + "': its last numbers do not rise");
      }
      return parsed;
    } catch (NumberFormatException | DateTimeException | IndexOutOfBoundsException e) {
      throw new IllegalArgumentException("numbering rule '" + rule + "'", e);
    }
  }

  private static NumberingRule parse(
      Kind kind, Form form, List<String> words, int limit, int floor) {
    String word = WORDED.contains(form) ? word(form, words) : "";
    boolean implied = word.startsWith("(") && word.endsWith(")");
    word = implied ? word.substring(1, word.length() - 1) : word;
    String range = words.isEmpty() ? "1-" : words.remove(0);
    int dash = range.indexOf('-');
    int from = Integer.parseInt(dash < 0 ? range : range.substring(0, dash));
    int to = dash < 0 ? from : upTo(range.substring(dash + 1));
    boolean yearIsSession = form == Form.YEAR || form == Form.SERIAL_YEAR;
    SessionCalendar calendar =
        yearIsSession
            ? SessionCalendar.years(from)
            : words.isEmpty()
                ? SessionCalendar.UNKNOWN
                : SessionCalendar.parse(from, words.remove(0));
    return new NumberingRule(
        kind,
        form,
        word,
        implied,
        from,
        to,
        calendar,
        integers(words),
        isRough(words),
        limit,
        floor);
  }

  /** The word that a form turns on. */
  private static String word(Form form, List<String> words) {
    boolean plain = !words.isEmpty() && Character.isDigit(words.get(0).charAt(0));
    return WORD_OPTIONAL.contains(form) && (plain || words.isEmpty()) ? "" : words.remove(0);
  }

  private static int upTo(String end) {
    return end.isEmpty() ? Integer.MAX_VALUE : Integer.parseInt(end);
  }

  private static boolean isRough(List<String> words) {
    return !words.isEmpty() && words.get(0).startsWith(ROUGH);
  }

  private static List<Integer> integers(List<String> words) {
    return words.isEmpty()
        ? List.of()
        : List.of(words.get(0).replace(ROUGH, "").split(",", -1)).stream()
            .map(Integer::valueOf)
            .toList();
  }

  Fit fit(DocumentNumber number, LocalDate date, LocalDate citedOn) {
    if (number.form() == Form.SERIAL || (number.form() == Form.SERIAL_YEAR && form == Form.ROMAN)) {
      return LoneNumbers.fit(this, number, date, citedOn);
    }
    if (implies(number)) {
      return serialOfCode(number.session()) < limit ? Fit.POSSIBLE : Fit.IMPOSSIBLE;
    }
    if (number.form() != form || !wordFits(number)) {
      return Fit.IMPOSSIBLE;
    }
    if (form == Form.CODE) {
      return serialOfCode(number.session()) < limit ? Fit.CONFIRMED : Fit.IMPOSSIBLE;
    }
    int session = number.sessionNumber();
    boolean covers =
        session >= from && session <= to && number.serial() > floor && number.serial() < limit;
    if (!covers || isAfter(session, citedOn)) {
      return Fit.IMPOSSIBLE;
    }
    if (form == Form.ROMAN_SLASH && !word.isEmpty()) {
      return Fit.CONFIRMED;
    }
    Fit bySerial = fitSerial(number.serial(), session);
    Fit byDate = date == null ? Fit.POSSIBLE : calendar.fit(session, date);
    if (bySerial == Fit.REFUTED || byDate == Fit.REFUTED) {
      return Fit.REFUTED;
    }
    return bySerial.compareTo(byDate) > 0 ? bySerial : byDate;
  }

  /** Whether the rule is for that kind; null stands for any. */
  boolean isFor(Kind wanted) {
    return kind == null || wanted == null || kind == wanted;
  }

  /** Whether the rule's word is what a code left out. */
  boolean implies(DocumentNumber number) {
    return wordImplied && number.isBareCode();
  }

  /** When the session of a number was; empty when the rule does not cover it or does not tell. */
  Optional<SessionPeriod> period(DocumentNumber number) {
    boolean covers = number.form() == form && form != Form.CODE && wordFits(number);
    int session = covers ? number.sessionNumber() : 0;
    return covers && session >= from && session <= to ? calendar.period(session) : Optional.empty();
  }

  /**
   * Nobody cites what is not yet adopted, and without a date nothing from a far future: the
   * Commission's seventy-sixth session would be in 2067, so {@code 76/181} is none of its numbers.
   */
  private boolean isAfter(int session, LocalDate citedOn) {
    int last = citedOn == null ? Years.HORIZON : citedOn.getYear();
    return calendar.period(session).filter(period -> period.first().getYear() > last).isPresent();
  }

  private boolean wordFits(DocumentNumber number) {
    return switch (form) {
      case CODE ->
          word.startsWith("(") ? number.session().contains(word) : codeFits(number.session());
      case ROMAN_SLASH ->
          number.session().startsWith(SPECIAL_VOLUME) == word.equals(SPECIAL_VOLUME);
      case SPECIAL -> word.equals(special(number.session()));
      case ROMAN -> word.equals(number.session().substring(0, prefixLength(number.session())));
      default -> true;
    };
  }

  private boolean codeFits(String code) {
    return (wordImplied || word.endsWith("-"))
        ? code.startsWith(word)
        : code.contains("/" + word + ".");
  }

  /** 391 of {@code WHA26.391}, which no session reaches; 4 of {@code EB148(4)}. */
  private static int serialOfCode(String code) {
    int end = code.endsWith(")") ? code.length() - 1 : code.length();
    int start = end;
    while (start > 0 && end - start <= MOST_DIGITS && Character.isDigit(code.charAt(start - 1))) {
      start--;
    }
    return start == end ? 0 : Integer.parseInt(code, start, end, 10);
  }

  /** {@code S} of the session {@code S-1}, {@code year/S} of {@code 1992/S-1}. */
  private static String special(String session) {
    int word = session.indexOf('/') + 1;
    return (word > 0 ? YEAR_BEFORE : "") + session.substring(word, session.indexOf('-', word));
  }

  private static int prefixLength(String session) {
    return Math.max(0, session.indexOf('-'));
  }

  private Fit fitSerial(int serial, int session) {
    int index = session - from;
    if (index >= lastSerials.size()) {
      return lastSerials.isEmpty() || serial + SERIAL_SLACK > lastSerial() || form == Form.ROMAN
          ? Fit.POSSIBLE
          : Fit.REFUTED;
    }
    int slack = rough ? ROUGH_SLACK : SERIAL_SLACK;
    int first = index == 0 ? 1 : lastSerials.get(index - 1) + 1;
    int last = lastSerials.get(index);
    boolean within = serial >= first - slack && serial <= last + slack;
    return !within ? Fit.REFUTED : rough ? Fit.POSSIBLE : Fit.CONFIRMED;
  }

  boolean plausible(int serial) {
    return lastSerials.isEmpty() || serial <= lastSerial() + 500;
  }

  private int lastSerial() {
    return lastSerials.get(lastSerials.size() - 1);
  }

  /**
   * The year, or the session, of a number in one sequence, or 0 when the table does not reach that
   * far.
   */
  int yearOfSerial(int serial) {
    for (int i = 0; i < lastSerials.size(); i++) {
      if (serial <= lastSerials.get(i)) {
        return from + i;
      }
    }
    return 0;
  }
}
