package ibid.citation.part;

import ibid.citation.run.Run;
import ibid.citation.token.Token;
import ibid.language.Blanks;
import ibid.language.Category;
import ibid.language.Letters;
import ibid.language.Marks;

/**
 * The title of a section that stands between two parts of a document with no quotation marks:
 * {@code part I,} <u>{@code Conclusions and recommendations,}</u> {@code para. 79}.
 */
final class SectionTitle {
  private static final int LONGEST = 120;
  private static final String PARAGRAPH = "paragraph";

  private SectionTitle() {}

  /** Whether a part follows at once behind what ends at a position, or behind such a title. */
  static boolean leads(Run run, int from, int next) {
    return run.is(next, Category.PART)
        && (run.at(next).start() - from <= 2 || isBetween(run, from, run.at(next)));
  }

  /**
   * Whether all to a paragraph, with which the note or bracket ends, is a title: it begins with a
   * capital where there are any, and commas stand on both sides.
   */
  private static boolean isBetween(Run run, int from, Token part) {
    String text = run.text();
    int to = Blanks.skipBack(text, part.start(), from);
    int start =
        from < to && Marks.isComma(text.charAt(from)) ? Blanks.skip(text, from + 1, to) : to;
    if (start >= to
        || to - start > LONGEST
        || !Marks.isComma(text.charAt(to - 1))
        || Character.isLowerCase(text.charAt(start))
        || !((Token.Word) part).term().value().equals(PARAGRAPH)) {
      return false;
    }
    for (int at = start; at < to - 1; at++) {
      char c = text.charAt(at);
      if (!(Letters.isWordPart(c) && !Letters.isDigit(c)) && " -–’'".indexOf(c) < 0) {
        return false;
      }
    }
    int limit = run.partEnd(part.start());
    int labels = PartLabels.all(run, part.end(), limit);
    int behind = Blanks.skip(text, labels, limit);
    return labels > part.end()
        && (behind == limit || text.charAt(behind) == ')' || Marks.endsClause(text.charAt(behind)));
  }
}
