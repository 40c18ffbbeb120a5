package ibid.citation.run;

import ibid.citation.token.Token;
import ibid.document.Span;
import ibid.language.Blanks;
import ibid.language.Category;
import ibid.language.Letters;
import ibid.language.Lexicon;
import ibid.language.Match;

/**
 * Somebody no table has whose name stands between a head and its number where nothing joins an
 * owner to what is owned: {@code قرار لجنة المستوطنات البشرية 8 (د-20)}. The head has no article
 * there, as it never has before its owner, and a numbered one with neither would be nobody's.
 */
public final class ConstructOwner {
  private static final int LONGEST = 80;

  private ConstructOwner() {}

  /** The name behind a head, up to its number, or null. */
  public static Span of(Run run, Token.Word head) {
    Lexicon lexicon = run.lexicon();
    String text = run.text();
    int start = Blanks.skip(text, head.end(), run.end());
    if (!lexicon.isRightToLeft()
        || head.isPossessive()
        || start == head.end()
        || lexicon.isDefinite(text, head.start())
        || !(run.at(run.indexAt(head.end())) instanceof Token.Num number)
        || number.start() - start > LONGEST) {
      return null;
    }
    int end = Blanks.skipBack(text, number.start(), start);
    boolean named = end > start && end < number.start();
    for (int at = start; named && at < end; at++) {
      boolean begins = at == start || !Letters.isLetter(text.charAt(at - 1));
      named =
          Letters.isLetter(text.charAt(at))
              ? !begins || isOfName(lexicon.around(text, at, end))
              : text.charAt(at) == ' ' || Letters.isVowelMark(text.charAt(at));
    }
    return named ? new Span(start, end) : null;
  }

  /** {@code مؤتمر القمة}: no word that stands beside numbers, but a conference can be named. */
  private static boolean isOfName(Match word) {
    return word == null || word.term().is(Category.PARTIES);
  }
}
