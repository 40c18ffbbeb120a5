package ibid.citation.number;

import ibid.citation.BodyMention;
import ibid.citation.part.PartLead;
import ibid.citation.run.Before;
import ibid.citation.run.Dating;
import ibid.citation.run.Modifier;
import ibid.citation.run.Run;
import ibid.citation.token.Gap;
import ibid.citation.token.Token;
import ibid.language.Category;
import ibid.language.Stretch;
import ibid.symbol.DocumentNumber;
import ibid.symbol.DocumentNumber.Form;
import java.time.LocalDate;

/**
 * Whether the date of one number is that of the one beside it: {@code 71/31 and 71/32 of 5 May}.
 */
final class SharedDay {
  /** How far apart two may be that one date is printed of. */
  private static final int MOST_OF_A_DAY = 20;

  /** How far apart two may be that a date is said to be of both of. */
  private static final int FARTHEST_BOTH = 60;

  /** Stands between things of one kind. */
  private static final char LISTED = '、';

  private SharedDay() {}

  /**
   * @param dated which of the two has the date
   * @param first which of the two stands first
   * @param chained whether it has that from another
   */
  static boolean isOf(Run run, Members members, int dated, int first, boolean chained) {
    int second = first + 1;
    DocumentNumber one = members.number(first).number();
    DocumentNumber two = members.number(second).number();
    return members.index(second) == members.index(first) + 1
        && areOfOne(one, two)
        && run.gap(members.index(first), members.index(second)) == Gap.LIST
        && (chained || adjoinsDate(run, members, dated, second));
  }

  /**
   * {@code 2007年6月18日关于体制建设的第5/1号决议和} <u>{@code 关于行为守则的第5/2号}</u> {@code 决议}: the date before what
   * the number before is about, where "and" or a {@code 、} joins what this one is about to it; or
   * null.
   *
   * @param index the token that is the number
   */
  static LocalDate ofSubject(Run run, int index) {
    Modifier subject = Modifier.before(run, index);
    int last = subject.index() - 1;
    int before = run.is(last, Category.HEAD) ? last - 1 : last;
    boolean joined =
        subject.start() < run.at(index).start()
            && run.at(before) instanceof Token.Num one
            && run.at(index) instanceof Token.Num two
            && areOfOne(one.number(), two.number())
            && (before == last || run.gap(before, last).compareTo(Gap.LIST) <= 0)
            && Gap.isList(run.text(), run.lexicon(), run.at(last).end(), subject.start())
            && (Before.isAnd(run, subject.start())
                || Stretch.indexOf(run.text(), LISTED, run.at(last).end(), subject.start()) >= 0);
    if (!joined) {
      return null;
    }
    LocalDate date = Modifier.before(run, before).date();
    return date == null ? ofSubject(run, before) : date;
  }

  /**
   * {@code 60/180 and Security Council} <u>{@code resolution 1645 (2005)}</u>{@code , both of}:
   * whether a head stands in the clause of a number before it, and near.
   */
  static boolean isOfBoth(Run run, int end, Token head) {
    return head.start() - end <= FARTHEST_BOTH
        && PartLead.isOneClause(run.text(), end, head.start());
  }

  /** Whether two are of one session and near each other, of an old one neighbours. */
  static boolean areOfOne(DocumentNumber one, DocumentNumber two) {
    int apart = Math.abs(one.serial() - two.serial());
    return one.form() == two.form()
        && one.session().equals(two.session())
        && (isOfSession(one.form()) || isSpecial(one) || (one.form() == Form.ROMAN && apart == 1))
        && apart <= MOST_OF_A_DAY;
  }

  /**
   * {@code 3201 (S-VI)}: whether it is of a special session, which was never long; not {@code
   * ES-10/15}.
   */
  private static boolean isSpecial(DocumentNumber number) {
    return number.session().startsWith("S-");
  }

  /**
   * Whether numbers of a form count what one session has adopted, often many in a day; the long
   * sessions of old adopted neighbours months apart.
   */
  static boolean isOfSession(Form form) {
    return switch (form) {
      case SESSION, YEAR, SPECIAL, ROMAN_SLASH -> true;
      case ROMAN, SERIAL_YEAR, SERIAL, CODE -> false;
    };
  }

  /**
   * Whether a date stands right behind a number, or the body that owns it: {@code 2016/7 и 2016/8}
   * <u>{@code Совета от 2 июня 2016 года}</u>.
   */
  private static boolean isDated(Run run, Members members, int dated) {
    BodyMention owner = members.bodyAfter(dated);
    int end = owner == null ? members.number(dated).after() : owner.span().end();
    int next = owner == null ? members.index(dated) + 1 : run.indexAt(end);
    return run.at(next) instanceof Token.Day day && Dating.isOf(run, end, day);
  }

  /**
   * Whether "and" joins the two with no comma, which would part them, <u>{@code 70/1, and}</u>
   * {@code 70/299 of 29 July 2016}, and the date stands right behind, or else before them.
   */
  private static boolean adjoinsDate(Run run, Members members, int dated, int second) {
    int from = members.number(second - 1).after();
    int to = members.number(second).start();
    return Before.isJoined(run, to)
        && Stretch.indexOf(run.text(), ',', from, to) < 0
        && (run.lexicon().isHeadLast() || isDated(run, members, dated));
  }
}
