package ibid.citation.number;

import ibid.citation.run.Run;
import ibid.citation.token.Gap;
import ibid.citation.token.Token;
import ibid.language.Match;

/**
 * The numbers of acts of governments, where the noun that owns them all stands behind the last:
 * {@code 第31/2004号、第10/2005号及第12/2007}<u>{@code 号法律}</u>, "Laws Nos.".
 */
final class ListOfActs {
  /** The value of such nouns, with the sign of a number before them. */
  private static final String ACT = "act";

  private static final int LONGEST = 30;

  private ListOfActs() {}

  /** Whether a number is one of such a list. */
  static boolean has(Run run, Token.Num token) {
    int index = run.indexAt(token.start());
    Token.Num last = token;
    for (int i = 1; i < LONGEST && run.at(index + i) instanceof Token.Num next; i++) {
      if (!Gap.isList(run.text(), run.lexicon(), last.after(), next.start())) {
        break;
      }
      last = next;
    }
    Match noun = last.equals(token) ? null : OtherNumbers.behind(run, last);
    return noun != null && noun.term().value().equals(ACT);
  }
}
