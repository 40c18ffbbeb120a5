package ibid.citation;

import ibid.language.Letters;

/**
 * The Cyrillic capitals that look like Latin ones. Russian keyboards make symbols of them, which
 * nobody sees in print: the first letter of {@code А/55/18}.
 */
final class Lookalikes {
  private static final String CYRILLIC = "АВСЕНКМОРТХ";
  private static final String LATIN = "ABCEHKMOPTX";
  private static final char FIRST = '\u0400';
  private static final char LAST = '\u042F';

  /** A slash alone is print of any sort: {@code ЕС/СНГ}. */
  private static final int LEAST_SLASHES = 2;

  private Lookalikes() {}

  /** The Latin capital that a capital is or looks like, or 0. */
  static char latin(char c) {
    if (Letters.isCapital(c)) {
      return c;
    }
    int place = c < FIRST || c > LAST ? -1 : CYRILLIC.indexOf(c);
    return place < 0 ? 0 : LATIN.charAt(place);
  }

  /** A text of the same length, with Latin capitals in its symbols. */
  static String mend(String text) {
    char[] mended = null;
    for (int slash = text.indexOf('/'); slash >= 0; slash = text.indexOf('/', slash + 1)) {
      int start = slash;
      while (start > 0 && isPart(text.charAt(start - 1))) {
        start--;
      }
      int end = slash;
      int slashes = 0;
      boolean cyrillic = false;
      while (end < text.length() && (isPart(text.charAt(end)) || text.charAt(end) == '/')) {
        slashes += text.charAt(end) == '/' ? 1 : 0;
        end++;
      }
      for (int at = start; at < end && !cyrillic; at++) {
        cyrillic = text.charAt(at) >= FIRST;
      }
      boolean whole = end == text.length() || !Letters.isLetter(text.charAt(end));
      if (cyrillic && whole && slashes >= LEAST_SLASHES) {
        mended = mended == null ? text.toCharArray() : mended;
        for (int at = start; at < end; at++) {
          char latin = latin(mended[at]);
          mended[at] = latin == 0 ? mended[at] : latin;
        }
      }
      slash = Math.max(slash, end - 1);
    }
    return mended == null ? text : new String(mended);
  }

  private static boolean isPart(char c) {
    return Letters.isDigit(c) || c == '.' || c == '-' || latin(c) != 0 || (c >= 'a' && c <= 'z');
  }
}
