package ibid.reader;

import ibid.language.Letters;
import ibid.language.Lexicon;
import ibid.language.Outline;
import ibid.language.Stretch;
import ibid.reader.print.Superscript;
import ibid.symbol.Notation;

/**
 * Puts the mark of a note back before it, {@code ¹ A/57/304, annex.}, where a tool that takes
 * raised letters for lines of their own has left {@code 1} above it, and no line is drawn above the
 * notes.
 *
 * <p>Such marks stand in order, the text before calls each of them or its note follows the one
 * before, and no paragraph begins behind them; what else stands alone on a line are numbers of
 * pages and of the rows of tables.
 */
final class LoneMarks {
  /** What the line above the notes is drawn with, below which {@link PageNotes} finds them. */
  private static final char DRAWN = '_';

  /** How many marks one behind the other may be lost. */
  private static final int MOST_LOST = 3;

  /** How many line breaks stand between a mark and its note at most. */
  private static final int MOST_BREAKS = 2;

  private static final int LONGEST_NOTE = 1_500;
  private static final int LONGEST_HEAD = 40;

  /** How far before a note the text calls it at most: two pages. */
  private static final int FARTHEST = 6_000;

  /** What joins a number to what stands before it. */
  private static final String JOINED = "/(-–—";

  private final Outline outline;
  private final String text;
  private final Lexicon lexicon;
  private final Verbs verbs;
  private StringBuilder mended;
  private int last;
  private int lastNote;

  private LoneMarks(Outline outline, Lexicon lexicon) {
    this.outline = outline;
    this.text = outline.text();
    this.lexicon = lexicon;
    verbs = new Verbs(lexicon);
  }

  /** The text, of the same length, with each of them before its note. */
  static Outline joined(Outline outline, Lexicon lexicon) {
    LoneMarks marks = new LoneMarks(outline, lexicon);
    String text = outline.text();
    for (int line = 0; line < text.length(); ) {
      int end = outline.lineEnd(line, text.length());
      int start = line;
      while (start < end && text.charAt(start) == ' ') {
        start++;
      }
      char first = start < end ? text.charAt(start) : ' ';
      if (Letters.isSuperscript(first) || first == DRAWN) {
        return outline;
      }
      if (Letters.isDigit(first)) {
        marks.line(start, end);
      }
      line = end + 1;
    }
    return marks.mended == null ? outline : outline.mended(marks.mended.toString());
  }

  private void line(int start, int lineEnd) {
    int end = Letters.digitsEnd(text, start, lineEnd);
    int note = noteStart(end);
    if (PageNotes.isMark(text, start, end)
        && note > lineEnd
        && isNext(Integer.parseInt(text, start, end, 10))
        && !verbs.open(text, note, outline.lineEnd(note, text.length()))
        && (followsNote(start, end) || isCalled(text.substring(start, end), start, note))) {
      join(start, end, note);
    }
  }

  /** Where the note of a mark begins, no page between, or 0. */
  private int noteStart(int from) {
    int at = from;
    int breaks = 0;
    while (at < text.length() && Notation.isSpace(text.charAt(at)) && text.charAt(at) != '\f') {
      breaks += text.charAt(at) == '\n' ? 1 : 0;
      at++;
    }
    boolean note = at < text.length() && breaks > 0 && breaks <= MOST_BREAKS && opens(at);
    return note ? at : 0;
  }

  /** Not a sentence that goes on, another number, or the next page with the document's symbol. */
  private boolean opens(int at) {
    int end = outline.lineEnd(at, text.length());
    return !Character.isLowerCase(text.charAt(at))
        && text.charAt(at) != '\f'
        && !PageNotes.isMark(text, at, end)
        && !isPageHead(at, end);
  }

  /** {@code E/RES/2021/10}, and nothing behind it. */
  private boolean isPageHead(int start, int end) {
    return end - start < LONGEST_HEAD
        && Notes.opensWithSymbol(text, start, end)
        && Character.isLetterOrDigit(text.charAt(end - 1));
  }

  /** Whether it stands below the note before, on the same page. */
  private boolean followsNote(int start, int end) {
    return last > 0
        && Integer.parseInt(text, start, end, 10) == last + 1
        && start - lastNote < LONGEST_NOTE
        && Stretch.indexOf(text, '\f', lastNote, start) < 0;
  }

  private boolean isNext(int number) {
    return number > last && number <= last + MOST_LOST;
  }

  /**
   * {@code Social Development} <u>{@code 1}</u> {@code and}, {@code indigenous peoples,}<u>{@code
   * 4}</u>; and where it is the next one {@code 71/205}<u>{@code 19}</u>. What a blank parts from
   * the word before may be a number of it, {@code Chapter 1}, unless the note begins as notes do.
   */
  private boolean isCalled(String mark, int end, int note) {
    boolean next = Integer.parseInt(mark) == last + 1;
    boolean sure = Notes.isUnmarked(lexicon, text, note, outline.lineEnd(note, text.length()));
    int farthest = Math.max(0, end - FARTHEST);
    for (int at = text.lastIndexOf(mark, end - 1);
        at > farthest;
        at = text.lastIndexOf(mark, at - 1)) {
      int behind = at + mark.length();
      char after = text.charAt(behind);
      int word = sure && at > 1 && text.charAt(at - 1) == ' ' ? at - 1 : at;
      char before = text.charAt(word - 1);
      boolean whole = !Letters.isDigit(after) && after != '/';
      if (whole
          && before > ' '
          && JOINED.indexOf(before) < 0
          && (next || !Letters.isDigit(before))
          && lexicon.beforeSign(text, word) == word) {
        return true;
      }
    }
    return false;
  }

  private void join(int start, int end, int note) {
    mended = mended == null ? new StringBuilder(text) : mended;
    for (int at = start; at < note; at++) {
      mended.setCharAt(at, at < end ? Superscript.of(text.charAt(at)) : ' ');
    }
    last = Integer.parseInt(text, start, end, 10);
    lastNote = note;
  }
}
