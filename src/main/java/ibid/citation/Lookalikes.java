package ibid.citation;

import ibid.document.Span;
import ibid.language.Letters;
import ibid.language.Lexicon;

/**
 * Puts Latin capitals into symbols that a keyboard of another script has written with its own,
 * which nobody sees in print: the Cyrillic first letter of {@code А/55/18}.
 */
final class Lookalikes {
  /** A slash alone is print of any sort: {@code ЕС/СНГ}. */
  private static final int LEAST_SLASHES = 2;

  private Lookalikes() {}

  /** The text, of the same length, with Latin capitals in its symbols. */
  static String mend(String text, Lexicon lexicon) {
    if (!lexicon.hasLookalikes()) {
      return text;
    }
    StringBuilder mended = null;
    for (int slash = text.indexOf('/'); slash >= 0; ) {
      Span symbol = around(text, slash, lexicon);
      if (isMixed(text, symbol, lexicon)) {
        mended = mended == null ? new StringBuilder(text) : mended;
        for (int at = symbol.start(); at < symbol.end(); at++) {
          mended.setCharAt(at, lexicon.latin(text.charAt(at)));
        }
      }
      slash = text.indexOf('/', symbol.end());
    }
    return mended == null ? text : mended.toString();
  }

  /** What symbols are made of, before and behind a slash. */
  private static Span around(String text, int slash, Lexicon lexicon) {
    int start = slash;
    while (start > 0 && isPart(text.charAt(start - 1), lexicon)) {
      start--;
    }
    int end = slash + 1;
    while (end < text.length() && (text.charAt(end) == '/' || isPart(text.charAt(end), lexicon))) {
      end++;
    }
    return new Span(start, end);
  }

  private static boolean isPart(char c, Lexicon lexicon) {
    char latin = lexicon.latin(c);
    return Letters.isDigit(c)
        || Letters.isCapital(latin)
        || (c >= 'a' && c <= 'z')
        || c == '.'
        || c == '-';
  }

  /** Whether it has slashes enough, letters to mend, and ends where the word does. */
  private static boolean isMixed(String text, Span symbol, Lexicon lexicon) {
    int slashes = 0;
    boolean mixed = false;
    for (int at = symbol.start(); at < symbol.end(); at++) {
      char c = text.charAt(at);
      slashes += c == '/' ? 1 : 0;
      mixed |= lexicon.latin(c) != c;
    }
    boolean whole = symbol.end() == text.length() || !Letters.isLetter(text.charAt(symbol.end()));
    return mixed && whole && slashes >= LEAST_SLASHES;
  }
}
