package ibid.reader;

import ibid.document.Span;
import ibid.language.Letters;
import ibid.language.Marks;
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

  /** Whether a blank line parts nothing, and only several do. */
  private final boolean doubleSpaced;

  private final List<Span> blocks = new ArrayList<>();
  private int blockStart = -1;
  private int lastEnd;

  /** How many blank lines stand above. */
  private int blank;

  /** Whether the notes of a page stand here, below a line drawn above them. */
  private boolean belowRule;

  /** Whether what stands next is one of them, however it begins. */
  private boolean noteIsNext;

  /** How many of them without a mark are still to come, behind the first of those. */
  private int unmarked;

  private PageNotes pageNotes;

  private Blocks(Outline outline, int from, LineRules rules) {
    text = outline.text();
    this.rules = rules;
    doubleSpaced = DoubleSpacing.isOf(outline, from);
  }

  static List<Span> of(Outline outline, int from, LineRules rules) {
    Blocks blocks = new Blocks(outline, from, rules);
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
    Span line = TrimmedLine.of(text, lineStart, lineEnd);
    int start = line.start();
    int end = line.end();
    if (end == start) {
      blank++;
      boolean parts = !doubleSpaced || blank > 1;
      if (parts && !(blockStart >= 0 && rules.labels().isLabelOfNext(text, block(), belowRule))) {
        close();
      }
      return;
    }
    blank = 0;
    if (isDrawnAboveNotes(start, end)) {
      close();
      blocks.add(line);
      belowRule = Notes.areMarksApart(text, end);
      noteIsNext = belowRule;
      pageNotes = belowRule ? PageNotes.below(text, end) : null;
      unmarked = belowRule ? pageNotes.unmarked() - 1 : 0;
      return;
    }
    boolean label = belowRule && LabelLines.isLabel(text, line);
    if (blockStart >= 0) {
      boolean unmarkedNext = opensUnmarked(start);
      if (unmarkedNext || rules.opensParagraph(text, block(), line, belowRule)) {
        close();
        noteIsNext |= unmarkedNext;
        unmarked = label ? unmarked : unmarked - 1;
      }
    }
    if (blockStart < 0) {
      blockStart = start;
      belowRule = belowRule && (noteIsNext || rules.mayBeNote(text, start, end));
    }
    if (belowRule) {
      unmarked = label && !pageNotes.marksFirst() ? 0 : unmarked;
      noteIsNext &= label && pageNotes.marksFirst();
    }
    lastEnd = end;
  }

  /** Whether a line begins another note without a mark: below a full stop, with no small letter. */
  private boolean opensUnmarked(int start) {
    char c = text.charAt(start);
    return belowRule
        && unmarked > 0
        && Marks.isFullStop(text.charAt(lastEnd - 1))
        && Character.isLetterOrDigit(c)
        && !Character.isLowerCase(c)
        && !Letters.isDigit(text.charAt(blockStart));
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
      blocks.add(block());
      blockStart = -1;
    }
  }

  /** The lines of the block that is open. */
  private Span block() {
    return new Span(blockStart, lastEnd);
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
