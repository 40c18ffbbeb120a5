package ibid.citation.number;

import ibid.citation.BodyMention;
import ibid.citation.run.Dating;
import ibid.citation.run.Genitive;
import ibid.citation.run.NationalOwner;
import ibid.citation.run.Run;
import ibid.citation.token.Gap;
import ibid.citation.token.Token;
import ibid.language.Blanks;
import ibid.language.Category;
import ibid.language.Letters;
import ibid.language.Match;
import ibid.symbol.DocumentNumber;
import ibid.symbol.DocumentNumber.Form;
import ibid.symbol.Kind;
import ibid.symbol.Numbering;

/**
 * Tells whether the paragraph names a body that numbers like that, where the word for a number
 * stands between a head and its number: <u>{@code The Security Council}</u> {@code unanimously
 * adopted resolution No. 1701}. Of the bodies before it, the nearest tells it; nobody else stands
 * between who may have adopted it, {@code the Security Council noted that the Cabinet adopted
 * resolution No. 354}.
 */
final class NamedOrgan {
  private static final int FARTHEST = 60;
  private static final int LONGEST_CLAUSE = 300;

  private static final String GENITIVE = "genitive";

  private final Run run;
  private final Token.Num token;
  private final Token.Word head;
  private final int headIndex;

  private NamedOrgan(Run run, Token.Num token, Token.Word head) {
    this.run = run;
    this.token = token;
    this.head = head;
    headIndex = run.indexAt(head.start());
  }

  /** Whether one is named before the head, or behind the number as who adopted it. */
  static boolean isNear(Run run, Token.Num token, Token.Word head) {
    if (!run.contents().mayNameBody()) {
      return false;
    }
    NamedOrgan organ = new NamedOrgan(run, token, head);
    return NationalOwner.of(run, head, head.start()) == null
        && !organ.isOfAnother()
        && (organ.isBefore() || organ.isBehind());
  }

  /** {@code resolution No. 250} <u>{@code of the Harbour Bank}</u>: whose it is, and not a date. */
  private boolean isOfAnother() {
    String text = run.text();
    int at = Blanks.skip(text, token.after(), run.end());
    Match of = run.lexicon().glue(Category.OF, text, at, run.end());
    int name = of == null ? run.end() : Blanks.skip(text, of.end(), run.end());
    return name < run.end()
        && (of.term().value().isEmpty() || of.term().value().equals(GENITIVE))
        && Letters.isLetter(text.charAt(name))
        && !(run.at(run.indexAt(name)) instanceof Token.Day day && day.start() == name);
  }

  /** A short name, {@code the Council}, is of the body before it that has such a name. */
  private boolean isBefore() {
    BodyMention shortName = null;
    for (int i = headIndex - 1; i >= 0 && i > headIndex - FARTHEST; i--) {
      BodyMention body = run.mention(run.at(i));
      Token.Num own = body == null ? null : ownNumber(i, body);
      if (body == null || (own != null && !isSame(own.number()))) {
        continue;
      }
      if (body.isFull() || body.bodies().isEmpty()) {
        BodyMention nearest = shortName == null ? body : shortName;
        boolean acts =
            own != null
                || (isWhole(body) && isMeant(body, shortName) && actsAlone(nearest.span().end()));
        return acts && has(body);
      }
      shortName = shortName == null ? body : shortName;
    }
    return false;
  }

  private boolean isSame(DocumentNumber own) {
    DocumentNumber number = token.number();
    return own.equals(number)
        || (own.form() == Form.SERIAL_YEAR
            && number.form() == Form.SERIAL
            && own.serial() == number.serial());
  }

  private static boolean isMeant(BodyMention body, BodyMention shortName) {
    return shortName == null || shortName.bodies().contains(body.bodies().get(0));
  }

  /** {@code resolution No. 1701 was adopted} <u>{@code by the Security Council}</u>. */
  private boolean isBehind() {
    int read = token.after();
    for (int i = run.indexAt(token.after()); i < headIndex + FARTHEST; i++) {
      Token next = run.at(i);
      if (next == null
          || next.start() - token.after() > LONGEST_CLAUSE
          || Gap.between(run.text(), run.lexicon(), read, next.start()) == Gap.BREAK) {
        return false;
      }
      read = Math.max(read, next.start());
      BodyMention body = run.mention(next);
      if (body != null) {
        return ActingBody.isAgent(run, body)
            && isWhole(body)
            && has(body)
            && !new OtherActor(run, token.after(), body.span().start()).isOfState();
      }
    }
    return false;
  }

  /**
   * Whether nobody else stands between a body and the head, and no sentence ends there: who adopts
   * something in the next one may be another.
   */
  private boolean actsAlone(int from) {
    return head.start() - from <= LONGEST_CLAUSE
        && Gap.between(run.text(), run.lexicon(), from, head.start()) != Gap.BREAK
        && !new OtherActor(run, from, head.start()).stands();
  }

  /**
   * The number that a body is named with, which tells nothing of others: {@code Security Council
   * resolution} <u>{@code 1373}</u>; or null.
   */
  private Token.Num ownNumber(int index, BodyMention body) {
    Token before = run.at(index - 1);
    if (before instanceof Token.Num number
        && Genitive.joinsBody(run, number.after(), body.span().start())) {
      return number;
    }
    boolean headed =
        before != null
            && before.is(Category.HEAD)
            && (isRightBefore(before, body.span().start())
                || Genitive.joinsBody(run, before.end(), body.span().start()));
    boolean heads =
        index + 1 < headIndex
            && run.is(index + 1, Category.HEAD)
            && Blanks.skip(run.text(), body.span().end(), run.end()) == run.at(index + 1).start();
    Token next = run.at(heads ? index + 2 : index + 1);
    return (headed || heads) && next instanceof Token.Num number ? number : null;
  }

  private boolean isRightBefore(Token token, int position) {
    return Blanks.skip(run.text(), token.end(), run.end()) == position;
  }

  private boolean isWhole(BodyMention body) {
    return body.isFull() && NumberedHead.isWhole(run, body);
  }

  /** Whether a body has the number, with the date or the year that stand behind it. */
  private boolean has(BodyMention body) {
    if (!body.isFull()) {
      return false;
    }
    Numbering numbering = body.bodies().get(0).numbering();
    return token.number().form() == Form.SERIAL
        ? hasAlone(numbering)
        : numbering.fit(token.number(), head.kind(), null, null).holds();
  }

  private boolean hasAlone(Numbering numbering) {
    DocumentNumber number = token.number();
    Kind kind = head.kind();
    if (number.isLow()) {
      return false;
    }
    if (run.at(run.indexAt(token.after())) instanceof Token.Day day
        && Dating.isOf(run, token.after(), day)) {
      return numbering.fit(number, kind, day.date(), null).holds();
    }
    int year = YearBehind.told(run, token.after());
    return year == 0
        ? numbering.fit(number, kind, null, null).holds()
            || numbering.alone().hasInSession(number, kind)
        : numbering.fit(number.inYear(year), kind, null, null).holds();
  }
}
