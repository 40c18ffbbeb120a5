package ibid.citation.number;

import ibid.citation.BodyMention;
import ibid.citation.part.PartsBehind;
import ibid.citation.run.AdoptedOn;
import ibid.citation.run.Adoption;
import ibid.citation.run.AtMeeting;
import ibid.citation.run.DatedWords;
import ibid.citation.run.Dating;
import ibid.citation.run.Genitive;
import ibid.citation.run.OwnTitle;
import ibid.citation.run.Run;
import ibid.citation.run.UnitedNations;
import ibid.citation.token.Gap;
import ibid.citation.token.Token;
import ibid.language.Blanks;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The dates of the members of a list: {@code resolutions 1616 (2005) of 29 July 2005 and 1649
 * (2005) of 21 December 2005}, {@code 55/2 and 60/1 of 8 September 2000 and 16 September 2005}.
 */
final class ListDates {
  /** Between numbers whose dates stand in one row: {@code and Security Council}. */
  private static final int LONGEST_LEAD = 60;

  /** What the first of two is about: {@code on institution-building of the Council and}. */
  private static final int LONGEST_SUBJECT = 200;

  private final Run run;
  private final int headIndex;
  private final Members members;
  private final ListOwners owners;
  private final DateRow row;

  /** Those of the list before, or null. */
  private ListDates listBefore;

  /**
   * @param headIndex the token that is the head of the list, or -1
   */
  ListDates(Run run, int headIndex, Members members, ListOwners owners) {
    this.run = run;
    this.headIndex = headIndex;
    this.members = members;
    this.owners = owners;
    row = new DateRow(run);
  }

  /**
   * A date belongs to the member just before it, or before the body that owns it; more dates behind
   * it to the members in order.
   *
   * @param end where the list ends so far
   * @return where it ends with the date, or 0 when that is none behind it
   */
  int take(Token.Day day, int end) {
    int last = members.size() - 1;
    if (row.takes(day)) {
      row.add(day);
      return 0;
    }
    if (last < 0 || members.date(last) != null) {
      return 0;
    }
    BodyMention owner = members.bodyAfter(last);
    int before = owner == null ? end : UnitedNations.past(run, owner.span().end());
    boolean titled = isBehindTitle(before, day);
    boolean near =
        titled
            || Dating.isOf(run, end, day)
            || (before != end && Dating.isOf(run, before, day))
            || isBehindPart(before, day)
            || AtMeeting.isBehindSession(run, day, end)
            || Dating.isBehindAdopter(run, owner, day)
            || AdoptedOn.isBehind(run, run.at(headIndex), before, day);
    boolean adoptedOn =
        headIndex >= 0
            && !(near && (last == 0 || members.date(last - 1) != null))
            && (Adoption.isOn(run, day, run.at(headIndex), end)
                || Adoption.isSetOff(run, day, run.at(headIndex), end)
                || AtMeeting.isOn(run, day, run.at(headIndex), end));
    boolean of = near || adoptedOn;
    boolean ofTwo = !of && isOfTwoSubjects(day, end);
    if (ofTwo) {
      listBefore.members.dateTogether(day);
    }
    if (ofTwo || (!of && isOfSubjects(day, end))) {
      members.dateTogether(day);
      return Dating.end(run, day);
    }
    if (of) {
      if (adoptedOn || titled) {
        members.dateAll(day);
      } else {
        members.date(last, day);
      }
      if (!members.areDated()) {
        dateOthers(day);
      }
      row.begin(day);
      return Dating.end(run, day);
    }
    return !owners.take(day) && last > 0 && members.date(last - 1) == null ? days(day, before) : 0;
  }

  /** Gives the date of the last member to others too, where the words before it say so. */
  private void dateOthers(Token.Day day) {
    int last = members.size() - 1;
    if (DatedWords.isOfBoth(run, day)) {
      members.dateRest(day);
    } else if (last > 0
        && members.date(last - 1) == null
        && DatedWords.isOfTwo(run, day)
        && !DateRow.goesOn(run, day)) {
      members.dateBoth(day);
    }
  }

  /**
   * {@code 2253 (ES-V) and 2254 (ES-V) of} <u>{@code 4}</u> {@code and 14 July 1967}, or whole
   * dates behind such a word: {@code des} <u>{@code 18 décembre 1972}</u> {@code et 15 mai 1976}.
   */
  private int days(Token.Day day, int before) {
    List<Token.Day> days = DateRow.daysUpTo(run, day);
    boolean several =
        days.size() > 1 ? members.areOfOneSession(days.size()) : DateRow.goesOn(run, day);
    int last = members.size() - 1;
    boolean ofThem =
        several
            && (Dating.isOf(run, before, days.get(0))
                || isOfDays(before, days.get(0).start())
                || Dating.isBehindAdopter(run, members.bodyAfter(last), days.get(0)));
    if (!ofThem) {
      return 0;
    }
    members.date(last, days.get(0));
    row.begin(days.get(0));
    days.subList(1, days.size()).forEach(row::add);
    return Dating.end(run, day);
  }

  /** <u>{@code des}</u> {@code 4 et 14 juillet}: several days have a word that one date has not. */
  private boolean isOfDays(int from, int to) {
    return !run.lexicon().isBodyAfter() && Genitive.joins(run, from, to);
  }

  /**
   * {@code 5/1 об учреждениях и 5/2 о поведении} <u>{@code от 18 июня 2007 года}</u>: with no
   * comma, a date behind what the last of several numbers of one session is about, the only one.
   */
  private boolean isOfSubjects(Token.Day day, int end) {
    int last = members.size() - 1;
    return headIndex >= 0
        && last > 0
        && members.areOfOneSession(last + 1)
        && SharedDay.isOfSession(members.number(last).number().form())
        && run.gap(members.index(last - 1), members.index(last)) == Gap.WORDS
        && IntStream.range(members.index(0), members.index(last))
            .noneMatch(i -> run.at(i) instanceof Token.Day)
        && Adoption.isBehindSubject(run, day, run.at(headIndex), end);
  }

  /**
   * {@code resolution 5/1 on institutions and resolution 5/2 on conduct} <u>{@code of 18 June
   * 2007}</u>: the same of two numbers under two heads.
   */
  private boolean isOfTwoSubjects(Token.Day day, int end) {
    if (headIndex < 0
        || listBefore == null
        || members.size() > 1
        || listBefore.members.size() != 1) {
      return false;
    }
    Token.Num one = listBefore.members.number(0);
    Token head = run.at(headIndex);
    return listBefore.members.isUndated(0)
        && SharedDay.isOfSession(one.number().form())
        && SharedDay.areOfOne(one.number(), members.number(0).number())
        && head.start() - one.after() <= LONGEST_SUBJECT
        && Gap.between(run.text(), run.lexicon(), one.after(), head.start()) == Gap.WORDS
        && Adoption.isBehindSubject(run, day, head, end);
  }

  private boolean isBehindTitle(int from, Token.Day day) {
    if (day.start() - from > OwnTitle.LONGEST) {
      return false;
    }
    int title = Dating.pastTitle(run, from, day.start());
    return title > from && Dating.isOf(run, pastBody(title, day), day);
  }

  /** {@code 70/1 «Преобразование нашего мира»} <u>{@code Ассамблеи}</u> {@code от 25 сентября}. */
  private int pastBody(int from, Token.Day day) {
    Token body = run.at(run.indexAt(from));
    boolean adjoins = Blanks.skip(run.text(), from, day.start()) == body.start();
    return adjoins && run.mention(body) != null ? body.end() : from;
  }

  /** {@code 45/248 B,} <u>{@code section VI,}</u> {@code of 21 December 1990}, or in brackets. */
  private boolean isBehindPart(int from, Token.Day day) {
    int part = PartsBehind.end(run, from);
    int end = part < day.start() && run.text().charAt(part) == ')' ? part + 1 : part;
    return part > from && (Dating.isOfName(run, end, day) || Dating.isBracketed(run, part, day));
  }

  /** Tells which list stands before this one. */
  void follow(ListDates list) {
    listBefore = list;
  }

  /** Another number follows: a row of dates before it is of the members so far. */
  void endRow() {
    row.giveTo(members, List.of());
  }

  /**
   * {@code resolution 60/1} and <u>{@code decision 61/501 of 16 September 2005 and 20 October
   * 2006}</u>: the lists before this one that have no dates, with no more between than leads to
   * their heads; no more than have as many members as dates stand there, and one besides.
   */
  private List<Members> undatedBefore() {
    List<Members> undated = new ArrayList<>();
    int missing = row.size() - members.size();
    for (ListDates next = this;
        missing >= 0 && next.leadsFrom(next.listBefore);
        next = next.listBefore) {
      undated.add(0, next.listBefore.members);
      missing -= next.listBefore.members.size();
    }
    return undated;
  }

  private boolean leadsFrom(ListDates list) {
    if (list == null || headIndex < 0 || list.members.isEmpty()) {
      return false;
    }
    int end = list.members.lastNumber().after();
    int head = run.at(headIndex).start();
    return head - end <= LONGEST_LEAD
        && Gap.between(run.text(), run.lexicon(), end, head) != Gap.BREAK
        && IntStream.range(0, list.members.size()).allMatch(list.members::isUndated);
  }

  /** No member follows: gives each the date that it shares with others. */
  void complete() {
    row.giveTo(members, row.size() > 1 ? undatedBefore() : List.of());
    members.completeDates();
    row.share(members.dates(), members.indexes());
    members.shareDates();
  }
}
