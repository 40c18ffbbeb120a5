package ibid.citation.run;

import ibid.citation.token.Gap;
import ibid.citation.token.Token;
import ibid.language.Blanks;
import ibid.language.Category;
import ibid.language.Match;
import java.util.Locale;

/** The words that go back to one named before: {@code that resolution}, {@code القرار نفسه}. */
public final class Demonstrative {
  private static final int LONGEST = 3;

  /** The value of those that go back to one or several: {@code 上述}. */
  private static final String ANY = "any";

  private Demonstrative() {}

  /**
   * Whether one stands before a treaty's word, {@code under} <u>{@code that}</u> {@code Treaty
   * Spain has}, or "this": no title begins behind it. Where no word of the table leads to it, it
   * may begin a clause: {@code noted that Protocol Amending the Convention}.
   */
  public static boolean leads(Run run, int word) {
    Match that = before(run, word);
    boolean led =
        that != null
            && (Before.word(run, that.start()) != null
                || Before.term(run, that.start(), Category.OF, 1) != null
                || Before.term(run, that.start(), Category.TO, 1) != null);
    return led || Before.term(run, word, Category.PRESENT, LONGEST) != null;
  }

  /**
   * The one before a position; {@code بما في ذلك}, "including", has its word in it, and is none.
   */
  private static Match before(Run run, int position) {
    Match that = Before.term(run, position, Category.DEMONSTRATIVE, LONGEST);
    return that == null || Before.term(run, position, Category.ESPECIALLY, LONGEST) == null
        ? that
        : null;
  }

  /** Whether several may be meant: {@code 上述决议}, where nouns have no plural. */
  public static boolean mayBeSeveral(Match said) {
    return said.term().isOf(ANY);
  }

  /** Whether a head is one spoken of, {@code that resolution}. */
  public static boolean isSaid(Run run, int head) {
    return of(run, head, run.at(head)) != null;
  }

  /** The demonstrative before or behind a head, or null when none stands there. */
  public static Match of(Run run, int i, Token head) {
    Match said = before(run, head.start());
    Token before = run.at(i - 1);
    if (said != null
        && agrees(run, said, head)
        && (before == null || before.end() <= said.start())) {
      return said;
    }
    int at = Blanks.skip(run.text(), head.end(), run.end());
    Match behind = run.lexicon().around(Category.DEMONSTRATIVE_BEHIND, run.text(), at, run.end());
    return behind != null
            && behind.term().isOf(form(run, head))
            && !numberFollows(run, i, behind.end())
        ? behind
        : null;
  }

  /** Whether a number stands behind a head, which is then no word back to another. */
  public static boolean numberFollows(Run run, int i, int end) {
    return run.at(i + 1) instanceof Token.Num number
        && Gap.between(run.text(), run.lexicon(), end, number.start()) == Gap.BLANK;
  }

  private static boolean agrees(Run run, Match said, Token head) {
    String forms = said.term().value();
    return forms.isEmpty() || forms.equals(ANY) || said.term().isOf(form(run, head));
  }

  private static String form(Run run, Token head) {
    return run.text().substring(head.start(), head.end()).toLowerCase(Locale.ROOT);
  }
}
