package ibid.citation.number;

import ibid.citation.BodyMention;
import ibid.citation.part.PartLead;
import ibid.citation.run.Before;
import ibid.citation.run.Run;
import ibid.language.Blanks;
import ibid.language.Category;
import ibid.language.Match;
import ibid.language.Words;

/**
 * Who adopts something in a resolution of its own, where what is adopted stands between: <u>{@code
 * the African Union}</u> {@code adopted the plan in its resolution 65/2}, <u>{@code la Unión de
 * Puertos}</u> {@code aprobó el plan en su resolución}.
 */
final class AdoptingSubject {
  private static final int LONGEST_OBJECT = 80;

  /** {@code had adopted}. */
  private static final int LONGEST_VERB = 2;

  private static final String VERB = "verb";
  private static final String ADOPTS = "adopts";

  private AdoptingSubject() {}

  /**
   * The organization of no table that a verb of adopting follows, up to the possessive; or null.
   *
   * @param named the body or organization before the head, or null
   */
  static BodyMention of(Run run, BodyMention named, int possessive) {
    if (named == null || !named.bodies().isEmpty() || named.span().end() >= possessive) {
      return null;
    }
    String text = run.text();
    int verb = Blanks.skip(text, named.span().end(), possessive);
    return isVerb(run, verb, possessive) && PartLead.isOneClause(text, verb, possessive)
        ? named
        : null;
  }

  private static boolean isVerb(Run run, int at, int to) {
    Match told = at < to ? run.lexicon().telling(Category.PAST_VERB, run.text(), at, to) : null;
    Match adopts = at < to ? run.lexicon().around(Category.ADOPTS, run.text(), at, to) : null;
    return (adopts != null && adopts.term().isOf(VERB))
        || (told != null && told.term().value().equals(ADOPTS));
  }

  /**
   * Where a name can end that a verb of adopting follows with its object, words alone, and "in"
   * before a possessive; or -1. What is {@code adopted by} or {@code adopted in} does not adopt.
   */
  static int nameEnd(Run run, int possessive) {
    Match within = Before.term(run, possessive, Category.WITHIN, 1);
    if (within == null) {
      return -1;
    }
    String text = run.text();
    int first = Math.max(run.paragraph().start(), within.start() - LONGEST_OBJECT);
    int at = Words.lastStart(text, within.start(), first);
    while (at > first && isWords(text, at, within.start())) {
      Match verb = Before.term(run, at, Category.ADOPTS, LONGEST_VERB);
      if (verb != null && verb.term().isOf(VERB)) {
        return isJoined(run, at, possessive) || ClauseSubject.hasBody(run, at, possessive)
            ? -1
            : Blanks.skipBack(text, verb.start(), run.paragraph().start());
      }
      int before = Words.lastStart(text, at, first);
      at = before == at ? first : before;
    }
    return -1;
  }

  /** Whether "by", "and" or "in" stands there, and no article, which may look like those. */
  private static boolean isJoined(Run run, int at, int to) {
    String text = run.text();
    return run.lexicon().opening(Category.ARTICLE, text, at, to) == null
        && (run.lexicon().glue(text, at, to) != null
            || run.lexicon().around(Category.WITHIN, text, at, to) != null);
  }

  private static boolean isWords(String text, int from, int to) {
    for (int i = from; i < to; i++) {
      if (!ClauseSubject.isOfName(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  /** Whether a name begins there as those do of who acts: behind an article, or by its ending. */
  static boolean begins(Run run, int start) {
    return run.lexicon().isBodyAfter()
        ? run.lexicon().isActor(run.text(), start)
        : Before.article(run, start) < start;
  }
}
