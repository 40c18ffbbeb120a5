package ibid.citation.token;

import ibid.language.Blanks;
import ibid.language.Dates;
import ibid.language.Letters;
import ibid.language.Lexicon;
import ibid.symbol.Symbols;

/** Tells the day of a date behind {@code Add.}, whose own number is lost, from such a number. */
final class DayBehind {
  private final String text;
  private final Dates dates;

  DayBehind(String text, Lexicon lexicon) {
    this.text = text;
    dates = new Dates(lexicon);
  }

  /** Whether the day of a date stands at a position. */
  boolean begins(int digits, int end) {
    return dates.at(text, digits, end) != null;
  }

  /**
   * Where a symbol ends before the day: {@code A/60/35/Add} in {@code A/60/35/Add. 29 July 2005};
   * or the same position.
   */
  int cut(int symbolEnd, int end) {
    int digits = Letters.digitsStart(text, 0, symbolEnd);
    int point = Blanks.skipBack(text, digits, 0) - 1;
    if (digits == symbolEnd || point < 1 || point + 1 == digits || text.charAt(point) != '.') {
      return symbolEnd;
    }
    int word = Letters.lettersStart(text, 0, point);
    boolean dated = Symbols.isModifier(text.substring(word, point)) && begins(digits, end);
    return dated ? point : symbolEnd;
  }
}
