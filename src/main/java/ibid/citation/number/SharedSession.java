package ibid.citation.number;

import ibid.citation.run.Run;
import ibid.citation.token.Gap;
import ibid.symbol.DocumentNumber;
import ibid.symbol.DocumentNumber.Form;

/** The session that several numbers have behind the last of them: {@code 3201 and 3202 (S-VI)}. */
final class SharedSession {
  /** How far apart the first and the last number of a session may be that are named together. */
  private static final int MOST = 200;

  private SharedSession() {}

  /**
   * The number of a member; digits alone before one with its session are of that too, {@code 3201
   * and 3202 (S-VI)}, and so is the end of a range, {@code ES-10/13 to 15}.
   */
  static DocumentNumber number(Run run, Members members, int i) {
    DocumentNumber number = members.number(i).number();
    if (i > 0 && RangeEnd.is(run, members.number(i - 1), members.number(i))) {
      return RangeEnd.whole(members.number(i - 1).number(), number);
    }
    int next = i + 1;
    int serial = number.serial();
    while (number.form() == Form.SERIAL && next < members.size()) {
      DocumentNumber behind = members.number(next).number();
      if (behind.serial() <= serial
          || behind.serial() - number.serial() > MOST
          || !isBeside(run, members, next)) {
        return number;
      }
      if (behind.form() == Form.ROMAN) {
        return DocumentNumber.of(Form.ROMAN, behind.session(), number.serial())
            .withLetter(number.letter());
      }
      if (behind.form() != Form.SERIAL) {
        return number;
      }
      serial = behind.serial();
      next++;
    }
    return number;
  }

  /** Whether no more than "and", "to" or a comma stands before a member and the one before it. */
  private static boolean isBeside(Run run, Members members, int i) {
    return Gap.isList(
        run.text(), run.lexicon(), members.number(i - 1).after(), members.number(i).start());
  }
}
