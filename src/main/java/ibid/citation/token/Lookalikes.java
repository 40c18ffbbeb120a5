package ibid.citation.token;

import ibid.document.Span;
import ibid.language.Letters;
import ibid.language.Lexicon;

/**
 * Puts Latin capitals into symbols that a keyboard of another script has written with its own,
 * which nobody sees in print: the Cyrillic first letter of {@code А/55/18}.
 *
 * <p>No word is written in two scripts, so what has letters of both is a symbol; what is all in one
 * is a symbol when it begins as those of a body do, and names anything else when it does not:
 * {@code НАТО/ЕС/СССР-1}.
 */
public final class Lookalikes {
  private Lookalikes() {}

  /** The text, of the same length, with Latin capitals in its symbols. */
  static String mend(String text, Lexicon lexicon, SymbolScanner symbols) {
    if (!lexicon.hasLookalikes()) {
      return text;
    }
    StringBuilder mended = null;
    for (int slash = text.indexOf('/'); slash >= 0; ) {
      Span symbol = around(text, slash, lexicon);
      String latin = latin(symbol.of(text), lexicon);
      if (isWhole(text, symbol)
          && (isSymbol(symbol.of(text), latin, symbols)
              || AgencySymbol.isOrgan(text, symbol.start(), latin))) {
        mended = mended == null ? new StringBuilder(text) : mended;
        mended.replace(symbol.start(), symbol.end(), latin);
      }
      slash = text.indexOf('/', symbol.end());
    }
    return mended == null ? text : mended.toString();
  }

  /** A text with Latin capitals for all that look like them. */
  public static String latin(String printed, Lexicon lexicon) {
    if (!lexicon.hasLookalikes()) {
      return printed;
    }
    StringBuilder latin = new StringBuilder(printed);
    for (int at = 0; at < latin.length(); at++) {
      latin.setCharAt(at, lexicon.latin(latin.charAt(at)));
    }
    return latin.toString();
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

  /** Whether no letter goes on behind, nor a capital before: {@code Г}<u>{@code А/2758}</u>. */
  private static boolean isWhole(String text, Span symbol) {
    boolean opens = symbol.start() == 0 || !Character.isUpperCase(text.charAt(symbol.start() - 1));
    return opens && (symbol.end() == text.length() || !Letters.isLetter(text.charAt(symbol.end())));
  }

  /** Whether there are letters to mend, and what they make is a symbol. */
  private static boolean isSymbol(String printed, String latin, SymbolScanner symbols) {
    return !printed.equals(latin)
        && (symbols.isSeries(latin.substring(0, latin.indexOf('/'))) || isMixed(printed, latin));
  }

  /** Whether one component has letters of both scripts: {@code НRС}, not {@code РК-IV}. */
  private static boolean isMixed(String printed, String latin) {
    boolean own = false;
    boolean other = false;
    for (int at = 0; at < printed.length(); at++) {
      char c = printed.charAt(at);
      boolean parted = c == '/' || c == '-';
      own = !parted && (own || (Letters.isCapital(c) && c == latin.charAt(at)));
      other = !parted && (other || c != latin.charAt(at));
      if (own && other) {
        return true;
      }
    }
    return false;
  }
}
