package ibid.citation.number;

import ibid.citation.run.Genitive;
import ibid.citation.run.Run;
import ibid.citation.token.Gap;
import ibid.citation.token.Token;
import ibid.language.Blanks;
import ibid.language.Category;
import ibid.language.Match;
import ibid.language.Words;

/**
 * Tells whether somebody whom no table has may be who acts between a body and a head: {@code The
 * Security Council noted} <u>{@code that the Central Bank}</u> {@code issued resolution No. 1325}.
 */
final class OtherActor {
  /** The value of words for "that" which are of no noun before them. */
  private static final String TOLD = "told";

  private final Run run;
  private final int from;
  private final int to;

  /**
   * @param from where the name of the body ends
   * @param to where the head begins
   */
  OtherActor(Run run, int from, int to) {
    this.run = run;
    this.from = Genitive.pastUnitedNations(run, from);
    this.to = to;
  }

  /** Whether an authority, a clause or a name that is none of the table's stands between. */
  boolean stands() {
    for (int at = from; at < to; at++) {
      if (Words.begins(run.text(), at, 0) && (isNational(at) || isClause(at) || isName(at))) {
        return true;
      }
    }
    return false;
  }

  /** Whether an authority of a State does. */
  boolean isOfState() {
    for (int at = from; at < to; at++) {
      if (Words.begins(run.text(), at, 0) && isNational(at)) {
        return true;
      }
    }
    return false;
  }

  private boolean isNational(int at) {
    int joined = at + run.lexicon().prefix(run.text(), at);
    return run.lexicon().around(Category.NATIONAL, run.text(), at, to) != null
        || (joined > at && run.lexicon().around(Category.NATIONAL, run.text(), joined, to) != null);
  }

  /**
   * Whether a clause begins there that may have a subject of its own: not right behind the body,
   * {@code the Council, which adopted resolution No. 1701}, nor right before the head, {@code
   * stressed that resolution No. 1701}.
   */
  private boolean isClause(int at) {
    Match clause = clause(at);
    if (clause == null) {
      return false;
    }
    boolean ofBody =
        !clause.term().value().equals(TOLD) && Gap.isList(run.text(), run.lexicon(), from, at);
    return !ofBody && !isHead(Blanks.skip(run.text(), clause.end(), to));
  }

  private Match clause(int at) {
    int joined = at + run.lexicon().prefix(run.text(), at);
    Match clause = run.lexicon().telling(Category.CLAUSE, run.text(), at, to);
    return clause == null && joined > at
        ? run.lexicon().telling(Category.CLAUSE, run.text(), joined, to)
        : clause;
  }

  private boolean isHead(int at) {
    Match article = run.lexicon().opening(Category.ARTICLE, run.text(), at, to);
    return (article == null ? at : Blanks.skip(run.text(), article.end(), to)) == to;
  }

  /** Whether a capital begins a word there that no table has. */
  private boolean isName(int at) {
    if (!Character.isUpperCase(run.text().charAt(at))
        || run.lexicon().around(run.text(), at, to) != null) {
      return false;
    }
    int index = run.indexAt(at);
    Token next = run.at(index);
    Token last = run.at(index - 1);
    return (next == null || next.start() > at) && (last == null || last.end() <= at);
  }
}
