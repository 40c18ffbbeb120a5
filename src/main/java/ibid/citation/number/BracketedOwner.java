package ibid.citation.number;

import ibid.citation.BodyMention;
import ibid.citation.BodyMention.Reach;
import ibid.citation.run.After;
import ibid.citation.run.Run;
import ibid.language.Blanks;

/**
 * A body that fills the brackets behind a number, {@code resolution 2758} <u>{@code (General
 * Assembly)}</u>, or behind its head where that stands last, {@code 2758号决议}<u>{@code （联大）}</u>.
 */
final class BracketedOwner {
  private static final String OPENING = "(（";
  private static final String CLOSING = ")）";

  private BracketedOwner() {}

  /**
   * Whether a body is one; a short name may be that of a speaker's.
   *
   * @param from where the number ends, or the head
   */
  static boolean is(Run run, int from, BodyMention body) {
    String text = run.text();
    int start = body.span().start();
    int open = Blanks.skip(text, from, start);
    int close = Blanks.skip(text, body.span().end(), run.end());
    boolean told = body.isFull() || body.reach() == Reach.NONE;
    if (!told || open >= start || OPENING.indexOf(text.charAt(open)) < 0) {
      return false;
    }
    int name = Blanks.skip(text, open + 1, start);
    return (name == start || After.article(run, name, start) == start)
        && close < run.end()
        && CLOSING.indexOf(text.charAt(close)) >= 0;
  }
}
