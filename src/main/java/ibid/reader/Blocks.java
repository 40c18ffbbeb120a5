package ibid.reader;

import ibid.document.Span;
import ibid.language.Letters;
import ibid.language.Outline;
import ibid.symbol.Notation;
import java.util.ArrayList;
import java.util.List;

/**
 * Splits a text into blocks: runs of lines with no blank line between, and parted as well where a
 * line opens a new paragraph, for texts that leave no blank lines.
 */
final class Blocks {
  private static final int SHORTEST_RULE = 5;

  private final String text;
  private final LineRules rules;
  private final List<Span> blocks = new ArrayList<>();
  private int blockStart = -1;
  private int lastEnd;

  /** Whether the notes of a page stand here, below a line drawn above them. */
  private boolean belowRule;

  private Blocks(String text, LineRules rules) {
    this.text = text;
    this.rules = rules;
  }

  static List<Span> of(Outline outline, int from, LineRules rules) {
    Blocks blocks = new Blocks(outline.text(), rules);
    int length = outline.text().length();
    for (int start = from; start < length; ) {
      int end = outline.lineEnd(start, length);
      blocks.line(start, end);
      start = end + 1;
    }
    blocks.close();
    return blocks.blocks;
  }

  private void line(int lineStart, int lineEnd) {
    int start = lineStart;
    while (start < lineEnd && Notation.isSpace(text.charAt(start))) {
      start++;
    }
    int end = lineEnd;
    while (end > start && Notation.isSpace(text.charAt(end - 1))) {
      end--;
    }
    if (end == start) {
      if (!(blockStart >= 0 && rules.isLabelOfNext(text, blockStart, lastEnd, belowRule))) {
        close();
      }
      return;
    }
    if (isDrawnAboveNotes(start, end)) {
      close();
      blocks.add(new Span(start, end));
      belowRule = Notes.areMarksApart(text, end);
      return;
    }
    if (blockStart >= 0 && rules.opensParagraph(text, blockStart, lastEnd, start, end, belowRule)) {
      close();
    }
    if (blockStart < 0) {
      blockStart = start;
      belowRule = belowRule && rules.mayBeNote(text, start, end);
    }
    lastEnd = end;
  }

  /** {@code __________________}. */
  private boolean isDrawnAboveNotes(int start, int end) {
    int at = start;
    while (at < end && text.charAt(at) == '_') {
      at++;
    }
    return at == end && end - start >= SHORTEST_RULE;
  }

  private void close() {
    if (blockStart >= 0) {
      blocks.add(new Span(blockStart, lastEnd));
      blockStart = -1;
    }
  }

  /** Whether a block is a line drawn with dashes or underscores, or a comment. */
  static boolean isRule(String text, Span block) {
    if (text.startsWith("<!--", block.start())) {
      return true;
    }
    for (int i = block.start(); i < block.end(); i++) {
      char c = text.charAt(i);
      if (Letters.isLetter(c) || Letters.isDigit(c) || !(c == '_' || c == '*' || isDrawn(c))) {
        return false;
      }
    }
    return true;
  }

  private static boolean isDrawn(char c) {
    return Notation.isDash(c) || Notation.isSpace(c);
  }
}
