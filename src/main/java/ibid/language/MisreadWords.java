package ibid.language;

import java.util.Arrays;

/** Puts right what scanning and copying make of numbers and symbols. */
final class MisreadWords {
  private MisreadWords() {}

  /** The text, of the same length. */
  static Outline mend(Outline printed) {
    int[] words = doubtful(printed);
    Outline digits = printed.mended(ScannedNumbers.withDigits(printed.text(), words));
    Outline numerals = digits.mended(ScannedNumbers.withNumerals(digits.text(), words));
    return numerals.mended(GluedSymbols.apart(numerals.text(), words));
  }

  /** Where the words begin that may have to be mended: few, so that the others cost nothing. */
  private static int[] doubtful(Outline outline) {
    int[] words = outline.words((text, at) -> mayBeMisread(text, at) ? 1 : 0);
    return Arrays.copyOf(words, words.length - 1);
  }

  private static boolean mayBeMisread(char[] text, int at) {
    return Letters.isDigit(text[at])
        || ScannedNumbers.isLetter(text[at])
        || (at > 0 && (opens(text[at - 1]) || (at > 1 && text[at - 2] == '/')));
  }

  /** Behind these the numerals of a session stand, a part of a symbol, and the one of Add.1. */
  private static boolean opens(char c) {
    return c == '(' || c == '/' || c == '.';
  }
}
