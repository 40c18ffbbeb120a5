package ibid.language;

import java.util.List;

/**
 * The letters of parts between a number in numerals and its bracket, {@code 二一七甲(三)}, {@code
 * 二一七A(三)}, {@code 甲、乙和丙}.
 */
final class WrittenLetters {
  private static final int LONGEST = 8;

  private final LastCharacters letters;
  private final Phrases glue;

  WrittenLetters(List<Term> terms, Phrases glue) {
    letters = LastCharacters.of(terms, Category.LETTER);
    this.glue = glue;
  }

  /** The position before a bracket and the letters before that. */
  int startBefore(String text, int open) {
    int at = Blanks.skipBack(text, open, 0);
    int least = Math.max(0, at - LONGEST);
    while (at > least && isLetter(text, at - 1)) {
      at--;
      boolean more = at - 1 > least && letters.standAt(text, at - 2);
      at = more && glue.at(text, at - 1, at) != null ? at - 1 : at;
    }
    return Blanks.skipBack(text, at, 0);
  }

  /** The position behind a letter, or the same position where none stands there. */
  int endBehind(String text, int at) {
    return letters.standAt(text, at) ? at + 1 : at;
  }

  private boolean isLetter(String text, int at) {
    return letters.standAt(text, at) || Letters.isCapital(text.charAt(at));
  }
}
