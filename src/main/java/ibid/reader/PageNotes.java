package ibid.reader;

import ibid.document.Span;
import ibid.language.Letters;
import ibid.language.Stretch;

/**
 * How a tool that reads a page by its columns leaves the notes below the line drawn above them: the
 * first ones without their marks, which stand behind the last note, or all the marks first.
 *
 * @param marksFirst whether marks stand before any note
 * @param unmarked how many notes have their marks elsewhere
 */
record PageNotes(boolean marksFirst, int unmarked) {
  private static final int LONGEST_MARK = 3;

  /** How far below the line they may go on. */
  private static final int FARTHEST = 6_000;

  static PageNotes below(String text, int ruleEnd) {
    int limit = Math.min(text.length(), ruleEnd + FARTHEST);
    boolean marksFirst = false;
    boolean begun = false;
    boolean blank = false;
    int marks = 0;
    for (int line = ruleEnd; line < limit; ) {
      int lineEnd = Stretch.lineEnd(text, line, text.length());
      Span printed = TrimmedLine.of(text, line, lineEnd);
      int start = printed.start();
      int end = printed.end();
      if (start == end) {
        blank = begun;
      } else if (isMark(text, start, end)) {
        marksFirst |= !begun;
        begun = true;
        marks++;
      } else if (begun && (blank || marksFirst || PageNumber.isOne(text, start, end))) {
        break;
      } else {
        begun = true;
        blank = false;
        marks = 0;
      }
      line = lineEnd + 1;
    }
    return new PageNotes(marksFirst, marks);
  }

  /** Whether a line is the mark of a note and nothing else. */
  static boolean isMark(String text, int start, int end) {
    return end - start <= LONGEST_MARK && Letters.digitsEnd(text, start, end) == end;
  }
}
