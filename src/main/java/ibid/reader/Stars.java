package ibid.reader;

import ibid.document.Span;
import ibid.language.Blanks;
import ibid.language.Letters;
import ibid.language.Outline;
import ibid.language.Stretch;
import ibid.symbol.Notation;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Footnotes marked with stars: {@code the report,**} and {@code ** A/64/4.} Stars mark a note only
 * where others lead to it; {@code * an item} and {@code *Decides*} have stars of other kinds.
 */
final class Stars {
  private static final char STAR = '*';
  private static final int MOST = 3;
  private static final String CLOSING = ".,;:!?%)]”’»›。，；：）、،؛؟¹²³⁰⁴⁵⁶⁷⁸⁹";

  private final String text;
  private final List<Span> calls = new ArrayList<>();

  /** How many calls each mark has, less the lines that it begins. */
  private final Map<String, Integer> marks = new HashMap<>();

  Stars(Outline outline) {
    text = outline.text();
    int[] open = new int[MOST + 1];
    for (int at = outline.nextMark(STAR, 0); at >= 0; ) {
      int end = end(at, text.length());
      if (end - at <= MOST) {
        run(at, end, open);
      }
      at = outline.nextMark(STAR, end);
    }
  }

  /** The stars that lead to notes, in order. */
  List<Span> calls() {
    return calls;
  }

  /** The mark of the note that begins at a place, or an empty text. */
  String mark(int start, int end) {
    int marked = end(start, end);
    if (marked == start) {
      return "";
    }
    int words = Blanks.skip(text, marked, end);
    String mark = text.substring(start, marked);
    boolean isClosed = marked == words && Stretch.indexOf(text, STAR, words, end) >= 0;
    return words < end && !isClosed && marks.getOrDefault(mark, -1) >= 0 ? mark : "";
  }

  /**
   * Sorts a run of stars by what is before it: words in italics open after a blank, and what closes
   * no such words is a call.
   *
   * @param open where the last italics opened, for each number of stars
   */
  private void run(int start, int end, int[] open) {
    int length = end - start;
    if (start == 0 || !isEndOfWord(text.charAt(start - 1))) {
      boolean blankAfter = end == text.length() || Notation.isSpace(text.charAt(end));
      open[length] = blankAfter ? 0 : end;
      if (blankAfter && (start == 0 || text.charAt(start - 1) == '\n')) {
        marks.merge(text.substring(start, end), -1, Integer::sum);
      }
      return;
    }
    boolean closes = open[length] > 0 && !isParted(open[length], start);
    open[length] = 0;
    if (!closes && !isWithinWord(start, end)) {
      calls.add(new Span(start, end));
      marks.merge(text.substring(start, end), 1, Integer::sum);
    }
  }

  private static boolean isEndOfWord(char c) {
    return Letters.isWordPart(c) || CLOSING.indexOf(c) >= 0;
  }

  private boolean isWithinWord(int start, int end) {
    return end < text.length()
        && Letters.isWordPart(text.charAt(end))
        && Letters.isWordPart(text.charAt(start - 1));
  }

  /** Whether a blank line is between two places. */
  private boolean isParted(int start, int end) {
    boolean blank = false;
    for (int at = start; at < end; at++) {
      char c = text.charAt(at);
      if (c == '\n' && blank) {
        return true;
      }
      blank = c == '\n' || (blank && Notation.isSpace(c));
    }
    return false;
  }

  private int end(int start, int limit) {
    int end = start;
    while (end < limit && text.charAt(end) == STAR) {
      end++;
    }
    return end;
  }
}
