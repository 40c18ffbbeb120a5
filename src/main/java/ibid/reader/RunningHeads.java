package ibid.reader;

import ibid.document.Span;
import ibid.language.Blanks;
import ibid.language.Letters;
import ibid.language.Lexicon;
import ibid.language.Outline;
import ibid.symbol.Authorities;
import java.util.ArrayList;
import java.util.List;

/**
 * What stands between two pages: lines with nothing but the document's own symbol, its title, the
 * number of the page or of the printer's job, {@code A/RES/64/10 3/5}, {@code 09-46912 3/5}. The
 * text of a paragraph may go on over them.
 */
final class RunningHeads {
  /** How long a line may be that has the columns of a page. */
  private static final int LONGEST = 180;

  /** How many line breaks and blanks may stand between the number of the page and of the job. */
  private static final int FARTHEST_NEXT = 8;

  private final Outline outline;
  private final String text;
  private final Lexicon lexicon;
  private final Authorities authorities;

  /** Whether the last block ended with one. */
  private boolean headBefore;

  private boolean hadSymbol;

  /** The first slash behind the lines that were looked at, or the end of the text. */
  private int nextSlash = -1;

  RunningHeads(Outline outline, Lexicon lexicon, Authorities authorities) {
    this.outline = outline;
    text = outline.text();
    this.lexicon = lexicon;
    this.authorities = authorities;
  }

  /** Whether the document's symbol stood in the block that was parted last. */
  boolean hadSymbol() {
    return hadSymbol;
  }

  /** Says that what stands next may be of the end of a page, as behind its notes. */
  void pageEnds() {
    headBefore = true;
  }

  /**
   * The parts of a block between them, block after block. A number without a symbol beside it is
   * one only below a symbol, or in a block of its own that a sentence goes on over: else it may be
   * a word of the sentence.
   *
   * @param before where the text ends that the block may continue, or -1
   */
  List<Span> parted(Span block, int before, IdentityDraft identity) {
    List<Span> parts = new ArrayList<>();
    hadSymbol = false;
    int last = before;
    int partStart = -1;
    boolean open = before >= 0 && !Ends.isTerminated(text, before);
    boolean alone = (open || headBefore) && isAlone(block, identity);
    boolean afterHead = false;
    int titled = 0;
    for (int start = block.start(); start < block.end(); ) {
      int end = outline.lineEnd(start, block.end());
      boolean mayBe =
          end - start <= LONGEST
              && (alone
                  || afterHead
                  || end - start <= RunningLine.LONGEST_NUMBER
                  || hasSlash(start, end));
      RunningLine line = line(mayBe ? text.substring(start, end) : "", identity);
      boolean own = line.isOwn();
      hadSymbol |= own;
      titled = own || alone || afterHead ? line.titleEnd(titled) : 0;
      if (own
          || line.isFoot()
          || isFootOverLines(line, end)
          || isAboveOwn(line, end, block.end())
          || PageNumber.isCertain(line.text())
          || ((alone || afterHead) && (line.isNumber() || titled > 0))) {
        if (partStart >= 0) {
          parts.add(new Span(partStart, last));
          partStart = -1;
        }
        afterHead = true;
      } else {
        partStart = partStart < 0 ? start : partStart;
        last = end;
        afterHead = false;
      }
      start = end + 1;
    }
    headBefore = afterHead;
    if (partStart >= 0) {
      parts.add(new Span(partStart, block.end()));
    }
    return parts;
  }

  /** Lines come in the order of the text, so that it is searched once. */
  private boolean hasSlash(int start, int end) {
    if (nextSlash < start) {
      int slash = text.indexOf('/', start);
      nextSlash = slash < 0 ? text.length() : slash;
    }
    return nextSlash < end;
  }

  private boolean isAlone(Span block, IdentityDraft identity) {
    int titled = 0;
    for (int start = block.start(); start < block.end(); ) {
      int end = outline.lineEnd(start, block.end());
      if (end - start > LONGEST) {
        return false;
      }
      RunningLine line = line(text.substring(start, end), identity);
      titled = line.titleEnd(titled);
      if (titled == 0 && !line.isNumber() && !line.isFoot() && !line.isOwn()) {
        return false;
      }
      start = end + 1;
    }
    return true;
  }

  private RunningLine line(String printed, IdentityDraft identity) {
    return new RunningLine(printed.strip(), identity, authorities, lexicon);
  }

  /** The number of the page above that of the job, or below it, or below a blank line. */
  private boolean isFootOverLines(RunningLine line, int lineEnd) {
    if (!line.isShortNumber() || !Letters.isDigit(line.text().charAt(0))) {
      return false;
    }
    int limit = Math.min(text.length(), lineEnd + FARTHEST_NEXT);
    int next = Blanks.skip(text, lineEnd, limit);
    if (next == limit) {
      return false;
    }
    int nextEnd = outline.lineEnd(next, text.length());
    return nextEnd - next <= RunningLine.LONGEST_NUMBER
        && line.other(line.text() + ' ' + text.substring(next, nextEnd).strip()).isFoot();
  }

  /** The number of a page above the symbol at the head of the next. */
  private boolean isAboveOwn(RunningLine line, int lineEnd, int end) {
    return lineEnd < end
        && line.isShortNumber()
        && line.other(text.substring(lineEnd + 1, outline.lineEnd(lineEnd + 1, end)).strip())
            .isOwn();
  }
}
