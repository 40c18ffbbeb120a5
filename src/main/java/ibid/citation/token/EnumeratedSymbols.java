package ibid.citation.token;

import ibid.language.Category;
import ibid.language.Letters;
import ibid.language.Lexicon;
import ibid.language.Marks;
import ibid.language.Match;
import ibid.symbol.Notation;
import ibid.symbol.Roman;

/**
 * Brackets with symbols of documents and nothing else, where a number alone is one more of the
 * series: {@code (A/64/13 and Add.1, A/64/115, 174 and 323; A/C.4/64/7)}.
 */
final class EnumeratedSymbols {
  private static final int LONGEST = 600;
  private static final int LONGEST_SEE = 12;
  private static final String OPEN = "([（";
  private static final String CLOSED = ")]）";

  private final String text;
  private final Lexicon lexicon;

  EnumeratedSymbols(String text, Lexicon lexicon) {
    this.text = text;
    this.lexicon = lexicon;
  }

  /** Whether a position is inside such brackets. */
  boolean encloses(int at, int end) {
    int open = bracket(OPEN, CLOSED, at - 1, -1, -1);
    int close = open < 0 ? -1 : bracket(CLOSED, OPEN, at, 1, end);
    return close > 0 && isOfSymbols(first(open + 1, at), close);
  }

  /** Past the "see" that may begin a bracket: where the first capital stands. */
  private int first(int from, int end) {
    int limit = Math.min(end, from + LONGEST_SEE);
    int at = from;
    while (at < limit && !Letters.isCapital(lexicon.latin(text.charAt(at)))) {
      if (Letters.isDigit(text.charAt(at))) {
        return from;
      }
      at++;
    }
    return at;
  }

  /** The next bracket that closes, or the last that opens, with its other half elsewhere; or -1. */
  private int bracket(String sought, String other, int from, int step, int end) {
    int depth = 0;
    for (int at = from; at != end && Math.abs(at - from) < LONGEST; at += step) {
      char c = text.charAt(at);
      if (sought.indexOf(c) >= 0 && depth-- == 0) {
        return at;
      }
      depth += other.indexOf(c) >= 0 ? 1 : 0;
    }
    return -1;
  }

  /** Whether each word has a digit, is "and", or a note or Roman number in brackets within. */
  private boolean isOfSymbols(int from, int to) {
    int at = from;
    while (at < to) {
      int stop = at;
      boolean digit = false;
      while (stop < to && !parts(text.charAt(stop))) {
        digit |= Letters.isDigit(text.charAt(stop));
        stop++;
      }
      if (stop > at && !digit && !isAnd(at, stop) && !isNote(at, stop)) {
        return false;
      }
      at = stop + 1;
    }
    return true;
  }

  private boolean isAnd(int start, int stop) {
    Match word = lexicon.glue(Category.AND, text, start, stop);
    return word != null && word.end() == stop;
  }

  /** {@code Part} of {@code A/45/16 (Part I)}, and its number. */
  private boolean isNote(int start, int stop) {
    String word = text.substring(start, stop);
    return Roman.value(word) > 0 || SymbolNote.isNote(word);
  }

  private static boolean parts(char c) {
    return Notation.isSpace(c)
        || c == '、'
        || Marks.isComma(c)
        || Marks.isSemicolon(c)
        || OPEN.indexOf(c) >= 0
        || CLOSED.indexOf(c) >= 0;
  }
}
