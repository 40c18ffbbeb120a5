package ibid.citation.number;

import ibid.citation.run.Run;
import ibid.citation.token.Gap;
import ibid.language.Blanks;
import ibid.language.Category;
import ibid.language.Marks;
import ibid.language.Match;

/**
 * Where a list of numbers ends so far, and what stands between that and a position that only moves
 * on: each character is looked at once, however many words come that are no members.
 */
final class ListTail {
  private final Run run;
  private int end;
  private boolean numbered;
  private int gapEnd;
  private int quotesEnd;
  private Gap gap;
  private int depth;

  ListTail(Run run) {
    this.run = run;
    moveTo(0);
  }

  /** Moves it behind a member, or the date of one. */
  void moveTo(int position) {
    end = position;
    gapEnd = position;
    quotesEnd = position;
    gap = Gap.BLANK;
    depth = 0;
  }

  /**
   * Moves it behind the head, or the body before the first number, and a word for "number" behind
   * that: {@code resolution} <u>{@code No.}</u> {@code 60/1}.
   *
   * @param words where the head or body ends
   */
  void moveBehind(int words) {
    int position = BracketedAbbreviation.past(run, words);
    int at = Blanks.skip(run.text(), position, run.end());
    Match word =
        run.lexicon().isHeadLast()
            ? null
            : run.lexicon().around(Category.NUMBER, run.text(), at, run.end());
    numbered = word != null;
    moveTo(numbered ? NumberedHead.pastBracket(run, word.end()) : position);
  }

  int end() {
    return end;
  }

  /** Whether the word for "number" stands where the first member is expected. */
  boolean isNumbered() {
    return numbered;
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
