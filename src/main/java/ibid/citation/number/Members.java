package ibid.citation.number;

import ibid.citation.BodyMention;
import ibid.citation.run.Before;
import ibid.citation.run.DatedWords;
import ibid.citation.run.Dating;
import ibid.citation.run.Run;
import ibid.citation.token.Gap;
import ibid.citation.token.Token;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Objects;

/** The numbers of a list, with the date of each and the body named after it. */
final class Members {
  private record Member(Token.Num number, int index) {}

  private final Run run;
  private final List<Member> members = new ArrayList<>();
  private final List<LocalDate> dates = new ArrayList<>();

  /** The date of each whose year is left out, or null. */
  private final List<MonthDay> yearless = new ArrayList<>();

  /** The body named after each member, or null. */
  private final List<BodyMention> after = new ArrayList<>();

  /** Which have their body before them, as have those after each. */
  private final BitSet led = new BitSet();

  /** How many have one date, that of the last of them. */
  private int together;

  /** Which have the date of the one beside them. */
  private final BitSet sharing = new BitSet();

  Members(Run run) {
    this.run = run;
  }

  boolean isEmpty() {
    return members.isEmpty();
  }

  int size() {
    return members.size();
  }

  Token.Num number(int i) {
    return members.get(i).number();
  }

  Token.Num lastNumber() {
    return number(size() - 1);
  }

  /** Which token a member is. */
  int index(int i) {
    return members.get(i).index();
  }

  /** Which tokens the members are. */
  List<Integer> indexes() {
    return members.stream().map(Member::index).toList();
  }

  /** The date of each, or null; the list may be changed. */
  List<LocalDate> dates() {
    return dates;
  }

  LocalDate date(int i) {
    return dates.get(i);
  }

  /** Whether each has one. */
  boolean areDated() {
    return !dates.contains(null);
  }

  void date(int i, LocalDate date) {
    dates.set(i, date);
  }

  /**
   * Gives a member the date that is printed of it, or none; or the day without its year, which
   * {@code on} makes no day of a number: {@code resolution 1325 (2000) on 29 October}.
   */
  void date(int i, Token.Day day) {
    boolean ofNumber = day != null && day.yearless() != null && DatedWords.isOfThing(run, day);
    print(i, day == null ? null : day.date(), ofNumber ? day.yearless() : null);
  }

  /**
   * Gives the last members a row of dates: {@code of} <u>{@code 4 July}</u> {@code and 19 December
   * 1967} have one year, whatever their sessions.
   */
  void dateRow(List<Token.Day> days) {
    int first = size() - days.size();
    for (int i = size() - 1; i >= first; i--) {
      Token.Day day = days.get(i - first);
      print(i, day.date(), day.yearless());
      if (dates.get(i) == null && yearless.get(i) != null) {
        date(i, LeftOutYear.whole(this, i, yearless.get(i), true));
      }
    }
  }

  /** Takes back the dates of a member and those after it. */
  void undate(int first) {
    for (int i = first; i < size(); i++) {
      date(i, (Token.Day) null);
    }
  }

  private void print(int i, LocalDate date, MonthDay day) {
    dates.set(i, date);
    yearless.set(i, day);
  }

  /** The date of the last is that of all up to here. */
  void dateAll(Token.Day day) {
    together = size();
    date(together - 1, day);
  }

  /** The same, where the date may be of something else. */
  void dateTogether(Token.Day day) {
    dateAll(day);
    sharing.set(0, together);
  }

  /** The date of the last is that of the one before it too, which may be of another session. */
  void dateBoth(Token.Day day) {
    date(size() - 2, day);
    sharing.set(size() - 2);
  }

  /** Gives those without a date the one that is said to be of all. */
  void dateRest(Token.Day day) {
    for (int i = 0; i < size(); i++) {
      if (isUndated(i)) {
        date(i, day.date());
      }
    }
  }

  /** What the dates tell of those members whose own are not printed, or not whole. */
  void completeDates() {
    boolean before = run.lexicon().isHeadLast();
    for (int k = 0; k < size(); k++) {
      int i = before ? k : size() - 1 - k;
      MonthDay day = yearless.get(i);
      if (dates.get(i) == null && day != null) {
        date(
            i,
            before ? LeftOutYear.ofEarlier(this, i, day) : LeftOutYear.whole(this, i, day, false));
      } else if (dates.get(i) == null) {
        date(i, i < together - 1 ? shared(i) : null);
      }
    }
  }

  /** Whether no date is printed of a member, not even one without its year. */
  boolean isUndated(int i) {
    return dates.get(i) == null && yearless.get(i) == null;
  }

  /**
   * The date of several, which each has that is of the same session and has a title of its own, or
   * tells what it is about: {@code 5/7, entitled “Ships”, and 5/8, entitled “Ports”, adopted on 2
   * March 2022}.
   */
  private LocalDate shared(int i) {
    boolean titled =
        run.gap(index(i), index(i + 1)) == Gap.WORDS
            || Dating.pastTitle(run, number(i).after(), number(i + 1).start()) > number(i).after();
    return titled && isOfOneSession(i, together - 1) ? date(together - 1) : null;
  }

  /**
   * Gives those without a date the one behind the last of them, or before the first where dates
   * stand before, if they are of one session: {@code 71/31 and 71/32 of 5 December 2016}.
   */
  void shareDates() {
    boolean before = run.lexicon().isHeadLast();
    for (int k = 1; k < size(); k++) {
      int dated = before ? k - 1 : size() - k;
      int other = before ? k : size() - k - 1;
      if (isUndated(other) && dates.get(dated) != null && sharesDate(dated, other)) {
        dates.set(other, dates.get(dated));
        sharing.set(other);
      }
    }
  }

  /** Whether a member has the date of the one beside it, and others may have another. */
  boolean isSharing(int i) {
    return sharing.get(i);
  }

  private boolean sharesDate(int dated, int other) {
    int first = Math.min(dated, other);
    return after.get(first) == null && SharedDay.isOf(run, this, dated, first, sharing.get(dated));
  }

  /**
   * Whether the last members are of one session or year, as days of one month are: not {@code
   * 46/182 and 47/168 of 3 and 5 December}.
   */
  boolean areOfOneSession(int many) {
    for (int i = Math.max(0, size() - many); i < size(); i++) {
      if (!isOfOneSession(i, size() - 1)) {
        return false;
      }
    }
    return true;
  }

  boolean isOfOneSession(int i, int other) {
    return number(i).number().sessionNumber() == number(other).number().sessionNumber();
  }

  BodyMention bodyAfter(int i) {
    return after.get(i);
  }

  void bodyAfter(int i, BodyMention body) {
    after.set(i, body);
  }

  /**
   * Gives the last member a body that leads to it, and to those after it: {@code of the Commission,
   * including} <u>{@code 2004/31}</u>.
   */
  void lead(BodyMention body) {
    after.set(size() - 1, body);
    led.set(size() - 1);
  }

  /** Whether the body of a member stands nearer to it than the one before the list. */
  boolean isNearer(int i) {
    return i > 0 && (after.get(i) != null || led.previousSetBit(i) >= 0);
  }

  void add(Token.Num number, int index, LocalDate date) {
    insert(size(), number, index, date);
  }

  /** Adds one before the others. */
  void addFirst(Token.Num number, int index) {
    insert(0, number, index, null);
  }

  private void insert(int place, Token.Num number, int index, LocalDate date) {
    members.add(place, new Member(number, index));
    dates.add(place, date);
    yearless.add(place, null);
    after.add(place, null);
  }

  /**
   * The body after each member: it owns those before it, and those after it up to another: {@code
   * resolutions 34/24 of the Council and 40/20}. Of two bodies, each owns only what "and" joins to
   * its member: {@code 60/1, 33/11 of the Council and 61/2 of the Commission}.
   */
  List<BodyMention> owners() {
    List<BodyMention> owners = new ArrayList<>(after);
    boolean several = after.stream().filter(Objects::nonNull).count() > 1;
    for (int i = owners.size() - 2; i >= 0; i--) {
      boolean apart = led.get(i + 1) || (several && after.get(i + 1) != null && !isJoined(i + 1));
      owners.set(i, owners.get(i) == null && !apart ? owners.get(i + 1) : owners.get(i));
    }
    for (int i = 1; i < owners.size(); i++) {
      boolean alone = several && led.previousSetBit(i) < 0;
      owners.set(i, owners.get(i) == null && !alone ? owners.get(i - 1) : owners.get(i));
    }
    return owners;
  }

  private boolean isJoined(int i) {
    return Before.isAnd(run, number(i).start());
  }
}
