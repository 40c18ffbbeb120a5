package ibid.citation.number;

import ibid.citation.run.NameEnd;
import ibid.citation.run.Run;
import ibid.citation.token.Token;
import ibid.language.Blanks;
import ibid.language.Letters;
import ibid.symbol.DocumentNumber.Form;

/**
 * The volume of a periodical behind the title of an article in it, before a short name and a page:
 * {@code The Draft Resolution,} <u>{@code 83}</u> {@code Colum. L. Rev. 1522}.
 */
final class Periodical {
  private static final int LONGEST_NAME = 40;

  /** {@code L.J.}, {@code L. Rev.}: short names have two short words at least. */
  private static final int FEWEST_STOPS = 2;

  private Periodical() {}

  /** Whether a number is such a volume. */
  static boolean hasVolume(Run run, Token.Num number) {
    String text = run.text();
    int start = Blanks.skip(text, number.after(), run.end());
    if (number.number().form() != Form.SERIAL || start == number.after()) {
      return false;
    }
    int limit = Math.min(run.end(), start + LONGEST_NAME);
    int stops = 0;
    int at = start;
    while (at < limit && Letters.isCapital(text.charAt(at))) {
      at = NameEnd.wordEnd(text, at, limit);
      boolean stop = at < limit && text.charAt(at) == '.';
      stops += stop ? 1 : 0;
      at = Blanks.skip(text, stop ? at + 1 : at, limit);
    }
    return stops >= FEWEST_STOPS
        && at < limit
        && Letters.isDigit(text.charAt(at))
        && Blanks.isBlank(text.charAt(at - 1));
  }
}
