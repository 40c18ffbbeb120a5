package ibid.citation.part;

import ibid.citation.run.Run;
import ibid.citation.token.Token;
import ibid.language.Blanks;
import ibid.language.Letters;
import ibid.language.Marks;
import ibid.symbol.DocumentNumber.Form;
import ibid.symbol.Roman;

/**
 * The numeral of a section at the number of a resolution, with the letter of a part of it or
 * without: {@code 59/276 XI}, {@code 159 (VII) II, D}, {@code 159 II D (VII)}.
 */
final class Sections {
  private static final char LAST_LETTER = 'H';

  private Sections() {}

  /** What is printed of one right behind a number or in it, or null: one letter is a part. */
  static String of(Run run, Token token) {
    if (!(token instanceof Token.Num number)) {
      return null;
    }
    Form form = number.number().form();
    if (form != Form.SESSION && form != Form.ROMAN) {
      return null;
    }
    String behind = at(run.text(), number.end(), run.end());
    return behind == null && form == Form.ROMAN
        ? at(run.text(), Letters.digitsEnd(run.text(), number.start(), number.end()), number.end())
        : behind;
  }

  /** The one that stands behind a blank at a position, or null. */
  private static String at(String text, int from, int limit) {
    int start = Blanks.skip(text, from, limit);
    int end = Roman.end(text, start, limit);
    boolean whole = end == limit || !Letters.isWordPart(text.charAt(end));
    boolean numeral =
        start > from && end - start > 1 && whole && Roman.value(text.substring(start, end)) > 0;
    return numeral ? text.substring(start, letterEnd(text, end, limit)) : null;
  }

  /** Past the letter of {@code II D} and {@code II, D}, or the same; the latter ends a clause. */
  private static int letterEnd(String text, int from, int limit) {
    boolean comma = from < limit && Marks.isComma(text.charAt(from));
    int start = Blanks.skip(text, comma ? from + 1 : from, limit);
    boolean letter =
        start > from
            && start < limit
            && text.charAt(start) >= 'A'
            && text.charAt(start) <= LAST_LETTER
            && (start + 1 == limit || !Letters.isWordPart(text.charAt(start + 1)));
    boolean closes = start + 1 >= limit || ",;.)".indexOf(text.charAt(start + 1)) >= 0;
    return letter && (closes || !comma) ? start + 1 : from;
  }
}
