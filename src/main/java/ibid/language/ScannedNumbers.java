package ibid.language;

import ibid.symbol.Roman;

/**
 * Puts back into numbers what scanning makes something else of: digits, {@code 33l4 (XXIX)}, {@code
 * S/l2958}, {@code A/36/PV.I03}, {@code 19O3}, and the numerals of a session, {@code 1192 (XIl)},
 * {@code 515 (V1)}, {@code 3201 (8-VI)}. What stands between the slashes of symbols is {@link
 * ScannedComponents}' own.
 *
 * <p>A small l is no part of any number. A capital is the letter of a resolution behind one, {@code
 * A/RES/51/45I}, and a numeral before the mark of a note, {@code annex I2}, so it is a digit only
 * between digits, or where a component of a symbol or a year begins with it.
 */
final class ScannedNumbers {
  /** What sessions are numbered with, and the prefix of special ones. */
  private static final String NUMERALS = "IVXLES-–";

  private static final int LONGEST_SESSION = 10;
  private static final int YEAR_LENGTH = 4;

  private ScannedNumbers() {}

  /**
   * The text with numerals in brackets.
   *
   * @param words where the words begin that are looked at
   */
  static String withNumerals(String text, int[] words) {
    StringBuilder mended = null;
    for (int start : words) {
      int close = start > 0 && text.charAt(start - 1) == '(' ? sessionEnd(text, start) : 0;
      if (close > 0) {
        mended = mended == null ? new StringBuilder(text) : mended;
        for (int at = start; at < close; at++) {
          mended.setCharAt(at, numeral(text, at, start));
        }
      }
    }
    return mended == null ? text : mended.toString();
  }

  /** Where a bracket closes behind numerals and what scanning makes of some; or 0. */
  private static int sessionEnd(String text, int start) {
    boolean scanned = false;
    boolean numeral = false;
    int limit = Math.min(text.length(), start + LONGEST_SESSION);
    for (int at = start; at < limit; at++) {
      char c = text.charAt(at);
      if (c == ')') {
        return scanned && numeral ? at : 0;
      }
      char meant = numeral(text, at, start);
      scanned |= meant != c;
      numeral |= (Letters.isCapital(c) && c != 'S' && c != 'E') || isSpecial(text, start, at);
      if (NUMERALS.indexOf(meant) < 0) {
        return 0;
      }
    }
    return 0;
  }

  /** I for a one, and S for the 8 of {@code (8-VI)}. */
  private static char numeral(String text, int at, int start) {
    char c = text.charAt(at);
    return isOne(c) ? 'I' : at == start && text.startsWith("8-", at) ? 'S' : c;
  }

  /**
   * {@code (ES-l)}, {@code (ES–l)}: a small l right behind the dash, which {@code (S-11)} has not.
   */
  private static boolean isSpecial(String text, int start, int at) {
    char dash = at > start ? text.charAt(at - 1) : ' ';
    return text.charAt(at) == 'l' && (dash == '-' || dash == '–');
  }

  private static boolean isOne(char c) {
    return c == 'l' || c == '1';
  }

  /** The same with digits. */
  static String withDigits(String text, int[] words) {
    StringBuilder mended = null;
    for (int start : words) {
      int end = end(text, start);
      String component = ScannedComponents.mended(text, start);
      if (start > 0 && ScannedComponents.isStop(text, start - 1)) {
        mended = mended == null ? new StringBuilder(text) : mended;
        mended.setCharAt(start - 1, '.');
      } else if (component != null) {
        mended = mended == null ? new StringBuilder(text) : mended;
        mended.replace(start, start + component.length(), component);
      } else if (isBeforeSession(text, start)) {
        mended = mended == null ? new StringBuilder(text) : mended;
        mended.setCharAt(start, '1');
      } else if (end - start > 1 && !isPart(text, end) && isMixed(text, start, end)) {
        mended = mended == null ? new StringBuilder(text) : mended;
        mend(text, start, end, mended);
      }
    }
    return mended == null ? text : mended.toString();
  }

  /** {@code decision} <u>{@code l}</u> {@code (XXXVII)}: a one alone before a Roman session. */
  private static boolean isBeforeSession(String text, int start) {
    if (text.charAt(start) != 'l' || isPart(text, start - 1)) {
      return false;
    }
    int limit = Math.min(text.length(), start + LONGEST_SESSION);
    int open = Blanks.skip(text, start + 1, limit);
    int numeral =
        open < limit && text.charAt(open) == '(' ? Blanks.skip(text, open + 1, limit) : open;
    int close = Roman.end(text, numeral, limit);
    return numeral > open && close > numeral + 1 && text.startsWith(")", close);
  }

  /** Whether there are digits and letters. */
  private static boolean isMixed(String text, int start, int end) {
    int digits = 0;
    for (int at = start; at < end; at++) {
      digits += Letters.isDigit(text.charAt(at)) ? 1 : 0;
    }
    return digits > 0 && digits < end - start;
  }

  private static void mend(String text, int start, int end, StringBuilder mended) {
    for (int at = start; at < end; at++) {
      char c = text.charAt(at);
      boolean inside = at + 1 < end && (at > start || opens(text, start, end));
      if (c == 'l' || (c == 'I' && inside)) {
        mended.setCharAt(at, '1');
      } else if (c == 'O' && inside && at > start) {
        mended.setCharAt(at, '0');
      }
    }
  }

  /** Whether a capital that a number begins with is a digit: {@code PV.I03}, {@code I948}. */
  private static boolean opens(String text, int start, int end) {
    boolean component = start > 0 && "/.".indexOf(text.charAt(start - 1)) >= 0;
    return component
        ? end - start > 2
        : end - start == YEAR_LENGTH && text.startsWith("9", start + 1);
  }

  private static int end(String text, int at) {
    int end = at;
    while (end < text.length() && isOfNumber(text.charAt(end))) {
      end++;
    }
    return end;
  }

  /** Whether a letter may be a digit. */
  static boolean isLetter(char c) {
    return c == 'l' || c == 'I' || c == 'O';
  }

  private static boolean isOfNumber(char c) {
    return Letters.isDigit(c) || isLetter(c);
  }

  private static boolean isPart(String text, int at) {
    return at >= 0 && at < text.length() && Letters.isWordPart(text.charAt(at));
  }
}
