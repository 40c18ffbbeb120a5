package ibid.citation;

import ibid.language.Blanks;
import ibid.language.Letters;
import ibid.symbol.DocumentNumber.Form;
import ibid.symbol.Kind;

/**
 * Tells the numbers of bodies of the table from those of acts of governments, where the word for a
 * number stands between: {@code General Assembly resolution No. 60/1}, {@code Security Council
 * resolution No. 1701}; not {@code Cabinet resolution No. 1200}.
 */
final class NumberedHead {
  private NumberedHead() {}

  /** Whether a body stands with the head, or behind the number, that numbers like that. */
  static boolean isOwner(Run run, Token.Num token, Token word, Head head) {
    if (token.number().form() == Form.SERIAL) {
      return isOfSequence(head.before(), token) || isOfSequence(behind(run, token), token);
    }
    boolean its = head.possessive() && ((Token.Word) word).kind() == Kind.RESOLUTION;
    return its || head.before() != null || behind(run, token) != null;
  }

  /** Past the bracket that some print around the number behind that word: {@code رقم (2254)}. */
  static int pastBracket(Run run, int position) {
    int open = Blanks.skip(run.text(), position, run.end());
    int stop = Letters.digitsEnd(run.text(), open + 1, run.end());
    boolean bracketed =
        stop < run.end()
            && stop > open + 1
            && run.text().charAt(open) == '('
            && run.text().charAt(stop) == ')';
    return bracketed ? open + 1 : position;
  }

  /** Whether a body is named that numbers in one sequence, which low numbers tell nothing of. */
  private static boolean isOfSequence(BodyMention body, Token.Num token) {
    return body != null
        && body.isFull()
        && token.number().serial() >= OtherNumbers.FEWEST_OF_SEQUENCE
        && body.bodies().get(0).numbering().fit(token.number(), null).holds();
  }

  /** The body of {@code resolution No. 60/1 of the General Assembly}, or null. */
  private static BodyMention behind(Run run, Token.Num token) {
    Token next = run.at(run.indexAt(token.after()));
    BodyMention body = next == null ? null : run.mention(next);
    return body != null && Genitive.joinsBody(run, token.after(), body.span().start())
        ? OtherOwner.behind(run, body)
        : null;
  }
}
