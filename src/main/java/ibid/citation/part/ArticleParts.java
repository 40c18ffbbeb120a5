package ibid.citation.part;

import ibid.citation.run.Run;
import ibid.citation.token.Token;
import ibid.language.Blanks;
import ibid.language.Category;
import ibid.language.Letters;
import ibid.language.Marks;
import ibid.language.Match;
import ibid.language.Stretch;

/**
 * The articles and other parts that stand before the title of a treaty: <u>{@code article 2,
 * paragraph 3,}</u> {@code of the Covenant}.
 */
public final class ArticleParts {
  private static final String BRACKETS = "()";

  private ArticleParts() {}

  /**
   * What is meant of a treaty before its title, from an article or other part that begins at a
   * position, however long the list of its numbers; no more than commas and words joins parts
   * before it.
   */
  public static String of(Run run, int index, int article) {
    int limit = run.at(index).start();
    int from = Math.min(article, clauseStart(run, article, limit - Pinpoints.FARTHEST_BEFORE));
    int first = Pinpoints.first(run, index, limit - from + 1);
    int bracket = first < 0 ? -1 : closing(run, run.at(first).start(), article);
    int within = bracket < 0 ? first : Pinpoints.first(run, index, limit - bracket + 1);
    return Pinpoints.from(run, behindArticle(run, within, article), index);
  }

  /**
   * {@code Article 102 of the Charter,} <u>{@code Article 38 (1)}</u> {@code of the Statute}: the
   * first of the parts behind an article that stands before that of the treaty.
   */
  private static int behindArticle(Run run, int first, int article) {
    int last = run.indexAt(article);
    int at = first < 0 ? -1 : last - 1;
    while (at >= first && at >= 0 && !isOwnedArticle(run, at, article)) {
      at--;
    }
    while (at >= Math.max(first, 0) && at < last) {
      at++;
      if (run.at(at).is(Category.PART)) {
        return at;
      }
    }
    return first;
  }

  /**
   * Whether a token is an article, and "of" stands behind its labels; or, behind those of another
   * part of it, {@code Artículo 36, párrafo 2,} <u>{@code del Estatuto}</u>, before a capital.
   */
  private static boolean isOwnedArticle(Run run, int index, int to) {
    Token token = run.at(index);
    if (!token.is(Category.PART)) {
      return false;
    }
    String text = run.text();
    int labels = PartLabels.end(run, token.end(), to);
    boolean comma =
        labels < to && Marks.isComma(text.charAt(labels)) && !Pinpoints.isArticle(token);
    int behind = Blanks.skip(text, comma ? labels + 1 : labels, to);
    Match of = run.lexicon().glue(Category.OF, text, behind, to);
    return of != null
        && (Pinpoints.isArticle(token) || isName(run, Blanks.skip(text, of.end(), to), to));
  }

  /** {@code Estatuto}: whether a capital begins a word that names no part. */
  private static boolean isName(Run run, int at, int to) {
    return at + 1 < to
        && Letters.isCapital(run.text().charAt(at))
        && Character.isLowerCase(run.text().charAt(at + 1))
        && run.lexicon().around(Category.PART, run.text(), at, to) == null;
  }

  /**
   * Where the semicolon stands that ends the clause before a position, or the least there can be.
   */
  private static int clauseStart(Run run, int position, int least) {
    int at = position;
    while (at > Math.max(least, 0) && !Marks.isSemicolon(run.text().charAt(at))) {
      at--;
    }
    return at;
  }

  /**
   * {@code (annex I}<u>{@code )}</u>: what closes a bracket that stands around a position, or -1.
   */
  private static int closing(Run run, int position, int end) {
    int open = position - 1;
    int farthest = Math.max(0, position - Pinpoints.FARTHEST_BEFORE);
    while (open >= farthest && BRACKETS.indexOf(run.text().charAt(open)) < 0) {
      open--;
    }
    return open >= farthest && run.text().charAt(open) == '('
        ? Stretch.indexOf(run.text(), ')', position, end)
        : -1;
  }
}
