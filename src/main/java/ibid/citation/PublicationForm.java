package ibid.citation;

import ibid.citation.Citation.Context;
import ibid.document.Span;
import ibid.language.Category;
import ibid.language.Stretch;
import java.util.List;

/**
 * A titled publication in a footnote that has no symbol: the title in italics, then place,
 * publisher and year in brackets, as in {@code *Trafficking in Organs, Tissues and Cells*
 * (Strasbourg, Council of Europe, 2009)}.
 */
final class PublicationForm implements Recognizer {
  private static final int SHORTEST = 12;

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
    if (bracket > close && year(text, bracket) > 0) {
      Span title = new Span(open + 1, close);
      found.add(new Citation.Publication(title, title.of(text), Context.NONE));
    }
  }

  /** The year before the closing bracket, or 0. */
  private static int year(String text, int bracket) {
    String last = text.substring(Math.max(0, bracket - 4), bracket);
    return last.length() == 4 && last.chars().allMatch(c -> c >= '0' && c <= '9')
        ? Integer.parseInt(last)
        : 0;
  }
}
