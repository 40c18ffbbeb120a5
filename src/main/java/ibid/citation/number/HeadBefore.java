package ibid.citation.number;

import ibid.citation.run.Before;
import ibid.citation.run.Run;
import ibid.citation.token.Gap;
import ibid.citation.token.Token;
import ibid.language.Category;
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

  private HeadBefore() {}

  /**
   * The list that a number behind such a head is to be added to.
   *
   * @param head the index of the head
   * @param open the list that is read
   */
  static NumberList list(Run run, int head, Token.Num number, NumberList open) {
    boolean going = open.goesOn(head);
    if (!isSigned(run, number)) {
      return going ? NumberList.withoutHead(run) : open;
    }
    return !going && isNear(run, run.at(head).end(), number) ? NumberList.goingOn(run, head) : open;
  }

  private static boolean isNear(Run run, int from, Token.Num number) {
    return number.start() - from <= FARTHEST
        && Gap.between(run.text(), run.lexicon(), from, number.start()) != Gap.BREAK;
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
    Match ordinal = Before.term(run, number.start(), Category.ORDINAL, 1);
    return ordinal != null
            && run.at(index - 1) instanceof Token.Day day
            && day.end() == ordinal.start()
        ? day.date()
        : null;
  }
}
