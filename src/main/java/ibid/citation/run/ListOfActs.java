package ibid.citation.run;

import ibid.citation.token.Gap;
import ibid.citation.token.Token;
import ibid.language.Blanks;
import ibid.language.Category;
import ibid.language.Match;
import java.util.ArrayList;
import java.util.List;

/**
 * The numbers of acts of governments, where the noun that owns them all stands behind the last:
 * {@code 第31/2004号、第10/2005号及第12/2007}<u>{@code 号法律}</u>, "Laws Nos.".
 */
public final class ListOfActs {
  /** The value of such nouns, with the sign of a number before them. */
  private static final String ACT = "act";

  private ListOfActs() {}

  /** The same paragraph without the numbers of such lists; the last still has its noun. */
  public static Run without(Run run) {
    if (!run.lexicon().isHeadLast() || !run.contents().hasNumber()) {
      return run;
    }
    List<Token> kept = new ArrayList<>(run.tokens());
    Token.Num next = null;
    for (int i = kept.size() - 1; i >= 0; i--) {
      Token.Num number = run.at(i) instanceof Token.Num num ? num : null;
      boolean listed =
          number != null
              && next != null
              && Gap.isList(run.text(), run.lexicon(), number.after(), next.start());
      if (listed) {
        kept.set(i, null);
      }
      next = listed || (number != null && isOfAct(run, number)) ? number : null;
    }
    return kept.removeIf(token -> token == null) ? run.with(kept) : run;
  }

  /** Whether the noun stands right behind a number. */
  private static boolean isOfAct(Run run, Token.Num number) {
    int at = Blanks.skip(run.text(), number.after(), run.end());
    Match noun = run.lexicon().around(Category.OTHER_NUMBER, run.text(), at, run.end());
    return noun != null && noun.term().value().equals(ACT);
  }
}
