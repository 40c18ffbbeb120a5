package ibid.citation.form;

import ibid.citation.Citation;
import ibid.citation.run.Run;
import ibid.language.Marks;
import java.util.List;

/**
 * What is said in the words of another document: {@code The Panel stated: “The measures in}
 * <u>{@code paragraph 18 (a) above}</u> {@code apply”}. That is no paragraph of the one that quotes
 * it.
 */
final class QuotedParagraph {
  private static final int LONGEST = 1000;

  private QuotedParagraph() {}

  /** Takes the paragraphs back that stand in a quotation, of those found from an index on. */
  static void takeBack(Run run, List<Citation> found, int first) {
    found.subList(first, found.size()).removeIf(citation -> isQuoted(run, citation.span().start()));
  }

  /** Whether the last quotation mark before a position, in its stretch, opens one. */
  private static boolean isQuoted(Run run, int position) {
    String text = run.text();
    int least = Math.max(run.partStart(position), position - LONGEST);
    for (int at = position - 1; at >= least; at--) {
      char c = text.charAt(at);
      if (Marks.closes(c) || (Marks.opens(c) && run.lexicon().isRightToLeft())) {
        return false;
      }
      if (Marks.opens(c)) {
        return true;
      }
    }
    return false;
  }
}
