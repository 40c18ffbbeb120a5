package ibid.citation.part;

import ibid.citation.run.Run;
import ibid.citation.token.Token;
import ibid.language.Blanks;
import ibid.language.Category;
import ibid.language.Marks;
import java.util.Set;

/** The part of a treaty that is meant, behind its title. */
public final class TreatyParts {
  /** What a treaty is cited by, even where its name is no citation without it. */
  private static final Set<String> PARTS_OF_TREATIES =
      Set.of("article", "chapter", "part", "annex");

  private TreatyParts() {}

  /**
   * {@code article 4} of <u>{@code , in particular article 4,}</u>, <u>{@code , article 4 of
   * which,}</u> or <u>{@code , article 4}</u> behind the title of a treaty, or null.
   */
  public static String of(Run run, int from) {
    String told = told(run, from);
    return told == null ? apart(run, from) : told;
  }

  /** The same where a word tells that it is of that treaty. */
  private static String told(Run run, int from) {
    int end = PartsBehind.end(run, from);
    if (end == from) {
      return null;
    }
    Token part = run.at(run.indexAt(from));
    boolean led =
        PartLead.isEspecially(run, from, part)
            && PartLead.endsThere(run, end)
            && isNumberedArticle(run, part);
    boolean its = PartLead.isFollowed(run, part) && PartLead.endsThere(run, end);
    return led || its || PartsBehind.isRelative(run, end, run.partEnd(end))
        ? Pinpoints.clean(run, part.start(), end)
        : null;
  }

  /**
   * {@code Convention on the Rights of the Child}<u>{@code , art. 3}</u>: what is printed, or null.
   */
  private static String apart(Run run, int from) {
    int end = PartsBehind.end(run, from);
    Token part = run.at(run.indexAt(from));
    return end > from && isApart(run, from, part) && endsClause(run, end)
        ? Pinpoints.clean(run, part.start(), end)
        : null;
  }

  /** Whether no more than a comma stands before an article, and the marker of a note. */
  private static boolean isApart(Run run, int from, Token part) {
    return Pinpoints.isArticle(part)
        && PartsBehind.pastMarks(run, from, part.start()) == part.start()
        && run.text().substring(from, part.start()).chars().anyMatch(c -> Marks.isComma((char) c))
        && isNumberedArticle(run, part);
  }

  /** Whether a clause ends behind a position, and not only a comma before "of". */
  private static boolean endsClause(Run run, int end) {
    int limit = run.partEnd(end);
    int at = Blanks.skip(run.text(), end, limit);
    char c = at < limit ? run.text().charAt(at) : '.';
    return (c == ')' || Marks.endsClause(c))
        || (Marks.isComma(c) && PartLead.endsThere(run, at + 1));
  }

  /**
   * Whether {@code , in particular article 4}, or a chapter, stands behind words that are no title
   * alone.
   */
  public static boolean hasArticle(Run run, int from) {
    int next = run.indexAt(from);
    return run.is(next, Category.PART)
        && isNumberedArticle(run, run.at(next))
        && told(run, from) != null;
  }

  /** {@code article 4}, {@code chapter V}; not {@code the articles of chapter VIII}. */
  private static boolean isNumberedArticle(Run run, Token part) {
    return part instanceof Token.Word word
        && PARTS_OF_TREATIES.contains(word.term().value())
        && PartLabels.end(run, part.end(), run.partEnd(part.start())) > part.end();
  }
}
