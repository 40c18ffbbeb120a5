package ibid.citation.run;

import ibid.citation.BodyMention;
import ibid.citation.token.Gap;
import ibid.citation.token.Token;
import ibid.language.Blanks;
import ibid.language.Category;
import ibid.language.Letters;
import ibid.symbol.DocumentNumber;
import ibid.symbol.DocumentNumber.Form;
import java.util.ArrayList;
import java.util.List;

/**
 * The first session as scanning leaves it, {@code General Assembly resolution 97} <u>{@code
 * (1)}</u>: behind a number that the body named beside it had then. Else it is the label of a
 * paragraph, or the mark of a note.
 */
public final class FirstSession {
  private static final String PRINTED = "(1)";
  private static final String NUMERAL = "I";

  /** {@code 和第}. */
  private static final int LONGEST_ORDINAL = 2;

  private FirstSession() {}

  /** The same paragraph with its numbers as they are meant. */
  public static Run read(Run run) {
    if (!run.contents().mayNumber()) {
      return run;
    }
    List<Token> tokens = null;
    BodyMention owner = null;
    int past = 0;
    for (int i = 0; i < run.tokens().size(); i++) {
      Token token = run.at(i);
      Token.Num meant = token instanceof Token.Num number ? meant(run, number) : null;
      BodyMention body = meant == null ? null : body(run, i, meant, past, owner);
      if (body != null && isOf(body, meant.number())) {
        tokens = tokens == null ? new ArrayList<>(run.tokens().subList(0, i)) : tokens;
        tokens.add(meant);
        owner = body;
        past = meant.end();
      } else if (tokens != null && token.start() >= past) {
        tokens.add(token);
      }
    }
    return tokens == null ? run : run.with(tokens);
  }

  /** A number with a one in brackets behind it as that of the first session, or null. */
  private static Token.Num meant(Run run, Token.Num token) {
    DocumentNumber number = token.number();
    String code = number.isBareCode() ? number.session() : "";
    int open = Blanks.skip(run.text(), token.after(), run.end());
    if (number.form() == Form.SERIAL && run.text().startsWith(PRINTED, open)) {
      DocumentNumber first = DocumentNumber.of(Form.ROMAN, NUMERAL, number.serial());
      int end = open + PRINTED.length();
      return new Token.Num(first.withLetter(number.letter()), token.start(), end, end);
    }
    int digits = Letters.digitsEnd(code, 0, code.length());
    if (digits > 0 && code.substring(digits).equals(PRINTED)) {
      int serial = Integer.parseInt(code, 0, digits, 10);
      DocumentNumber first = DocumentNumber.of(Form.ROMAN, NUMERAL, serial);
      return new Token.Num(first, token.start(), token.end(), token.after());
    }
    return null;
  }

  private static boolean isOf(BodyMention body, DocumentNumber number) {
    return body.isFull() && body.bodies().get(0).numbering().isOfToldSession(number);
  }

  /**
   * The body named right before a number, its head or its date, or right behind it, or that of the
   * number before it in a list; or null.
   *
   * @param past where the last number with such a session ends
   * @param owner the body of that, or null
   */
  private static BodyMention body(Run run, int i, Token.Num number, int past, BodyMention owner) {
    boolean led = run.is(i - 1, Category.HEAD) || run.at(i - 1) instanceof Token.Day;
    int first = led ? i - 1 : i;
    Token before = run.at(first - 1);
    BodyMention named =
        before != null && isBeside(run, before.end(), run.at(first).start())
            ? run.mention(before)
            : null;
    if (named != null) {
      return named;
    }
    Token next = run.at(run.indexAt(number.end()));
    BodyMention behind = next == null ? null : run.mention(next);
    if (behind != null && Genitive.joinsBody(run, number.end(), next.start())) {
      return behind;
    }
    return owner != null && isBeside(run, past, number.start()) ? owner : null;
  }

  /** Whether no more stands between two positions than leads to a number in a list. */
  private static boolean isBeside(Run run, int from, int to) {
    return to - from <= LONGEST_ORDINAL || Gap.isList(run.text(), run.lexicon(), from, to);
  }
}
