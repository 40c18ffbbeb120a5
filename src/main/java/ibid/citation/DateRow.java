package ibid.citation;

import ibid.language.Category;
import ibid.language.Match;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Dates in a row behind a list, each of one member: {@code 242 (1967) and 338 (1973) of 22 November
 * 1967 and 22 October 1973}, {@code en date du 14 juin 1967 et du 27 septembre 1968}.
 */
final class DateRow {
  private static final int LONGEST_DATED = 3;

  private final Run run;
  private final List<LocalDate> dates = new ArrayList<>();
  private int end;

  DateRow(Run run) {
    this.run = run;
  }

  /** Begins with the date that is of the last member. */
  void begin(Token.Day day) {
    dates.clear();
    add(day);
  }

  /** Whether a date stands behind the others, with no more between than joins a list. */
  boolean takes(Token.Day day) {
    if (dates.isEmpty()) {
      return false;
    }
    Match dated = Before.term(run, day.start(), Category.DATED, LONGEST_DATED);
    int gapEnd = dated == null ? day.start() : dated.start();
    return gapEnd > end && Gap.isList(run.text(), run.lexicon(), end, gapEnd);
  }

  void add(Token.Day day) {
    dates.add(day.date());
    end = day.end();
  }

  /**
   * Gives each member its date, and begins anew. Where they are not as many as the last members
   * without one, no member is told its date, unless there is only one.
   *
   * @param ofMembers the dates of the members, the last of which has the first of the row
   */
  void giveTo(List<LocalDate> ofMembers) {
    int last = ofMembers.size() - 1;
    int first = last;
    while (first > 0 && ofMembers.get(first - 1) == null) {
      first--;
    }
    if (dates.size() > 1 && first < last) {
      boolean each = dates.size() == last - first + 1;
      for (int i = first; i <= last; i++) {
        ofMembers.set(i, each ? dates.get(i - first) : null);
      }
    }
    dates.clear();
  }
}
