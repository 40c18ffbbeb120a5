package ibid.citation.run;

import ibid.language.Blanks;
import ibid.language.Category;
import ibid.language.Letters;
import ibid.language.Match;
import ibid.symbol.Notation;

/** What joins a body to a number, or a number to a date before it: {@code of the}. */
public final class Genitive {
  private static final int FARTHEST = 80;
  private static final String JOINED = "joined";

  private Genitive() {}

  /**
   * Whether nothing else stands between two positions; in some languages a blank is enough: {@code
   * قرار الجمعية العامة}.
   */
  public static boolean joins(Run run, int from, int to) {
    if (to - from > FARTHEST) {
      return false;
    }
    boolean found = run.lexicon().isBodyAfter();
    for (int at = from; at < to; ) {
      char c = run.text().charAt(at);
      Match glue = Letters.isLetter(c) ? run.lexicon().glue(Category.OF, run.text(), at, to) : null;
      if (glue != null && !glue.term().value().equals(JOINED)) {
        found = true;
        at = glue.end();
      } else if (Notation.isSpace(c) || c == ',' || c == '*' || Letters.isSuperscript(c)) {
        at++;
      } else {
        return false;
      }
    }
    return found;
  }

  /**
   * Whether a body that begins at a position is joined to what ends at another: as above, or by a
   * preposition that is joined to its name: {@code القرار 5/1 لمجلس حقوق الإنسان}.
   */
  public static boolean joinsBody(Run run, int from, int to) {
    return joins(run, from, to) || isPrefixed(run, from, to);
  }

  /**
   * Whether the body that ends at a position is an organ of what begins at another; where that has
   * a preposition joined to it, a word between is no such, {@code الجمعية العامة} <u>{@code من}</u>
   * {@code الاتحاد}.
   */
  public static boolean isOrgan(Run run, int from, int to) {
    return isPrefixed(run, from, to) || (!run.lexicon().isRightToLeft() && joins(run, from, to));
  }

  /**
   * Past whose organ a body is where the name goes on so, {@code General Assembly} <u>{@code of the
   * United Nations}</u>, or the same position.
   */
  public static int pastUnitedNations(Run run, int end) {
    String text = run.text();
    int name = After.of(run, end, run.end());
    Match match = run.lexicon().opening(Category.LETTERHEAD, text, name, run.end());
    return match == null ? end : match.end();
  }

  private static boolean isPrefixed(Run run, int from, int to) {
    int at = Blanks.skip(run.text(), from, to);
    if (at == from || at == to) {
      return at > from && run.lexicon().isContracted(run.text(), to);
    }
    Match glue = run.lexicon().glue(run.text(), at, to);
    return glue != null && glue.term().value().equals(JOINED) && glue.end() == to;
  }
}
