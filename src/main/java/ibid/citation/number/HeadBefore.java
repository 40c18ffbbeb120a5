package ibid.citation.number;

import ibid.citation.run.Before;
import ibid.citation.run.Run;
import ibid.citation.token.Gap;
import ibid.citation.token.Token;
import ibid.language.Category;
import ibid.language.Dates;
import ibid.language.Marks;
import ibid.language.Match;
import ibid.symbol.DocumentNumber.Form;
import java.time.LocalDate;

/**
 * Numbers that go on a list whose head stands behind those before it, and none behind these: {@code
 * 1986年12月19日第41/213号决议，对1987年12月21日}<u>{@code 第42/211号}</u>{@code 。} Each has the ordinal before
 * it and the sign behind it, and no noun behind that.
 */
final class HeadBefore {
  private static final int FARTHEST = 80;

  /** {@code 第二十一}. */
  private static final int LONGEST_LABEL = 4;

  /** With blanks around its numbers and signs. */
  private static final int LONGEST_DATE = 24;

  private static final String OF = "of";

  private HeadBefore() {}

  /**
   * The list that a number behind such a head is to be added to.
   *
   * @param head the index of the head
   * @param open the list that is read
   */
  static NumberList list(Run run, int head, Token.Num number, NumberList open) {
    boolean going = open.goesOn(head);
    if (number.number().form() == Form.SERIAL && isInDate(run, number)) {
      return open;
    }
    if (!isSigned(run, number) || !isJoined(run, head, number, open)) {
      return going ? NumberList.withoutHead(run) : open;
    }
    return going ? open : NumberList.goingOn(run, head);
  }

  /**
   * Whether no more than what joins a list stands between a number, or its date, and the head or
   * the number before it; not {@code ，内阁第45/2号}, which is the cabinet's. Before a date may stand
   * whose it is, or what it is about.
   */
  private static boolean isJoined(Run run, int head, Token.Num number, NumberList open) {
    int index = run.indexAt(number.start());
    Token.Day day = day(run, number, index);
    return isListed(run, head, number, open)
        || (day != null
            && isNear(run, head, number)
            && (isOfBody(run, index - 2, day)
                || isAbout(run, day)
                || isBehindPart(run, head, day)));
  }

  private static boolean isListed(Run run, int head, Token.Num number, NumberList open) {
    int start = dateStart(run, head, number);
    int index = run.indexAt(start) - 1;
    if (index != head && !open.endsWith(index)) {
      return false;
    }
    int end = run.at(index) instanceof Token.Num last ? last.after() : run.at(index).end();
    return end <= start
        && Gap.isList(run.text(), run.lexicon(), Marks.pastComma(run.text(), end, start), start);
  }

  /**
   * Where the date before a number begins, with the word before it, also one that a line divides
   * and that is not read, {@code 2016年1} and below {@code 2月5日}; or the number's ordinal.
   */
  private static int dateStart(Run run, int head, Token.Num number) {
    int start = Before.term(run, number.start(), Category.ORDINAL, 1).start();
    int least = Math.max(run.at(head).end(), start - LONGEST_DATE);
    while (start > least && Dates.isSigned(run.text().charAt(start - 1))) {
      start--;
    }
    return Before.article(run, start);
  }

  private static boolean isNear(Run run, int head, Token.Num number) {
    int from = run.at(head).end();
    return number.start() - from <= FARTHEST
        && Gap.between(run.text(), run.lexicon(), from, number.start()) != Gap.BREAK;
  }

  /** {@code 第55/258号决议} <u>{@code 第十一节}</u> {@code 、2003年4月15日第57/307号}. */
  private static boolean isBehindPart(Run run, int head, Token.Day day) {
    int from = run.at(head).end();
    int comma = day.start() - 1;
    Match part = Before.term(run, comma, Category.PART_BEHIND, 1);
    return part != null
        && part.start() - from <= LONGEST_LABEL
        && run.lexicon().around(Category.ORDINAL, run.text(), from, comma) != null
        && Gap.isList(
            run.text(),
            run.lexicon(),
            Marks.pastComma(run.text(), comma, day.start()),
            day.start());
  }

  /** Whether no more than what a date has stands between digits and the ordinal behind them. */
  private static boolean isInDate(Run run, Token.Num digits) {
    int at = digits.start();
    int most = Math.min(run.end(), at + LONGEST_DATE);
    while (at < most && Dates.isSigned(run.text().charAt(at))) {
      at++;
    }
    return at < most && run.lexicon().around(Category.ORDINAL, run.text(), at, run.end()) != null;
  }

  /** <u>{@code 人权理事会}</u> {@code 2013年6月13日第23/17号}, or {@code 其}. */
  private static boolean isOfBody(Run run, int index, Token.Day day) {
    return Before.term(run, day.start(), Category.POSSESSIVE, 1) != null
        || (run.at(index).end() == day.start() && run.mention(run.at(index)) != null);
  }

  /** {@code 关于港口} <u>{@code 的}</u> {@code 2015年12月7日第70/54号}. */
  private static boolean isAbout(Run run, Token.Day day) {
    Match of = run.lexicon().glue(Category.AND, run.text(), day.start() - 1, day.start());
    return of != null && of.term().isOf(OF);
  }

  private static boolean isSigned(Run run, Token.Num number) {
    int sign = number.after();
    return number.number().form() == Form.SESSION
        && Before.term(run, number.start(), Category.ORDINAL, 1) != null
        && sign < run.end()
        && run.lexicon().beforeSign(run.text(), sign + 1) <= sign
        && !OtherNumbers.isOfNoun(run, number)
        && !OtherNumbers.isOfDocument(run, number);
  }

  /** The date right before such a number, or null. */
  static LocalDate date(Run run, Token.Num number, int index) {
    Token.Day day = day(run, number, index);
    return day == null ? null : day.date();
  }

  private static Token.Day day(Run run, Token.Num number, int index) {
    Match ordinal = Before.term(run, number.start(), Category.ORDINAL, 1);
    return ordinal != null
            && run.at(index - 1) instanceof Token.Day day
            && day.end() == ordinal.start()
        ? day
        : null;
  }
}
