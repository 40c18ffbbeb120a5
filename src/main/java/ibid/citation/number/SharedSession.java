package ibid.citation.number;

import ibid.citation.run.Run;
import ibid.citation.token.Gap;
import ibid.citation.token.Token;
import ibid.language.Blanks;
import ibid.language.Letters;
import ibid.language.Marks;
import ibid.symbol.DocumentNumber;
import ibid.symbol.DocumentNumber.Form;

/**
 * The session that several numbers have behind the last of them, {@code 3201 and 3202 (S-VI)}, or
 * behind the first, {@code 3375 (XXX) and 3376}.
 */
final class SharedSession {
  /** How far apart the first and the last number of a session may be that are named together. */
  private static final int MOST = 200;

  /** How far behind a number with its session those are that go on without. */
  private static final int NEAR = 30;

  private SharedSession() {}

  /** Whether a token is a number without a session that goes on with those of a member's. */
  static boolean goesOn(Run run, Members members, Token token) {
    if (!(token instanceof Token.Num next) || isCounting(run, next)) {
      return false;
    }
    for (int i = members.size() - 1; i >= Math.max(0, members.size() - NEAR); i--) {
      if (goesOn(members.number(i).number(), next.number())) {
        return true;
      }
    }
    return false;
  }

  /**
   * {@code 2625 (XXV), 2630 delegates}: a list ends with "and", so that a number behind a comma
   * with a word behind it that goes on with no list and tells no subject, {@code 2630 concerning
   * fish}, counts what the word says.
   */
  private static boolean isCounting(Run run, Token.Num token) {
    int comma = Blanks.skipBack(run.text(), token.start(), 0) - 1;
    int word = Blanks.skip(run.text(), token.after(), run.end());
    return comma > 0
        && Marks.isComma(run.text().charAt(comma))
        && !run.lexicon().isHeadLast()
        && word < run.end()
        && Letters.isLetter(run.text().charAt(word))
        && run.lexicon().glue(run.text(), word, run.end()) == null
        && run.lexicon().around(run.text(), word, run.end()) == null
        && run.lexicon().title(run.text(), word, run.end()) == null;
  }

  /** Whether a number without a session is one of the next of that of another with its own. */
  private static boolean goesOn(DocumentNumber with, DocumentNumber without) {
    int serial = without.serial();
    return with.form() == Form.ROMAN
        && without.form() == Form.SERIAL
        && !without.mayBeYear()
        && !without.isLow()
        && serial > with.serial()
        && serial <= with.serial() + NEAR;
  }

  /**
   * The number of a member; digits alone before one with its session are of that too, {@code 3201
   * and 3202 (S-VI)}, and so is the end of a range, {@code ES-10/13 to 15}; or they are of that of
   * one shortly before.
   */
  static DocumentNumber number(Run run, Members members, int i) {
    DocumentNumber number = members.number(i).number();
    int before = i;
    int first = Math.max(0, i - NEAR);
    while (before > first && number.form() == Form.SERIAL && isBeside(run, members, before)) {
      DocumentNumber with = members.number(--before).number();
      if (goesOn(with, number)) {
        return DocumentNumber.of(Form.ROMAN, with.session(), number.serial())
            .withLetter(number.letter());
      }
      if (with.form() != Form.SERIAL) {
        break;
      }
    }
    return ofNext(run, members, i);
  }

  private static DocumentNumber ofNext(Run run, Members members, int i) {
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
