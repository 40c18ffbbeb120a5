package ibid.resolve;

import ibid.language.Blanks;
import ibid.language.Letters;
import ibid.symbol.OrganSerials;

/** Symbols whose number, or the rest of it, is not printed, so that they are of no document. */
final class LostNumber {
  static final String REASON = "the number of the document is lost";

  private static final int LONGEST_REST = 6;
  private static final int LEAST_DOTS = 2;
  private static final char ELLIPSIS = '\u2026';

  private LostNumber() {}

  /** Whether that symbol is one, which ends there in the text. */
  static boolean is(String symbol, String text, int end) {
    return OrganSerials.isHalf(symbol, text, end) || goesOnWithDots(symbol, text, end);
  }

  /** {@code A/HRC/WG.6} in <u>{@code A/HRC/WG.6}</u>{@code /.../…/1}, {@code A/C.3/61/L.…}. */
  private static boolean goesOnWithDots(String symbol, String text, int end) {
    int limit = Math.min(text.length(), end + LONGEST_REST);
    boolean slash = text.startsWith("/", end);
    int at = slash ? Blanks.skip(text, end + 1, limit) : end;
    at = text.startsWith("[", at) ? at + 1 : at;
    int dots = 0;
    while (at < limit && isDot(text.charAt(at))) {
      dots += text.charAt(at) == ELLIPSIS ? LEAST_DOTS : 1;
      at = Blanks.skip(text, at + 1, limit);
    }
    return dots >= LEAST_DOTS && (slash || endsWithWord(symbol));
  }

  private static boolean isDot(char c) {
    return c == '.' || c == ELLIPSIS || c == '_';
  }

  /** {@code A/C.3/61/L}, and not {@code A/RES/72/266A}. */
  private static boolean endsWithWord(String symbol) {
    int word = symbol.lastIndexOf('/') + 1;
    return word < symbol.length()
        && Letters.lettersEnd(symbol, word, symbol.length()) == symbol.length();
  }
}
