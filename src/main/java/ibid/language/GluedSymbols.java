package ibid.language;

import ibid.symbol.Notation;

/** Symbols that are printed right behind a word, the blank between lost. */
final class GluedSymbols {
  private static final String SCHEME = "://";
  private static final String SITE = "www.";
  private static final int LONGEST_ADDRESS = 200;

  private GluedSymbols() {}

  /**
   * {@code القرا A/RES/60/1} for {@code القرارA/RES/60/1}, {@code documen A/63/332}: a symbol does
   * not begin in the middle of a word, so the last letter of one that is printed before it gives
   * way to a blank. A letter alone is an "and" that is joined to it.
   */
  static String apart(String text, int[] words) {
    StringBuilder mended = null;
    for (int word : words) {
      int slash = Blanks.skipBack(text, word, Math.max(0, word - 1)) - 1;
      int start = slash > 0 && text.charAt(slash) == '/' ? slash : 0;
      while (start > 0 && isInSymbol(text.charAt(start - 1))) {
        start--;
      }
      boolean glued =
          start > 1
              && Letters.isCapital(text.charAt(start))
              && isOfWord(text.charAt(start - 1))
              && isOfWord(text.charAt(start - 2))
              && Stretch.indexOf(text, '-', start, slash) < 0
              && isAfterBlank(text, start);
      if (glued) {
        mended = mended == null ? new StringBuilder(text) : mended;
        mended.setCharAt(start - 1, ' ');
      }
    }
    return mended == null ? text : mended.toString();
  }

  /** Not {@code www.example.org/listA/63/332}, {@code http://example.org/EWG6onESM/5356}. */
  private static boolean isAfterBlank(String text, int symbol) {
    int word = symbol;
    while (word > 0 && isOfWord(text.charAt(word - 1))) {
      word--;
    }
    return word == 0 || ("/.@".indexOf(text.charAt(word - 1)) < 0 && !isInAddress(text, word));
  }

  /** Whether the address of a web page stands before a position, and no blank between. */
  private static boolean isInAddress(String text, int position) {
    int least = Math.max(0, position - LONGEST_ADDRESS);
    int at = position;
    while (at > least
        && !Notation.isSpace(text.charAt(at - 1))
        && !(text.startsWith(SCHEME, at) || text.startsWith(SITE, at))) {
      at--;
    }
    return text.startsWith(SCHEME, at) || text.startsWith(SITE, at);
  }

  private static boolean isInSymbol(char c) {
    return Letters.isCapital(c) || Letters.isDigit(c) || ".-()".indexOf(c) >= 0;
  }

  private static boolean isOfWord(char c) {
    return Letters.isLetter(c) && !Character.isUpperCase(c) && !Letters.isIdeograph(c);
  }
}
