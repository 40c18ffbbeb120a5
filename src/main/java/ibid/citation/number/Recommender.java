package ibid.citation.number;

import ibid.citation.BodyMention;
import ibid.citation.run.After;
import ibid.citation.run.Before;
import ibid.citation.run.Run;
import ibid.document.Span;
import ibid.language.Category;
import ibid.language.Marks;
import ibid.language.Match;
import ibid.language.Words;

/**
 * Who recommends something in a resolution of its own, where no table has that name, or print has
 * spoilt it: {@code On the recommendation of} <u>{@code the Harbour Authority}</u> {@code in its
 * resolution 1983/3, the Council}. What is its own is not of who acts behind it.
 */
final class Recommender {
  private static final int FARTHEST = 100;

  private Recommender() {}

  /** The name between those words and a possessive, which no body of the table has; or null. */
  static BodyMention of(Run run, int possessive) {
    Match within = Before.term(run, possessive, Category.WITHIN, 1);
    if (within == null) {
      return null;
    }
    String text = run.text();
    int first = Math.max(run.paragraph().start(), possessive - FARTHEST);
    int end = Marks.beforeComma(text, within.start(), first);
    for (int at = end; at > first && ClauseSubject.isOfName(text.charAt(at - 1)); at--) {
      boolean word = Words.begins(text, at - 1, first);
      Match leads = word ? run.lexicon().telling(Category.RECOMMENDED, text, at - 1, end) : null;
      if (leads != null) {
        int start = After.article(run, leads.end(), end);
        return ClauseSubject.isName(run, start, end) && !ClauseSubject.hasBody(run, start, end)
            ? BodyMention.foreign(new Span(start, end))
            : null;
      }
    }
    return null;
  }
}
