package ibid.citation.number;

import ibid.citation.run.Run;
import ibid.citation.token.Token;
import ibid.language.Blanks;
import ibid.language.Category;

/**
 * An abbreviation in brackets between the words that a number stands under and the number: {@code
 * Security Council resolution} <u>{@code (“UNSCR”)}</u> {@code 1540}.
 */
final class BracketedAbbreviation {
  private static final String QUOTES = "“”\"«»‘’'";
  private static final int SHORTEST = 3;
  private static final int LONGEST = 12;

  private BracketedAbbreviation() {}

  /** Past one behind a position, or the same position. */
  static int past(Run run, int position) {
    String text = run.text();
    int limit = Math.min(run.end(), position + LONGEST * 2);
    int open = Blanks.skip(text, position, limit);
    if (open >= limit || text.charAt(open) != '(') {
      return position;
    }
    int start = pastQuote(text, open + 1, limit);
    int stop = start;
    while (stop < limit && Character.isUpperCase(text.charAt(stop))) {
      stop++;
    }
    int close = pastQuote(text, stop, limit);
    boolean found =
        stop - start >= SHORTEST
            && stop - start <= LONGEST
            && close < limit
            && text.charAt(close) == ')';
    return found ? close + 1 : position;
  }

  /** Past the one that is a head itself, behind another or a body, or the end of that head. */
  static int pastHead(Run run, int head) {
    Token before = run.at(head - 1);
    boolean words = before != null && (before.is(Category.HEAD) || run.mention(before) != null);
    int end = run.at(head).end();
    return words ? Math.max(end, past(run, before.end())) : end;
  }

  private static int pastQuote(String text, int at, int limit) {
    return at < limit && QUOTES.indexOf(text.charAt(at)) >= 0 ? at + 1 : at;
  }
}
