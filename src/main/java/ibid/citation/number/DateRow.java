package ibid.citation.number;

import ibid.citation.run.Before;
import ibid.citation.run.Dating;
import ibid.citation.run.Run;
import ibid.citation.token.Gap;
import ibid.citation.token.Token;
import ibid.language.Category;
import ibid.language.Letters;
import ibid.language.Marks;
import ibid.language.Match;
import ibid.symbol.DocumentNumber;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Dates in a row behind a list, each of one member: {@code 242 (1967) and 338 (1973) of 22 November
 * 1967 and 22 October 1973}, {@code en date du 14 juin 1967 et du 27 septembre 1968}.
 */
final class DateRow {
  private static final int LONGEST_DATED = 3;
  private static final int MOST_DAYS = 8;

  /** A comma and "and" with what may stand between lines. */
  private static final int LONGEST_GAP = 40;

  private final Run run;
  private final List<Token.Day> dates = new ArrayList<>();
  private int end;

  DateRow(Run run) {
    this.run = run;
  }

  /** Begins with the date that is of the last member. */
  void begin(Token.Day day) {
    dates.clear();
    add(day);
  }

  /**
   * Whether a date stands behind the others, with no more between than joins a list: not {@code of
   * 16 April 2004, on 3 May 2005}.
   */
  boolean takes(Token.Day day) {
    if (dates.isEmpty()) {
      return false;
    }
    Match dated = dated(day);
    int gapEnd = dated == null ? day.start() : dated.start();
    return gapEnd > end
        && gapEnd - end <= LONGEST_GAP
        && Gap.isList(run.text(), run.lexicon(), end, gapEnd)
        && (dated == null || isLedBy(dated.term().phrase()));
  }

  /** Whether the words that lead to the first end so, {@code en date du}. */
  private boolean isLedBy(String words) {
    Match first = dated(dates.get(0));
    return first != null && first.term().phrase().endsWith(words);
  }

  /** Whether another date follows a date, with no more between than joins a list. */
  static boolean goesOn(Run run, Token.Day day) {
    return run.at(run.indexAt(day.end())) instanceof Token.Day next
        && Gap.isList(run.text(), run.lexicon(), Dating.end(run, day), next.start());
  }

  /** <u>{@code 16}</u> {@code and 18 September 1998}: the days before a date, and the date. */
  static List<Token.Day> daysUpTo(Run run, Token.Day date) {
    List<Token.Day> days = new ArrayList<>();
    days.add(date);
    int start = date.start();
    for (int i = run.indexAt(start) - 1; date.date() != null && days.size() < MOST_DAYS; i--) {
      int day = run.at(i) instanceof Token.Num number ? day(run, number, start) : 0;
      if (day == 0 || day > date.date().lengthOfMonth()) {
        break;
      }
      start = run.at(i).start();
      LocalDate same = date.date().withDayOfMonth(day);
      days.add(0, new Token.Day(same, null, start, run.at(i).end()));
    }
    return days;
  }

  /** The number of one or two digits that a list joins to what begins at a position, or 0. */
  private static int day(Run run, Token.Num number, int next) {
    String digits = run.text().substring(number.start(), number.end());
    boolean day =
        number.number().form() == DocumentNumber.Form.SERIAL
            && digits.length() <= 2
            && Letters.digitsEnd(digits, 0, digits.length()) == digits.length()
            && Gap.isList(run.text(), run.lexicon(), number.end(), respectively(run, next));
    return day ? Integer.parseInt(digits) : 0;
  }

  /**
   * {@code 16 и,} <u>{@code соответственно,}</u> {@code 18 сентября}, {@code du 16 et} <u>{@code
   * du}</u> {@code 18 septembre}: where such words begin, if any.
   */
  private static int respectively(Run run, int next) {
    int end = Marks.beforeComma(run.text(), next, 0);
    Match word = Before.term(run, end, Category.DATED, 1);
    return word == null ? next : word.start();
  }

  private Match dated(Token.Day day) {
    return Before.term(run, day.start(), Category.DATED, LONGEST_DATED);
  }

  void add(Token.Day day) {
    dates.add(day);
    end = Dating.end(run, day);
  }

  /** How many dates stand there. */
  int size() {
    return dates.size();
  }

  /**
   * Gives each member its date, and begins anew. Where they are not as many as the last members
   * without one, nor as these and those of the lists before, no member is told its date, unless
   * there is only one.
   *
   * @param members the last of which has the first date of the row
   * @param before the lists before, none of which has a date
   */
  void giveTo(Members members, List<Members> before) {
    if (dates.size() > 1) {
      int last = members.size() - 1;
      int first = last;
      while (first > 0 && members.date(first - 1) == null) {
        first--;
      }
      if (dates.size() == last - first + 1) {
        members.dateRow(dates);
      } else if (first == 0 && dates.size() == members.size() + count(before)) {
        spread(members, before);
      } else if (first < last || !before.isEmpty()) {
        members.undate(first);
      }
    }
    dates.clear();
  }

  private static int count(List<Members> lists) {
    return lists.stream().mapToInt(Members::size).sum();
  }

  private void spread(Members members, List<Members> before) {
    int from = 0;
    for (Members each : before) {
      each.dateRow(dates.subList(from, from + each.size()));
      from += each.size();
    }
    members.dateRow(dates.subList(from, dates.size()));
  }

  /**
   * The letters of one number share the date behind the last of them, or before the first where
   * dates stand before: {@code 53/208 A to E of 18 December 1998}.
   *
   * @param indexes the tokens that are the members
   */
  void share(List<LocalDate> ofMembers, List<Integer> indexes) {
    boolean before = run.lexicon().isHeadLast();
    int last = ofMembers.size() - 1;
    for (int k = 1; k <= last; k++) {
      int dated = before ? k - 1 : last - k + 1;
      int other = before ? k : last - k;
      if (ofMembers.get(other) == null && isLetter(indexes.get(Math.max(dated, other)))) {
        ofMembers.set(other, ofMembers.get(dated));
      }
    }
  }

  /** Whether nothing but a letter of the number before is printed of one. */
  private boolean isLetter(int index) {
    return !Letters.isDigit(run.text().charAt(run.at(index).start()))
        && run.at(index) instanceof Token.Num letter
        && run.at(index - 1) instanceof Token.Num whole
        && letter.number().withLetter("").equals(whole.number().withLetter(""));
  }
}
