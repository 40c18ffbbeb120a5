package ibid.reader;

import ibid.document.Span;
import ibid.language.Blanks;
import ibid.language.Category;
import ibid.language.Letters;
import ibid.language.Lexicon;
import ibid.language.Marks;
import ibid.language.Match;
import ibid.language.Stretch;
import ibid.symbol.Roman;

/**
 * Lines with nothing but the number of a paragraph, a note or a page, as tools leave them that read
 * a page by its columns: {@code 2.} above {@code Approves the draft}, {@code 3} above {@code Ibid.}
 */
final class LabelLines {
  private static final int LONGEST_LABEL = 4;

  /** How many line breaks and blanks may stand below a label. */
  private static final int FARTHEST_NEXT = 8;

  private static final int LONGEST_VERB = 100;
  private static final int LONGEST_WORD = 30;
  private static final int SHORTEST_FIRST = 40;
  private static final String FIRST = "1";

  private final Lexicon lexicon;
  private final Verbs verbs;

  LabelLines(Lexicon lexicon, Verbs verbs) {
    this.lexicon = lexicon;
    this.verbs = verbs;
  }

  /** Whether all that stands there is a number, of a note or a page. */
  static boolean isLabel(String text, Span line) {
    return line.length() <= LONGEST_LABEL
        && isApart(text, Opening.of(text, line.start(), line.end()), line);
  }

  /** Whether a line of a page's notes is nothing but the mark of one, or the page's number. */
  static boolean isApart(String text, Opening opening, Span line) {
    return PageNumber.isOne(text, line.start(), line.end())
        || (opening.sort() == Opening.Sort.BARE_NUMBER && opening.end() == line.end());
  }

  /**
   * Whether all that stands there is the number of the paragraph in the next line, or of the note
   * below the line drawn above those.
   */
  boolean isLabelOfNext(String text, Span line, boolean belowRule) {
    if (line.length() > LONGEST_LABEL || !Letters.isDigit(text.charAt(line.start()))) {
      return false;
    }
    Opening opening = Opening.of(text, line.start(), line.end());
    int farthest = Math.min(text.length(), line.end() + FARTHEST_NEXT);
    int next = opening.end() < line.end() ? farthest : Blanks.skip(text, line.end(), farthest);
    if (next == farthest) {
      return false;
    }
    int lineEnd = Stretch.lineEnd(text, next, next + LONGEST_VERB);
    return switch (opening.sort()) {
      case NUMBER -> verbs.open(text, next, lineEnd);
      case BARE_NUMBER -> belowRule && mayFollowMark(text, next, lineEnd);
      default -> false;
    };
  }

  /**
   * Whether a line may be the note of the mark above it: not where it is another number, the symbol
   * in the head of the next page, or begins as a paragraph of the text does.
   */
  private boolean mayFollowMark(String text, int start, int lineEnd) {
    int end = Blanks.skipBack(text, lineEnd, start);
    boolean symbol =
        Notes.opensWithSymbol(text, start, end)
            && Stretch.indexOf(text, ' ', start, end) < 0
            && !Marks.isFullStop(text.charAt(end - 1));
    return !symbol && !Letters.isDigit(text.charAt(start)) && !verbs.open(text, start, end);
  }

  /**
   * Whether a number alone on its line is that of the paragraph below, {@code 4.} above {@code At
   * its 36th meeting}: a sentence has ended before it, with the mark of a note or without, {@code
   * the records. 1}, or the head of a section stands there, {@code II. Consideration of the draft};
   * the first may stand below any title.
   */
  static boolean isNumberAbove(String text, Span above, Opening opening) {
    int point = Roman.end(text, above.start(), above.end());
    boolean head =
        (point > above.start() && text.startsWith(". ", point)) || opening.label().equals(FIRST);
    int end = opening.end();
    int next = Blanks.skip(text, end, Math.min(text.length(), end + FARTHEST_NEXT));
    boolean ended = Ends.isTerminated(text, above.end()) && !Ends.isComma(text, above.end());
    return (ended || head) && next < text.length() && Letters.isCapital(text.charAt(next));
  }

  /** The number behind that of the note before, with a capital: {@code 3 Report of the}. */
  static boolean isNext(String text, Span above, Opening opening) {
    Opening last = Opening.of(text, above.start(), above.end());
    return last.sort() == Opening.Sort.BARE_NUMBER
        && opening.sort() == last.sort()
        && Integer.parseInt(last.label()) + 1 == Integer.parseInt(opening.label());
  }

  /** <u>{@code 1. The Committee considered the report}</u>, below the title of a document. */
  static boolean isFirst(String text, Opening opening, int end) {
    return opening.label().equals(FIRST)
        && end - opening.end() >= SHORTEST_FIRST
        && Letters.isCapital(text.charAt(opening.end()));
  }

  /** Whether the last word wants a number, {@code paragraph}, which the line below may print. */
  boolean wantsNumber(String text, Span above) {
    int end = above.end();
    int least = Math.max(above.start(), end - LONGEST_WORD);
    boolean stop = end > least && Marks.isFullStop(text.charAt(end - 1));
    int at = Letters.lettersStart(text, least, stop ? end - 1 : end);
    Match match = lexicon.around(Category.PART, text, at, end);
    return match != null && match.end() == end;
  }
}
