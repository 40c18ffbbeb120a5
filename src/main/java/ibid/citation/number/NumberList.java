package ibid.citation.number;

import ibid.citation.BodyMention;
import ibid.citation.Citation;
import ibid.citation.run.DatedWords;
import ibid.citation.run.Dating;
import ibid.citation.run.Genitive;
import ibid.citation.run.Run;
import ibid.citation.run.UnitedNations;
import ibid.citation.token.Gap;
import ibid.citation.token.Token;
import java.time.LocalDate;
import java.util.List;

/** A head and the numbers that stand under it, while the list is being read. */
final class NumberList {
  private final Run run;
  private final int headIndex;
  private final Members members;
  private final ListDates dates;
  private final ListOwners owners;
  private final ListTail tail;
  private final NextNumber next;

  private boolean goesOn;

  /** The number of another text that stands in the list, or null. */
  private Token.Num text;

  /** What tells of the row of a table that it is, whose title names no owner of it; or null. */
  private HeadedRows.Row row;

  /**
   * @param headIndex the token that is the head
   */
  NumberList(Run run, int headIndex) {
    this(run, headIndex, new Members(run), headIndex);
  }

  /**
   * @param first the token that the citation begins with: the head, or what stands before one that
   *     is last
   */
  private NumberList(Run run, int headIndex, Members members, int first) {
    this.run = run;
    this.headIndex = headIndex;
    this.members = members;
    owners = new ListOwners(run, headIndex, first, members);
    dates = new ListDates(run, headIndex, members, owners);
    tail = new ListTail(run);
    next = new NextNumber(run, run.at(headIndex), members, owners, tail);
    if (headIndex >= 0) {
      int end = BracketedAbbreviation.pastHead(run, headIndex);
      tail.moveBehind(UnitedNations.past(run, end));
    }
  }

  /**
   * The numbers before a head that stands last, or null when none does: {@code
   * 2006年12月19日第61/143号、第62/133号决议}; or before the body before it: {@code 第61/143号大会决议}.
   *
   * @param row the number that begins the row of a table and stands before all of them, or -1
   */
  static NumberList beforeHead(Run run, int headIndex, int row) {
    NumbersBefore before = new NumbersBefore(run, headIndex, row);
    if (before.members().isEmpty()) {
      return null;
    }
    NumberList list = new NumberList(run, headIndex, before.members(), before.first());
    list.owners.between(before.body());
    list.owners.subjectBehind();
    return list;
  }

  /** Numbers that go on those before a head that stands last: {@code 第41/213号决议，对第42/211号}. */
  static NumberList goingOn(Run run, int headIndex) {
    NumberList list = new NumberList(run, headIndex);
    list.goesOn = true;
    return list;
  }

  /** Numbers that stand under no head. */
  static NumberList withoutHead(Run run) {
    return new NumberList(run, -1);
  }

  /**
   * The list behind the number of another text in it, {@code resolutions 50/203, agreed conclusions
   * 1996/1 and 51/69}.
   */
  NumberList beside(Token.Num ofText) {
    text = ofText;
    if (!members.isEmpty()) {
      tail.moveTo(ofText.after());
    }
    return this;
  }

  /** Whether a number goes on those of another text, since it has their form. */
  boolean isOfText(Token.Num token, int index) {
    return text != null
        && text.number().form() == token.number().form()
        && index > 0
        && run.at(index - 1) instanceof Token.Num last
        && last.end() >= text.end()
        && Gap.isList(run.text(), run.lexicon(), last.after(), token.start());
  }

  /** Makes it the list of a row that begins with a number, far below its head. */
  NumberList asRow(Token.Num number, HeadedRows.Row told) {
    row = told;
    tail.moveTo(number.start());
    return this;
  }

  /** Whether it is that of a row. */
  boolean isRow() {
    return row != null;
  }

  /** The indexes of the tokens that are members. */
  List<Integer> memberIndexes() {
    return members.indexes();
  }

  /**
   * Whether a token stands in quotation marks that opened after the list's last member: the title
   * of a resolution, whose words are no head.
   */
  boolean isInTitle(Token token) {
    return !members.isEmpty() && tail.readQuotes(token.start());
  }

  /** Whether the sentence of the list ended before a number. */
  boolean isPast(Token.Num token) {
    return headIndex >= 0 && tail.gap(token.start()) == Gap.BREAK;
  }

  /** Whether a number can be a member, and counts nothing else. */
  boolean accepts(Token.Num token, int index) {
    return next.accepts(token, index);
  }

  void add(Token.Num number, int index) {
    text = null;
    dates.endRow();
    members.add(number, index, dateBefore(number, index));
    tail.moveTo(number.after());
    owners.leadTo(number);
  }

  private LocalDate dateBefore(Token.Num number, int index) {
    if (goesOn) {
      return HeadBefore.date(run, number, index);
    }
    return members.isEmpty() && headIndex > 0 ? Dating.before(run, headIndex) : null;
  }

  /** Whether it goes on numbers before a head that stands last. */
  boolean goesOn(int head) {
    return goesOn && headIndex == head;
  }

  /** Whether the token at an index is the last member. */
  boolean endsWith(int index) {
    return !members.isEmpty() && members.index(members.size() - 1) == index;
  }

  /**
   * Takes a date that stands in the list or behind it.
   *
   * @param before the list before it, or null
   */
  void date(Token.Day day, NumberList before) {
    int dated = dates.take(day, tail.end());
    if (dated > 0) {
      tail.moveTo(dated);
      if (before != null && !before.members.areDated() && DatedWords.isOfBoth(run, day)) {
        before.dateWith(run.at(headIndex), day, members.size() == 1);
      }
    }
  }

  /**
   * Takes the date of the one number under the next head as well, where this is one too, or the
   * date is said to be of all.
   */
  private void dateWith(Token nextHead, Token.Day day, boolean one) {
    boolean meant = (one && members.size() == 1) || DatedWords.isOfAll(run, day);
    if (meant && nextHead != null && SharedDay.isOfBoth(run, tail.end(), nextHead)) {
      members.dateRest(day);
    }
  }

  /**
   * Takes a body that owns the list, or members of it.
   *
   * @param index the token that may name the body
   */
  void owner(int index) {
    BodyMention body = headIndex < 0 && members.isEmpty() ? null : run.mention(run.at(index));
    if (body == null || row != null) {
      return;
    }
    if (members.isEmpty()) {
      if (owners.adjoins(body, tail.end())) {
        tail.moveBehind(Genitive.pastUnitedNations(run, body.span().end()));
      }
    } else {
      owners.owner(body, index, tail.end(), tail.gap(body.span().start()) == Gap.BREAK);
    }
  }

  /** Tells which list stands before this one, whose dates may stand in one row with these. */
  NumberList behind(NumberList before) {
    dates.follow(before.dates);
    return this;
  }

  /** All dates are read. */
  void complete() {
    if (!members.isEmpty()) {
      dates.complete();
    }
  }

  void addTo(List<Citation> found) {
    if (!members.isEmpty()) {
      new ListCitations(run, headIndex, row, members, owners).addTo(found);
    }
  }
}
