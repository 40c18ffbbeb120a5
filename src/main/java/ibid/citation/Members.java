package ibid.citation;

import ibid.symbol.DocumentNumber;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
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

  /** How many have one date, that of the last of them. */
  private int together;

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

  void date(int i, LocalDate date) {
    dates.set(i, date);
  }

  /** The date of the last is that of all up to here. */
  void date(LocalDate date) {
    together = size();
    date(together - 1, date);
  }

  /** Gives the date of several to each without one that is of the same session as the last. */
  void shareDate() {
    for (int i = together - 2; i >= 0 && date(i) == null; i--) {
      DocumentNumber last = number(together - 1).number();
      boolean same = last.sessionNumber() == number(i).number().sessionNumber();
      date(i, same ? date(together - 1) : null);
    }
  }

  void yearless(int i, MonthDay date) {
    yearless.set(i, date);
  }

  /** {@code 50/42 of 8 December and 50/203 of 22 December 1995}: the year is that of the next. */
  void giveYears() {
    for (int i = size() - 2; i >= 0; i--) {
      if (yearless.get(i) != null && dates.get(i) == null && dates.get(i + 1) != null) {
        dates.set(i, yearless.get(i).atYear(dates.get(i + 1).getYear()));
      }
    }
  }

  BodyMention bodyAfter(int i) {
    return after.get(i);
  }

  void bodyAfter(int i, BodyMention body) {
    after.set(i, body);
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
      boolean apart = several && after.get(i + 1) != null && !isJoined(i + 1);
      owners.set(i, owners.get(i) == null && !apart ? owners.get(i + 1) : owners.get(i));
    }
    for (int i = 1; i < owners.size(); i++) {
      owners.set(i, owners.get(i) == null && !several ? owners.get(i - 1) : owners.get(i));
    }
    return owners;
  }

  private boolean isJoined(int i) {
    return Before.isAnd(run, number(i).start());
  }
}
