package ibid.citation.run;

import ibid.language.Blanks;
import ibid.language.Category;
import ibid.language.Marks;
import ibid.language.Match;
import ibid.language.Words;

/** Looks back from a position for the words just before it, in the same paragraph. */
public final class Before {

  /** "Of the", "adopted by the". */
  private static final int LONGEST_OF = 3;

  private static final String BY = "by";

  private Before() {}

  /**
   * The longest term of a category that ends just before a position, nothing but blanks between, or
   * null. No term goes on before a bracket or what else is no word; a comma may stand in one,
   * {@code en date, respectivement, du}, or at its end, {@code de fecha, respectivamente,}.
   *
   * @param words how many words the longest term of that category has
   */
  public static Match term(Run run, int position, Category category, int words) {
    String text = run.text();
    int first = run.paragraph().start();
    int end = Blanks.skipBack(text, position, first);
    if (end <= first || !run.lexicon().mayEnd(category, text, end)) {
      return null;
    }
    int start = end;
    Match longest = null;
    for (int i = 0; i < words; i++) {
      int word = Words.lastStart(text, Marks.beforeComma(text, start, first), first);
      if (word == start) {
        return longest;
      }
      start = word;
      Match match = term(run, start, position, category, end);
      longest = match == null ? longest : match;
    }
    return longest;
  }

  /**
   * The term of a category that begins at a position, or behind what is joined to it there, and
   * reaches an end; or null.
   */
  private static Match term(Run run, int start, int position, Category category, int end) {
    Match match = run.lexicon().around(category, run.text(), start, position);
    for (int prefix = run.lexicon().prefix(run.text(), start);
        prefix > 0 && match == null;
        prefix--) {
      match = run.lexicon().around(category, run.text(), start + prefix, position);
    }
    return match != null && match.end() >= end ? match : null;
  }

  /**
   * The term of any category that is the one word before a position, with what is joined to it, or
   * null.
   */
  public static Match word(Run run, int position) {
    String text = run.text();
    int end = wordEnd(run, position);
    int start = Words.start(text, end);
    Match match = start < end ? run.lexicon().around(text, start, position) : null;
    if (match == null && start < end && run.lexicon().prefix(text, start) > 0) {
      match = run.lexicon().around(text, start + 1, position);
    }
    return match != null && match.end() >= end ? match : null;
  }

  /** Whether "and" stands just before a position. */
  public static boolean isAnd(Run run, int position) {
    Match glue = glue(run, position);
    return glue != null && glue.term().is(Category.AND);
  }

  /** The same of one that joins things, not who adopts to what: {@code 在}. */
  public static boolean isPlainAnd(Run run, int position) {
    return isAnd(run, position) && !glue(run, position).term().value().equals(BY);
  }

  /** Whether an "and" or a "to" stands just before a position. */
  public static boolean isJoined(Run run, int position) {
    Match glue = glue(run, position);
    return glue != null && (glue.term().is(Category.AND) || glue.term().is(Category.TO));
  }

  /** Where the article begins that is the one word before a position, or the same position. */
  public static int article(Run run, int position) {
    int end = wordEnd(run, position);
    int start = Words.lastStart(run.text(), end, run.paragraph().start());
    return run.lexicon().opening(Category.ARTICLE, run.text(), start, end) == null
        ? position
        : start;
  }

  /** The "of the" that stands just before a position, nothing but blanks between, or null. */
  public static Match of(Run run, int position) {
    int end = wordEnd(run, position);
    int at = end;
    for (int words = 0; words < LONGEST_OF && at > run.paragraph().start(); words++) {
      at = Words.lastStart(run.text(), at, run.paragraph().start());
      Match of = at < end ? run.lexicon().glue(Category.OF, run.text(), at, position) : null;
      if (of != null && of.end() >= end) {
        return of;
      }
    }
    return null;
  }

  private static Match glue(Run run, int position) {
    int end = wordEnd(run, position);
    int start = Words.start(run.text(), end);
    return start < end ? run.lexicon().glue(run.text(), start, position) : null;
  }

  /** Where the word ends that stands before a position, nothing but blanks between. */
  private static int wordEnd(Run run, int position) {
    return Blanks.skipBack(run.text(), position, run.paragraph().start());
  }
}
