package ibid.citation.token;

import ibid.language.Blanks;
import ibid.language.Category;
import ibid.language.Letters;
import ibid.language.Lexicon;
import ibid.language.Match;

/**
 * A word for what is added to a document, between its symbol and a number: {@code A/60/35 and}
 * <u>{@code addenda}</u> {@code 1 to 6}.
 *
 * @param start where it begins
 * @param value what a symbol has for it: {@code Add}
 */
record AddedWord(int start, String value) {
  private static final int LONGEST = 16;
  private static final int LONGEST_NUMBER = 2;

  /** The word before a number that stands behind a symbol, or null. */
  static AddedWord before(String text, Lexicon lexicon, int symbolEnd, int number, int end) {
    int stop = Blanks.skipBack(text, number, symbolEnd);
    int digits = Letters.digitsEnd(text, number, end);
    boolean runsOn =
        digits < end
            && (Letters.isWordPart(text.charAt(digits)) || "/(".indexOf(text.charAt(digits)) >= 0);
    if (digits - number > LONGEST_NUMBER || (runsOn && !Letters.isIdeograph(text.charAt(digits)))) {
      return null;
    }
    for (int at = Math.max(symbolEnd, stop - LONGEST); at < stop; at++) {
      Match word =
          Letters.isLetter(text.charAt(at))
              ? lexicon.around(Category.ADDED, text, at, number)
              : null;
      if (word != null && word.end() == stop) {
        return new AddedWord(at, word.term().value());
      }
    }
    return null;
  }
}
