package ibid.citation.part;

import ibid.citation.run.Before;
import ibid.citation.run.Run;
import ibid.language.Blanks;
import ibid.language.Category;
import ibid.language.Letters;
import ibid.language.Match;

/**
 * The title of an organ's records before the symbol of one of them: {@code the Official Records of
 * the General Assembly, Seventy-fifth Session, Supplement No. 10 (A/75/10)}.
 */
final class Records {
  /** How long such a title can be. */
  static final int LONGEST = 180;

  private static final int MOST_WORDS = 2;

  private Records() {}

  /** Whether the words and the number of a supplement stand before the bracket at a position. */
  static boolean isSupplement(Run run, int position) {
    String text = run.text();
    int open = position - 1;
    if (open < 0 || text.charAt(open) != '(') {
      return false;
    }
    int end = Blanks.skipBack(text, open, 0);
    int at = end;
    while (at > 0 && Character.isLetterOrDigit(text.charAt(at - 1))) {
      at--;
    }
    boolean number = at < end && Letters.isDigit(text.charAt(at));
    return number && isNamed(run, at);
  }

  /** {@code Supplement No.} */
  private static boolean isNamed(Run run, int position) {
    Match word = Before.term(run, position, Category.NUMBER, 1);
    int at = word == null ? position : word.start();
    return Before.term(run, at, Category.OTHER_NUMBER, MOST_WORDS) != null
        || Before.term(run, position, Category.OTHER_NUMBER, MOST_WORDS) != null;
  }
}
