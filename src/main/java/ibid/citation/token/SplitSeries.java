package ibid.citation.token;

import ibid.language.Blanks;
import ibid.language.Letters;

/** What a blank that print has put into a symbol leaves of it: it would name another document. */
final class SplitSeries {
  private static final int LONGEST = 12;
  private static final int MOST_BLANKS = 3;

  private SplitSeries() {}

  /**
   * <u>{@code C EDAW/C/SR.12}</u>: where the first component of a symbol goes on behind blanks,
   * which is that of a body with what stands before it, and without it of none; or the same
   * position.
   */
  static int rest(String text, int start, int end, SymbolScanner symbols) {
    int blank = capitalsEnd(text, start, end);
    int rest = Blanks.skip(text, blank, Math.min(end, blank + MOST_BLANKS));
    int slash = rest > blank ? capitalsEnd(text, rest, end) : rest;
    boolean split =
        slash > rest
            && text.startsWith("/", slash)
            && symbols.isSeries(text.substring(start, blank) + text.substring(rest, slash))
            && !symbols.isSeries(text.substring(rest, slash));
    return split ? rest : start;
  }

  /**
   * {@code crc/c/} <u>{@code IND/CO/1}</u>: whether a symbol of no known body stands behind a slash
   * and a blank, so that it is the end of a longer one.
   */
  static boolean isTail(String text, int start, int end, SymbolScanner symbols) {
    int slash = Blanks.skipBack(text, start, Math.max(0, start - MOST_BLANKS)) - 1;
    return slash > 0
        && slash < start - 1
        && text.charAt(slash) == '/'
        && Letters.isWordPart(text.charAt(slash - 1))
        && !symbols.isSeries(text.substring(start, capitalsEnd(text, start, end)));
  }

  private static int capitalsEnd(String text, int start, int end) {
    int at = start;
    int limit = Math.min(end, start + LONGEST);
    while (at < limit && Letters.isCapital(text.charAt(at))) {
      at++;
    }
    return at;
  }
}
