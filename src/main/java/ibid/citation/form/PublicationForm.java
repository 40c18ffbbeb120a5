package ibid.citation.form;

import ibid.citation.Citation;
import ibid.citation.Citation.Context;
import ibid.citation.run.Recognizer;
import ibid.citation.run.Run;
import ibid.document.Span;
import ibid.language.Category;
import ibid.language.Letters;
import ibid.language.Stretch;
import ibid.symbol.Notation;
import java.time.Year;
import java.util.List;

/**
 * A titled publication in a footnote that has no symbol: the title in italics, then place,
 * publisher and year in brackets, as in {@code *Trafficking in Organs, Tissues and Cells*
 * (Strasbourg, Council of Europe, 2009)}.
 */
final class PublicationForm implements Recognizer {
  private static final int SHORTEST = 12;
  private static final int YEAR_LENGTH = 4;

  @Override
  public void recognize(Run run, List<Citation> found) {
    boolean others = !found.isEmpty() || run.contents().has(Category.TREATY_SERIES);
    if (others || !run.inFootnote()) {
      return;
    }
    String text = run.text();
    int open = Stretch.indexOf(text, '*', run.paragraph().start(), run.end());
    int close = open < 0 ? -1 : Stretch.indexOf(text, '*', open + 1, run.end());
    if (close < 0 || close - open < SHORTEST || !text.startsWith(" (", close + 1)) {
      return;
    }
    int bracket = Stretch.indexOf(text, ')', close, run.end());
    Year year = bracket < 0 ? null : year(text, bracket);
    if (year != null) {
      Span title = new Span(open + 1, close);
      found.add(new Citation.Publication(title, title.of(text), year, Context.NONE));
    }
  }

  /** The year before a closing bracket, {@code (Strasbourg, 2009)}, {@code （…，2024年）}; or null. */
  static Year year(String text, int bracket) {
    int end = bracket > 0 && Letters.isIdeograph(text.charAt(bracket - 1)) ? bracket - 1 : bracket;
    int start = end;
    while (start > 0 && Letters.isDigit(text.charAt(start - 1))) {
      start--;
    }
    boolean whole = end - start == YEAR_LENGTH && start > 0 && !isPart(text.charAt(start - 1));
    return whole ? Year.parse(text.substring(start, end)) : null;
  }

  /** {@code E.2009}, {@code 1/2009}: no year, but the end of a number. */
  private static boolean isPart(char c) {
    return Letters.isLetter(c) || c == '.' || c == '/' || Notation.isDash(c);
  }
}
