package ibid.citation.number;

import ibid.citation.BodyMention;
import ibid.citation.run.Run;
import ibid.citation.token.Gap;
import ibid.citation.token.Token;
import ibid.symbol.DocumentNumber.Form;

/**
 * Digits alone that go on a list behind what belongs to the number before them, and have the same
 * of their own behind them: {@code 338 of the Security Council and} <u>{@code 194}</u> {@code of
 * the General Assembly}, {@code 3160 of 1973,} <u>{@code 2065}</u> {@code of 1965}.
 */
final class ParallelNumbers {
  /** {@code of the Economic and Social Council and}. */
  private static final int LONGEST = 120;

  private ParallelNumbers() {}

  /** Whether a number goes on the members so. */
  static boolean goOn(Run run, Members members, Token.Num token) {
    if (members.isEmpty() || token.number().form() != Form.SERIAL || token.number().isLow()) {
      return false;
    }
    Token.Num last = members.lastNumber();
    Form form = last.number().form();
    return (form == Form.SERIAL || form == Form.SERIAL_YEAR)
        && token.start() - last.after() <= LONGEST
        && (areOfYears(run, last, token) || areOfBodies(run, members, token));
  }

  private static boolean areOfYears(Run run, Token.Num last, Token.Num token) {
    return YearBehind.past(run, token.after(), run.end()) > token.after()
        && NumberedHead.joins(run, last.after(), token.start());
  }

  private static boolean areOfBodies(Run run, Members members, Token.Num token) {
    BodyMention owner = members.bodyAfter(members.size() - 1);
    return owner != null
        && owner.span().end() <= token.start()
        && Gap.between(run.text(), run.lexicon(), owner.span().end(), token.start()) == Gap.LIST
        && NumberedHead.behind(run, token) != null;
  }
}
