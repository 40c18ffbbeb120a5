package ibid.citation.token;

import ibid.language.Blanks;
import ibid.language.Category;
import ibid.language.Letters;
import ibid.language.Lexicon;
import ibid.language.Match;

/**
 * The word for a number, before or behind which a blank is lost: {@code القرار} <u>{@code
 * رقم}</u>{@code 1634}, {@code القرار}<u>{@code رقم}</u> {@code 1635}, or {@code (1635)}, {@code
 * resolución} <u>{@code Nº}</u>{@code 1636}.
 */
final class GluedNumber {
  /** {@code numéros}. */
  private static final int LONGEST = 8;

  private GluedNumber() {}

  /** The end of such a word that begins at a position, and is glued to digits; or 0. */
  static int end(Lexicon lexicon, String text, int start, int end) {
    Match word = lexicon.around(Category.NUMBER, text, start, end);
    boolean glued = word != null && word.end() < end && Letters.isDigit(text.charAt(word.end()));
    return glued ? word.end() : 0;
  }

  /** The head that such a word with a number behind it is glued to; or null. */
  static Match head(Lexicon lexicon, String text, int start, int end) {
    int stop = Letters.lettersEnd(text, start, end);
    int dot = stop < end && text.charAt(stop) == '.' ? stop + 1 : stop;
    int number = Blanks.skip(text, dot, end);
    int digit = text.startsWith("(", number) ? number + 1 : number;
    if (digit >= end
        || !Letters.isDigit(text.charAt(digit))
        || !(lexicon.mayEnd(Category.NUMBER, text, stop)
            || (dot > stop && lexicon.mayEnd(Category.NUMBER, text, dot)))) {
      return null;
    }
    for (int cut = stop - 1; cut > Math.max(start, stop - LONGEST); cut--) {
      Match word = lexicon.around(Category.NUMBER, text, cut, end);
      Match head =
          word == null || word.end() < stop
              ? null
              : lexicon.citing(Category.HEAD, text, start, cut);
      if (head != null && head.end() == cut) {
        return head;
      }
    }
    return null;
  }
}
