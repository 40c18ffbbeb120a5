package ibid.reader;

import ibid.language.Blanks;
import ibid.language.Letters;
import ibid.language.Lexicon;
import ibid.language.Marks;
import ibid.language.Stretch;
import ibid.symbol.Notation;

/**
 * How a block of text begins: with a number ({@code 8.}), letters ({@code (b)}, {@code (2)}, {@code
 * ㈡}, {@code ’2‘}), the mark of a footnote ({@code ¹}, {@code [^1]:}, {@code 1/}, a number alone),
 * or with none of these.
 *
 * @param sort which of them
 * @param label what is printed, without brackets and full stop: {@code 8}, {@code b}, {@code 1}
 * @param end where the words begin
 */
record Opening(Sort sort, String label, int end) {
  enum Sort {
    /** {@code 8. Encourages}, {@code 8 - تشجع}. */
    NUMBER,
    /** {@code (b) Establishing}, {@code (2) to establish}. */
    LETTERS,
    /** {@code ¹ Ibid.}, {@code [^1]: Ibid.} or {@code 1/ Ibid.}: certainly a footnote. */
    NOTE,
    /** {@code 8 Ibid.}, {@code [8] Ibid.}: a footnote if what surrounds it agrees. */
    BARE_NUMBER,
    NONE
  }

  private static final int LONGEST_LETTERS = 5;
  private static final int LONGEST_MARK = 8;
  private static final int LONGEST_NUMBER = 4;
  private static final int LONGEST_QUOTED = 2;
  private static final int LONGEST_NUMERAL = 3;

  /** The numerals that characters have with their brackets, from {@code ㈠} on. */
  private static final String ENCLOSED = "一二三四五六七八九十";

  static Opening of(String text, int start, int end) {
    int at = Blanks.skip(text, start, end);
    if (at >= end) {
      return new Opening(Sort.NONE, "", at);
    }
    char c = text.charAt(at);
    if (Letters.isDigit(c)) {
      return number(text, at, end);
    }
    if (c == '(' && text.startsWith("[", at + 1)) {
      return inBothBrackets(text, at, end);
    }
    if (c == '(') {
      Opening item = at + 1 < end ? number(text, at + 1, end) : letters(text, at, at + 1, end);
      return item.sort() == Sort.LETTERS ? item : letters(text, at, at + 1, end);
    }
    if (Character.isLowerCase(c)) {
      return letters(text, at, at, end);
    }
    if (c == '[') {
      return text.startsWith("[^", at) ? markdownNote(text, at, end) : bracketed(text, at, end);
    }
    if (Letters.isSuperscript(c)) {
      return superscript(text, at, end);
    }
    return isSingleQuote(c) ? quoted(text, at, end) : enclosed(text, at, end);
  }

  /** {@code ’2‘ حالة اللاجئين}: in Arabic a number in single quotation marks. */
  private static Opening quoted(String text, int start, int end) {
    int close = Letters.digitsEnd(text, start + 1, Math.min(end, start + 1 + LONGEST_QUOTED));
    boolean whole =
        close > start + 1
            && close + 1 < end
            && isSingleQuote(text.charAt(close))
            && Notation.isSpace(text.charAt(close + 1));
    return whole
        ? new Opening(
            Sort.LETTERS, text.substring(start + 1, close), Blanks.skip(text, close + 1, end))
        : new Opening(Sort.NONE, "", start);
  }

  private static boolean isSingleQuote(char c) {
    return c == '‘' || Marks.isApostrophe(c);
  }

  /** {@code ㈡ 港口}: a numeral and its brackets in one character. */
  private static Opening enclosed(String text, int start, int end) {
    int numeral = text.charAt(start) - Letters.FIRST_ENCLOSED;
    return Letters.isEnclosed(text.charAt(start))
        ? new Opening(
            Sort.LETTERS,
            ENCLOSED.substring(numeral, numeral + 1),
            Blanks.skip(text, start + 1, end))
        : new Opening(Sort.NONE, "", start);
  }

  /** {@code 二.促請}, {@code 十二、請}: a number in the numerals of the language, or none. */
  static Opening written(String text, int start, int end, Lexicon lexicon) {
    int first = Blanks.skip(text, start, end);
    int stop = first;
    while (stop + 1 < end
        && stop < first + LONGEST_NUMERAL
        && lexicon.numeral(text, stop, stop + 1) > 0) {
      stop++;
    }
    boolean marked = stop > first && (text.charAt(stop) == '.' || text.charAt(stop) == '、');
    int number = marked ? lexicon.numeral(text, first, stop) : 0;
    return number > 0 && number < 100
        ? new Opening(Sort.NUMBER, Integer.toString(number), Blanks.skip(text, stop + 1, end))
        : new Opening(Sort.NONE, "", first);
  }

  private static Opening number(String text, int start, int end) {
    int at = Letters.digitsEnd(text, start, Math.min(end, start + LONGEST_NUMBER));
    if (at == start) {
      return new Opening(Sort.NONE, "", start);
    }
    String digits = text.substring(start, at);
    if (at == end || digits.length() == LONGEST_NUMBER) {
      return new Opening(at == end ? Sort.BARE_NUMBER : Sort.NONE, digits, at);
    }
    char next = text.charAt(at);
    int after = at + 1;
    boolean blank = after >= end || Notation.isSpace(text.charAt(after));
    if (next == '.') {
      boolean heading = after < end && Letters.isDigit(text.charAt(after));
      return new Opening(heading ? Sort.NONE : Sort.NUMBER, digits, Blanks.skip(text, after, end));
    }
    if (next == ')' && blank && digits.length() < 3) {
      return new Opening(Sort.LETTERS, digits, Blanks.skip(text, after, end));
    }
    if (next == '/' && blank) {
      return new Opening(Sort.NOTE, digits, Blanks.skip(text, after, end));
    }
    int dash = Blanks.skip(text, at, end);
    if (dash + 1 < end
        && Notation.isDash(text.charAt(dash))
        && Notation.isSpace(text.charAt(dash + 1))) {
      return new Opening(Sort.NUMBER, digits, Blanks.skip(text, dash + 1, end));
    }
    return Notation.isSpace(next)
        ? new Opening(Sort.BARE_NUMBER, digits, dash)
        : new Opening(Sort.NONE, "", start);
  }

  /**
   * English has a bracket before the letters as well, French and others only one after them; Arabic
   * parts those behind its alphabet, {@code (ج ج)}.
   */
  private static Opening letters(String text, int start, int first, int end) {
    int close = lettersEnd(text, first, end);
    String letters = text.substring(first, close);
    if (start < first && close > first && text.startsWith(" " + letters + ")", close)) {
      close += 1 + letters.length();
      letters += letters;
    }
    return close > first && close < end && text.charAt(close) == ')'
        ? new Opening(Sort.LETTERS, letters, Blanks.skip(text, close + 1, end))
        : new Opening(Sort.NONE, "", start);
  }

  private static int lettersEnd(String text, int first, int end) {
    int close = first;
    while (close < end && close < first + LONGEST_LETTERS && isSmallLetter(text.charAt(close))) {
      close++;
    }
    return close;
  }

  private static boolean isSmallLetter(char c) {
    return Letters.isLetter(c) && !Character.isUpperCase(c);
  }

  private static Opening markdownNote(String text, int start, int end) {
    int close = Stretch.indexOf(text, ']', start, Math.min(end, start + LONGEST_MARK));
    return close > 0 && text.startsWith("]:", close)
        ? new Opening(
            Sort.NOTE, text.substring(start + 2, close), Blanks.skip(text, close + 2, end))
        : new Opening(Sort.NONE, "", start);
  }

  /** {@code [8] Ibid.} */
  private static Opening bracketed(String text, int start, int end) {
    int close = Letters.digitsEnd(text, start + 1, Math.min(end, start + LONGEST_NUMBER));
    boolean whole =
        close > start + 1
            && close + 1 < end
            && text.charAt(close) == ']'
            && Notation.isSpace(text.charAt(close + 1));
    return whole
        ? new Opening(
            Sort.BARE_NUMBER, text.substring(start + 1, close), Blanks.skip(text, close + 1, end))
        : new Opening(Sort.NONE, "", start);
  }

  /** {@code ([8]) المرجع نفسه}: in Arabic brackets stand around those of the mark of a note too. */
  private static Opening inBothBrackets(String text, int start, int end) {
    int close = Marks.noteEnd(text, start + 1, end);
    return close > 0 && text.startsWith(")", close)
        ? new Opening(
            Sort.NOTE, text.substring(start + 2, close - 1), Blanks.skip(text, close + 1, end))
        : new Opening(Sort.NONE, "", start);
  }

  private static Opening superscript(String text, int start, int end) {
    StringBuilder digits = new StringBuilder();
    int at = start;
    for (; at < end && Letters.isSuperscript(text.charAt(at)); at++) {
      digits.append(Letters.superscript(text.charAt(at)));
    }
    return new Opening(Sort.NOTE, digits.toString(), Blanks.skip(text, at, end));
  }
}
