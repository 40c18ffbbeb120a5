package ibid.citation.token;

import ibid.language.Blanks;
import ibid.language.Category;
import ibid.language.Letters;
import ibid.language.Lexicon;
import ibid.language.Match;

/**
 * What is added to the number of something that has no symbol: {@code Fact Sheet No. 16} <u>{@code
 * (Rev.1)}</u>, {@code Manual No. 7}<u>{@code /Rev.1}</u>.
 */
final class SuffixOfNumber {
  private static final int LONGEST_WORD = 6;
  private static final int MOST_DIGITS = 4;

  private SuffixOfNumber() {}

  /** Whether digits and the word for a number stand before the bracket or slash at a suffix. */
  static boolean isAt(String text, Lexicon lexicon, int suffix) {
    if (suffix == 0 || "(/".indexOf(text.charAt(suffix - 1)) < 0) {
      return false;
    }
    int digitsEnd = Blanks.skipBack(text, suffix - 1, 0);
    int digits = Letters.digitsStart(text, Math.max(0, digitsEnd - MOST_DIGITS), digitsEnd);
    int end = Blanks.skipBack(text, digits, 0);
    for (int at = end; digits < digitsEnd && at >= Math.max(0, end - LONGEST_WORD); at--) {
      Match word = lexicon.around(Category.NUMBER, text, at, digits);
      if (word != null && word.end() >= end) {
        return true;
      }
    }
    return false;
  }
}
