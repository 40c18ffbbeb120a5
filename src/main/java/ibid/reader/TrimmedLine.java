package ibid.reader;

import ibid.document.Span;
import ibid.symbol.Notation;

/** A line without the blanks before and behind what it prints. */
final class TrimmedLine {
  private TrimmedLine() {}

  /** What the line prints between two positions; empty where it is blank. */
  static Span of(String text, int lineStart, int lineEnd) {
    int start = lineStart;
    while (start < lineEnd && Notation.isSpace(text.charAt(start))) {
      start++;
    }
    int end = lineEnd;
    while (end > start && Notation.isSpace(text.charAt(end - 1))) {
      end--;
    }
    return new Span(start, end);
  }
}
