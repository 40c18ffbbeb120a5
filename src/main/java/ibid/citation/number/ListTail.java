package ibid.citation.number;

import ibid.citation.run.Run;
import ibid.citation.token.Gap;
import ibid.language.Marks;

/**
 * What stands between the last member of a list and a position that only moves on: each character
 * is looked at once, however many words come that are no members.
 */
final class ListTail {
  private final Run run;
  private int gapEnd;
  private int quotesEnd;
  private Gap gap = Gap.BLANK;
  private int depth;

  /**
   * @param end where the last member ends
   */
  ListTail(Run run, int end) {
    this.run = run;
    gapEnd = end;
    quotesEnd = end;
  }

  /** What stands before a position. */
  Gap gap(int position) {
    if (position > gapEnd && gap != Gap.BREAK) {
      Gap more = Gap.between(run.text(), run.lexicon(), gapEnd, position);
      gap = more.compareTo(gap) > 0 ? more : gap;
      gapEnd = position;
    }
    return gap;
  }

  /** Goes on to a position, and tells whether quotation marks that have opened are open there. */
  boolean readQuotes(int position) {
    for (; quotesEnd < position; quotesEnd++) {
      char c = run.text().charAt(quotesEnd);
      depth += Marks.opens(c) ? 1 : 0;
      depth -= depth > 0 && Marks.closes(c) ? 1 : 0;
    }
    return depth > 0;
  }
}
