package ibid.reader;

import ibid.document.Marker;
import ibid.document.Paragraph;
import ibid.document.Span;
import ibid.language.Blanks;
import ibid.language.Letters;
import ibid.language.Lexicon;
import ibid.language.Marks;
import ibid.language.Outline;
import ibid.language.Stretch;
import ibid.symbol.DocumentNumber;
import ibid.symbol.Notation;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Finds the footnote markers in a text: {@code ¹}, {@code [^1]}, {@code [1]}, {@code *}, or the
 * digit of {@code Law,9} and {@code Law, 9 and}.
 */
final class Markers {
  private static final String BRACKET = "[^";
  private static final String BEFORE_DIGITS = ",;.:”’\")";

  /** The same in Chinese, which has no blanks between the members of a list. */
  private static final String BEFORE_CHINESE = "，、。；：》」";

  /** The same behind a year. */
  private static final String BEFORE_NEXT = ",;";

  /** {@code /Corr.}. */
  private static final int LONGEST_ADDITION = 6;

  /** How many markers between two that are found may be printed like other numbers. */
  private static final int FARTHEST_NEXT = 5;

  private final Outline outline;
  private final String text;
  private final List<Paragraph> paragraphs;
  private final List<Span> notes = new ArrayList<>();
  private final Set<String> marks = new HashSet<>();
  private final Set<String> called = new HashSet<>();
  private final List<Marker> found = new ArrayList<>();

  /** Whether the text has kept the print of its markers, not that of the notes alone. */
  private boolean raised;

  /** The number of the last marker of plain digits. */
  private int lastDigits;

  private Markers(Outline outline, List<Paragraph> paragraphs) {
    this.outline = outline;
    text = outline.text();
    this.paragraphs = paragraphs;
    for (Paragraph paragraph : paragraphs) {
      if (paragraph instanceof Paragraph.Footnote note) {
        marks.add(note.mark());
        notes.add(note.parts().get(0));
      }
    }
  }

  /** The markers of the notes among some paragraphs, in order. */
  static List<Marker> in(
      Outline outline, Lexicon lexicon, List<Paragraph> paragraphs, Stars stars) {
    Markers markers = new Markers(outline, paragraphs);
    if (markers.marks.isEmpty()) {
      return List.of();
    }
    markers.superscriptsAndBrackets();
    for (Span call : stars.calls()) {
      markers.add(call.of(markers.text), call.start(), call.end());
    }
    if (markers.called.size() < markers.marks.size()) {
      markers.digits();
      markers.digitsInBrackets();
    }
    if (markers.called.size() < markers.marks.size() && !markers.raised) {
      markers.marks.removeAll(markers.called);
      markers.found.addAll(
          MissingMarks.in(markers.text, lexicon, paragraphs, markers.marks, markers.found));
    }
    markers.found.sort(Comparator.comparingInt(marker -> marker.span().start()));
    return List.copyOf(markers.found);
  }

  private void superscriptsAndBrackets() {
    for (int at = outline.nextMark(0); at >= 0; at = outline.nextMark(at + 1)) {
      if (text.charAt(at) == '[') {
        bracket(at);
      } else if (begins(at)) {
        int end = superscriptsEnd(at);
        raised |= !isInNote(at);
        add(digits(at, end), at, end);
      }
    }
  }

  /** Whether a number of superscript digits begins at a position, which is never with a zero. */
  private boolean begins(int at) {
    return Letters.superscript(text.charAt(at)) > 0
        && (at == 0 || Letters.superscript(text.charAt(at - 1)) < 0);
  }

  private int superscriptsEnd(int from) {
    int end = from;
    while (end < text.length() && Letters.isSuperscript(text.charAt(end))) {
      end++;
    }
    return end;
  }

  private String digits(int start, int end) {
    StringBuilder digits = new StringBuilder(end - start);
    for (int at = start; at < end; at++) {
      digits.append(Letters.superscript(text.charAt(at)));
    }
    return digits.toString();
  }

  /** {@code [^8]}. */
  private void bracket(int at) {
    int close =
        text.startsWith(BRACKET, at)
            ? Stretch.indexOf(text, ']', at, at + Marks.LONGEST_NOTE + BRACKET.length() + 1)
            : -1;
    if (close > 0) {
      add(text.substring(at + BRACKET.length(), close), at, close + 1);
    }
  }

  /** {@code [8]} in a text without superscripts. */
  private void digitsInBrackets() {
    for (int at = outline.nextMark('[', 0); at >= 0; at = outline.nextMark('[', at + 1)) {
      int end = Marks.noteEnd(text, at, text.length());
      if (end > 0 && text.charAt(at + 1) != BRACKET.charAt(1)) {
        add(text.substring(at + 1, end - 1), at, end);
      }
    }
  }

  /** Digits that a text without superscripts has glued to a word or a stop. */
  private void digits() {
    for (Paragraph paragraph : paragraphs) {
      if (!(paragraph instanceof Paragraph.Footnote)) {
        paragraph.parts().forEach(this::digits);
      }
    }
  }

  private void digits(Span part) {
    for (int at = part.start() + 1; at < part.end(); at++) {
      if (!Letters.isDigit(text.charAt(at))) {
        continue;
      }
      int end = Letters.digitsEnd(text, at, part.end());
      boolean last = end == part.end();
      boolean called = isGlued(at) ? isLoose(end, part.end()) : last && isApart(at);
      boolean mark = end - at <= Marks.LONGEST_NOTE && marks.contains(text.substring(at, end));
      if (mark && (called || (!last && isNext(at, end)) || isNextGlued(at, end))) {
        add(text.substring(at, end), at, end);
        lastDigits = Integer.parseInt(text, at, end, 10);
      }
      at = end;
    }
  }

  private boolean isGlued(int start) {
    char before = text.charAt(start - 1);
    boolean afterNumber = start > 1 && before != ')' && Letters.isDigit(text.charAt(start - 2));
    return Character.isLowerCase(before)
        || (BEFORE_DIGITS.indexOf(before) >= 0 && !afterNumber && !isOfSymbol(start));
  }

  /** {@code A/76/462/Add.3}. */
  private boolean isOfSymbol(int start) {
    int word = start - 1;
    if (text.charAt(word) != '.') {
      return false;
    }
    int longest = Math.max(0, word - LONGEST_ADDITION);
    while (word > longest && text.charAt(word - 1) > ' ' && text.charAt(word) != '/') {
      word--;
    }
    return text.charAt(word) == '/';
  }

  /** {@code the report, 2} at the end of a paragraph: a space before the digits, and a stop. */
  private boolean isApart(int start) {
    int before = Blanks.skipBack(text, start, 0);
    return before > 0 && before < start && BEFORE_DIGITS.indexOf(text.charAt(before - 1)) >= 0;
  }

  /** {@code the Convention, 2 and}: between blanks, one of the next behind the last found. */
  private boolean isNext(int start, int end) {
    int before = Blanks.skipBack(text, start, 0);
    return Notation.isSpace(text.charAt(end))
        && isApart(start)
        && !(before > 1 && Letters.isDigit(text.charAt(before - 2)))
        && isInOrder(start, end);
  }

  /** {@code 第27/18号、4}, and not {@code 第3、4段}; {@code 26 September 2019,7}. */
  private boolean isNextGlued(int start, int end) {
    char before = text.charAt(start - 1);
    boolean glued =
        BEFORE_CHINESE.indexOf(before) >= 0
            ? start > 1 && !Letters.isDigit(text.charAt(start - 2))
            : BEFORE_NEXT.indexOf(before) >= 0 && isYear(start - 1);
    return glued && isInOrder(start, end);
  }

  /** Whether the number that ends there is a year. */
  private boolean isYear(int end) {
    int start = Letters.digitsStart(text, 0, end);
    return start > 0 && text.charAt(start - 1) <= ' ' && DocumentNumber.isYear(text, start, end);
  }

  private boolean isInOrder(int start, int end) {
    int number = Integer.parseInt(text, start, end, 10);
    return number == 1 || (number > lastDigits && number <= lastDigits + FARTHEST_NEXT);
  }

  private boolean isLoose(int end, int limit) {
    return end == limit || !(Letters.isLetter(text.charAt(end)) || text.charAt(end) == '/');
  }

  private void add(String mark, int start, int end) {
    if (marks.contains(mark) && !isInNote(start)) {
      called.add(mark);
      found.add(new Marker(mark, new Span(start, end)));
    }
  }

  private boolean isInNote(int position) {
    int low = 0;
    int high = notes.size() - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      Span note = notes.get(middle);
      if (note.contains(position)) {
        return true;
      }
      if (note.start() > position) {
        high = middle - 1;
      } else {
        low = middle + 1;
      }
    }
    return false;
  }
}
