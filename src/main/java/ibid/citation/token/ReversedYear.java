package ibid.citation.token;

import ibid.language.Blanks;
import ibid.language.Category;
import ibid.language.Letters;
import ibid.language.Lexicon;
import ibid.symbol.DocumentNumber;
import ibid.symbol.DocumentNumber.Form;

/**
 * The year in brackets before the number of a resolution, which the conversion of lines that run to
 * the left has put there, mirrored or not: {@code القرار} <u>{@code )1967( 242}</u>.
 */
final class ReversedYear {
  private static final int YEAR_LENGTH = 4;
  private static final int LONGEST_NUMBER = 4;
  private static final String BRACKETS = "()";

  private ReversedYear() {}

  /**
   * The number that goes on behind a year, or null.
   *
   * @param last the token before it: the word for a resolution, or another one like that in a list
   * @param year where the digits of the year begin
   */
  static Token.Num at(String text, Lexicon lexicon, Token last, int year, int limit) {
    int start = year - 1;
    int close = Letters.digitsEnd(text, year, limit);
    boolean bracketed =
        lexicon.isRightToLeft()
            && close - year == YEAR_LENGTH
            && isBracket(text, start, limit)
            && isBracket(text, close, limit)
            && isTold(text, lexicon, last, start)
            && DocumentNumber.isYear(Integer.parseInt(text, year, close, 10));
    int digits = bracketed ? Blanks.skip(text, close + 1, limit) : limit;
    int end = Letters.digitsEnd(text, digits, limit);
    if (end == digits || end - digits > LONGEST_NUMBER || goesOn(text, end, limit)) {
      return null;
    }
    String session = text.substring(year, close);
    int serial = Integer.parseInt(text, digits, end, 10);
    return serial == 0
        ? null
        : new Token.Num(DocumentNumber.of(Form.SERIAL_YEAR, session, serial), start, end);
  }

  private static boolean isTold(String text, Lexicon lexicon, Token last, int start) {
    if (last == null || last.end() >= start) {
      return false;
    }
    return last instanceof Token.Num
        ? isBracket(text, last.start(), start) && Gap.isList(text, lexicon, last.end(), start)
        : last.is(Category.HEAD) && Blanks.skip(text, last.end(), start) == start;
  }

  private static boolean isBracket(String text, int at, int limit) {
    return at >= 0 && at < limit && BRACKETS.indexOf(text.charAt(at)) >= 0;
  }

  /** {@code 60/1}, {@code 1325 (2000)}. */
  private static boolean goesOn(String text, int end, int limit) {
    int next = Blanks.skip(text, end, limit);
    return (end < limit && (text.charAt(end) == '/' || Letters.isWordPart(text.charAt(end))))
        || isBracket(text, next, limit);
  }
}
