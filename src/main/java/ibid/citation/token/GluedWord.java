package ibid.citation.token;

import ibid.language.Category;
import ibid.language.Letters;
import ibid.language.Lexicon;
import ibid.language.Match;

/**
 * A small word before which a blank is lost: {@code resolution 70/1} <u>{@code of}</u> {@code 25
 * September}, {@code A/65/53} <u>{@code and}</u> {@code Corr.1}.
 */
final class GluedWord {
  private GluedWord() {}

  /** Whether one stands at a position; a letter alone may be that of a number. */
  static boolean stands(Lexicon lexicon, String text, int start, int end) {
    int stop = Letters.lettersEnd(text, start, end);
    if (stop < start + 2) {
      return false;
    }
    Match joins = lexicon.glue(text, start, end);
    Match word = joins == null ? lexicon.title(text, start, end) : joins;
    return isWhole(word, stop) || isWhole(lexicon.around(text, start, end), stop);
  }

  /** Whether a word ends at a position, and counts nothing: {@code 40} <u>{@code days}</u>. */
  private static boolean isWhole(Match word, int stop) {
    return word != null && word.end() == stop && !word.term().is(Category.OTHER_NUMBER);
  }

  /** The end of a symbol without the word that is glued to it. */
  static int before(Lexicon lexicon, String text, int end) {
    int start = end;
    while (start > 1 && text.charAt(start - 1) >= 'a' && text.charAt(start - 1) <= 'z') {
      start--;
    }
    boolean glued =
        start < end
            && start > 0
            && Letters.isDigit(text.charAt(start - 1))
            && stands(lexicon, text, start, text.length());
    return glued ? start : end;
  }
}
