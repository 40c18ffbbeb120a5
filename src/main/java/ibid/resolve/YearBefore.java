package ibid.resolve;

import ibid.citation.Citation.Numbered;
import ibid.citation.Passage;
import ibid.language.Blanks;
import ibid.language.Letters;
import ibid.language.Marks;
import ibid.symbol.DocumentNumber;
import ibid.symbol.DocumentNumber.Form;

/**
 * The year that a sentence tells before digits alone: <u>{@code 1971}</u>{@code
 * 年，第26届联合国大会通过第2758号}, {@code adopted in} <u>{@code 1965}</u>{@code , resolution 2065}.
 */
final class YearBefore {
  static final int YEAR_LENGTH = 4;

  private static final int FARTHEST = 160;

  private YearBefore() {}

  /** The same citation as if the nearest such year stood in brackets behind its number, or null. */
  static Numbered in(Numbered citation, Passage passage) {
    DocumentNumber number = citation.number();
    int year = number.form() == Form.SERIAL ? of(citation, passage) : 0;
    return year == 0 ? null : citation.with(number.inYear(year));
  }

  /** The nearest such year, or 0. */
  static int of(Numbered citation, Passage passage) {
    int start = start(citation, passage);
    return start < 0 ? 0 : Integer.parseInt(passage.text(), start, start + YEAR_LENGTH, 10);
  }

  /** Where the nearest such year begins, or -1. */
  static int start(Numbered citation, Passage passage) {
    int position = citation.span().start();
    String text = passage.text();
    int first = Math.max(passage.paragraph().start(), position - FARTHEST);
    for (int at = position - 1; at >= first; at--) {
      char c = text.charAt(at);
      if (Marks.endsClause(c) && Blanks.skip(text, at + 1, position) > at + 1) {
        return -1;
      }
      if (Letters.isDigit(c) && (at == 0 || isApart(text.charAt(at - 1)))) {
        int end = Letters.digitsEnd(text, at, position);
        if (DocumentNumber.isYear(text, at, end) && end < position && isApart(text.charAt(end))) {
          return at;
        }
      }
    }
    return -1;
  }

  /** Whether a mark beside digits lets them be a year: no part of a symbol, and no bracket. */
  private static boolean isApart(char c) {
    return Letters.isLetter(c) || Blanks.isBlank(c) || Marks.isComma(c);
  }
}
