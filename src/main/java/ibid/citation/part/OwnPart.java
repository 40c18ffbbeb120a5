package ibid.citation.part;

import ibid.citation.run.Before;
import ibid.citation.run.Run;
import ibid.citation.token.Token;
import ibid.language.Category;
import ibid.language.Marks;
import ibid.language.Match;
import ibid.language.Words;

/**
 * A part of what was cited just before it and is now said to do something: {@code resolution 1192
 * (1998), which,} <u>{@code in its paragraph 8}</u>{@code , reaffirmed}.
 */
final class OwnPart {
  /** {@code por la} cual. */
  private static final int LONGEST_PREPOSITION = 8;

  private OwnPart() {}

  /** Whether "in its" leads to a part, behind a comma or the word for a clause and no more. */
  static boolean follows(Run run, int from, Token part, int end) {
    Match its =
        Pinpoints.isArticle(part) ? null : Before.term(run, part.start(), Category.POSSESSIVE, 1);
    Match in = its == null ? null : Before.term(run, its.start(), Category.WITHIN, 1);
    return in != null
        && in.start() > from
        && opensClause(run, from, in.start())
        && PartLead.endsThere(run, end)
        && !PartOwners.isOfReport(run, end, run.partEnd(end));
  }

  /** {@code ,}, {@code which,}, {@code , por la cual,}. */
  private static boolean opensClause(Run run, int from, int to) {
    String text = run.text();
    int at = PartsBehind.pastMarks(run, from, to);
    int end = Marks.beforeComma(text, to, from);
    if (end <= at) {
      return at == to && end < to && Marks.isComma(text.charAt(end));
    }
    int word = Words.lastStart(text, end, at);
    Match which = run.lexicon().telling(Category.CLAUSE, text, word, end);
    return which != null
        && which.end() == end
        && word - at <= LONGEST_PREPOSITION
        && PartLead.isOneClause(text, at, word);
  }
}
