package ibid.citation.run;

import ibid.language.Blanks;
import ibid.language.Category;
import ibid.language.Match;

/** Looks on from a position for the words just behind it. */
public final class After {
  private After() {}

  /** Past blanks, and "of" with the blanks behind it: {@code resolution} <u>{@code of}</u>. */
  public static int of(Run run, int from, int to) {
    int at = Blanks.skip(run.text(), from, to);
    Match of = run.lexicon().glue(Category.OF, run.text(), at, to);
    return of == null ? at : Blanks.skip(run.text(), of.end(), to);
  }

  /** Past blanks, and an article with the blanks behind it: {@code of} <u>{@code the}</u>. */
  public static int article(Run run, int from, int to) {
    int at = Blanks.skip(run.text(), from, to);
    Match article = run.lexicon().opening(Category.ARTICLE, run.text(), at, to);
    return article == null ? at : Blanks.skip(run.text(), article.end(), to);
  }
}
