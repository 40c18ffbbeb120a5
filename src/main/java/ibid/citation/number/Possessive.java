package ibid.citation.number;

import ibid.citation.run.Run;
import ibid.citation.token.Token;
import ibid.language.Blanks;
import ibid.language.Category;
import ibid.language.Words;

/** The possessive that belongs to a head: <u>{@code its}</u> {@code resolution 60/1}. */
final class Possessive {
  private static final int FARTHEST = 45;

  private Possessive() {}

  /**
   * Where it begins, or -1.
   *
   * @param start where the citation begins: at the head, or at its first number when the head
   *     stands last
   * @param modified the same with what modifies it, and the date before that
   */
  static int start(Run run, Token.Word head, int start, int modified) {
    if (head.isPossessive()) {
      return head.start();
    }
    int limit = Math.max(run.paragraph().start(), modified - FARTHEST);
    for (int at = modified; at > limit; ) {
      int wordEnd = Blanks.skipBack(run.text(), at, limit);
      int word = run.lexicon().isHeadLast() ? beforeDate(run, wordEnd) : wordEnd;
      word = word == wordEnd ? Words.start(run.text(), wordEnd) : word;
      if (word == wordEnd) {
        return -1;
      }
      if (run.lexicon().around(Category.POSSESSIVE, run.text(), word, start) != null) {
        return word;
      }
      at = word;
    }
    return -1;
  }

  /**
   * {@code 其1975年12月15日设立委员会的第3499(XXX)号决议}: where the date begins that ends at a position, or the
   * same.
   */
  private static int beforeDate(Run run, int end) {
    Token last = run.at(run.indexAt(end) - 1);
    return last instanceof Token.Day day && day.end() == end ? day.start() : end;
  }
}
