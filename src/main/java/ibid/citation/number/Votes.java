package ibid.citation.number;

import ibid.citation.run.Run;
import ibid.citation.token.Token;
import ibid.language.Blanks;
import ibid.language.Category;
import ibid.language.Letters;
import ibid.language.Match;
import ibid.symbol.DocumentNumber.Form;
import ibid.symbol.Notation;

/**
 * How many voted on a resolution: {@code adopted the resolution} <u>{@code 14}</u> {@code to none},
 * {@code وصوت لصالح القرار} <u>{@code 14}</u> {@code عضوا}.
 */
final class Votes {
  /** No more States vote. */
  private static final int MOST = 200;

  private static final int LONGEST = 3;

  private Votes() {}

  /** Whether the words behind digits say that those count votes, or other digits are fewer. */
  static boolean areCounted(Run run, Token.Num token) {
    if (token.number().form() != Form.SERIAL || token.number().serial() > MOST) {
      return false;
    }
    int at = Blanks.skip(run.text(), token.after(), run.end());
    return run.lexicon().telling(Category.VOTER, run.text(), at, run.end()) != null
        || isOverFewer(run, token, at);
  }

  /** {@code 14 to 1}, {@code 12-0}: a range goes up. */
  private static boolean isOverFewer(Run run, Token.Num token, int at) {
    String text = run.text();
    Match to = run.lexicon().glue(Category.TO, text, at, run.end());
    boolean dash = to == null && at < run.end() && Notation.isDash(text.charAt(at));
    int first = to != null ? Blanks.skip(text, to.end(), run.end()) : dash ? at + 1 : run.end();
    int end = Math.min(Letters.digitsEnd(text, first, run.end()), first + LONGEST);
    int fewer = first < end ? Integer.parseInt(text, first, end, 10) : MOST;
    return fewer < (dash ? 1 : token.number().serial()) && !goesOn(text, end, run.end());
  }

  /** Whether what follows makes the digits part of something longer: {@code 14 to 1/2}. */
  private static boolean goesOn(String text, int at, int end) {
    return at < end && (Letters.isWordPart(text.charAt(at)) || text.charAt(at) == '/');
  }
}
