package ibid.citation.number;

import ibid.citation.BodyMention;
import ibid.citation.run.Genitive;
import ibid.citation.run.Run;
import ibid.citation.token.Gap;
import ibid.citation.token.Token;
import ibid.language.Blanks;
import ibid.symbol.DocumentNumber;
import ibid.symbol.DocumentNumber.Form;
import ibid.symbol.Kind;
import ibid.symbol.Numbering;

/**
 * Numbers under no head, as in a text that begins inside a citation: <u>{@code 63/193 and
 * 64/180}</u> {@code of the General Assembly}. Several of sessions right before the body that has
 * had them are its resolutions; one alone may be a fraction. They begin the text or a sentence, or
 * go on behind such a body: {@code Meetings} <u>{@code 63/193 and 64/180}</u> {@code of the General
 * Assembly} are none.
 */
final class OwnedNumbers {
  private static final int MOST = 8;

  private OwnedNumbers() {}

  /** Whether a number is the first of them. */
  static boolean begin(Run run, Members members, Token.Num token) {
    int first = run.indexAt(token.start());
    if (!isOfSession(token)
        || run.lexicon().isHeadLast()
        || !(opensSentence(run, token.start()) || isBehindBody(run, members, first))) {
      return false;
    }
    int index = first + 1;
    int end = token.after();
    while (index - first <= MOST
        && run.at(index) instanceof Token.Num next
        && isNext(run, end, next)) {
      end = next.after();
      index++;
    }
    Token behind = run.at(index);
    BodyMention body = index - first < 2 || behind == null ? null : run.mention(behind);
    return body != null
        && body.isFull()
        && Genitive.joinsBody(run, end, body.span().start())
        && haveAll(body, run, first, index);
  }

  /** Whether a number is the next of them. */
  static boolean goOn(Run run, Members members, Token.Num token, int index) {
    Token.Num last = members.lastNumber();
    return isOfSession(last)
        && members.index(members.size() - 1) == index - 1
        && isNext(run, last.after(), token);
  }

  /**
   * Whether nothing but blanks stands between a position and the text's beginning or a full stop.
   */
  static boolean opensSentence(Run run, int position) {
    int start = run.partStart(position);
    int before = Blanks.skipBack(run.text(), position, start);
    return before == start
        || Gap.between(run.text(), run.lexicon(), before - 1, position) == Gap.BREAK;
  }

  /** {@code 63/193 and 64/180 of the General Assembly and} <u>{@code 16/21}</u>. */
  private static boolean isBehindBody(Run run, Members members, int index) {
    Token body = run.at(index - 1);
    return !members.isEmpty()
        && isOfSession(members.lastNumber())
        && members.index(members.size() - 1) == index - 2
        && run.mention(body) != null
        && Gap.isList(run.text(), run.lexicon(), body.end(), run.at(index).start());
  }

  private static boolean isNext(Run run, int end, Token.Num token) {
    return isOfSession(token)
        && token.start() > end
        && Gap.isList(run.text(), run.lexicon(), end, token.start());
  }

  private static boolean haveAll(BodyMention body, Run run, int first, int past) {
    Numbering numbering = body.bodies().get(0).numbering();
    for (int i = first; i < past; i++) {
      DocumentNumber number = ((Token.Num) run.at(i)).number();
      if (!numbering.isKnown() || !numbering.fit(number, Kind.RESOLUTION, null, null).holds()) {
        return false;
      }
    }
    return true;
  }

  private static boolean isOfSession(Token.Num token) {
    return token.number().form() == Form.SESSION;
  }
}
