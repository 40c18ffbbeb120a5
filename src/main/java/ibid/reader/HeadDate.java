package ibid.reader;

import ibid.language.Blanks;
import ibid.language.Category;
import ibid.language.Dates;
import ibid.language.Letters;
import ibid.language.Lexicon;
import ibid.language.Match;
import ibid.language.Words;

/**
 * The date in a line that heads a resolution: {@code Resolution 426 (1978) of 19 March 1978},
 * {@code Resolución 853 (29 de julio de 1993)}.
 */
final class HeadDate {
  private static final int LONGEST = 50;

  private final Lexicon lexicon;
  private final Dates dates;

  HeadDate(Lexicon lexicon) {
    this.lexicon = lexicon;
    dates = new Dates(lexicon);
  }

  /** Where the word or bracket for a date begins that ends a line, or the end of the line. */
  int start(String text, int from, int end) {
    int last = Blanks.skipBack(text, end, from);
    for (int at = Math.max(from, last - LONGEST) + 1; at < last; at++) {
      if (text.charAt(at) == '('
          && text.charAt(last - 1) == ')'
          && isDate(text, at + 1, last - 1)) {
        return at;
      }
      Match of = Words.begins(text, at, 0) ? lexicon.around(Category.DATED, text, at, last) : null;
      if (of != null && isDate(text, Blanks.skip(text, of.end(), last), last)) {
        return at;
      }
    }
    return end;
  }

  /** Where a date ends that a line begins with, {@code 1978年3月19日第426(1978)号决议}, or the same. */
  int end(String text, int from, int end) {
    Dates.Found day = date(text, from, end);
    return day == null ? from : day.end();
  }

  private boolean isDate(String text, int from, int end) {
    Dates.Found day = date(text, from, end);
    return day != null && Dates.printEnd(text, lexicon, day.end(), end) == end;
  }

  private Dates.Found date(String text, int at, int end) {
    Dates.Found day = at < end && Letters.isDigit(text.charAt(at)) ? dates.at(text, at, end) : null;
    return day == null || day.date() == null ? null : day;
  }
}
