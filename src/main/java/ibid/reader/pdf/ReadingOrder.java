package ibid.reader.pdf;

import java.text.Bidi;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/** Puts what stands on a line from left to right into the order in which it is read. */
final class ReadingOrder {
  /** A number behind an Arabic letter runs otherwise than one at the beginning of a text. */
  private static final char BEFORE = 'ا';

  private static final char LATIN_BEFORE = 'a';

  /** Before what it stands, the mark that a note begins with is no number of it. */
  private static final char MARK = '٠';

  /** In pairs, the opening ones first. */
  private static final String BRACKETS = "()[]";

  private ReadingOrder() {}

  /** Whether most letters of a page run to the left. */
  static boolean isToLeft(List<Glyph> page) {
    int toLeft = 0;
    int all = 0;
    for (Glyph glyph : page) {
      if (!glyph.isBlank() && Character.isLetter(glyph.text().codePointAt(0))) {
        all++;
        toLeft += isToLeft(glyph) ? 1 : 0;
      }
    }
    return 2 * toLeft > all;
  }

  private static boolean isToLeft(Glyph glyph) {
    char[] letters = glyph.text().toCharArray();
    return Bidi.requiresBidi(letters, 0, letters.length);
  }

  /**
   * Arabic and Hebrew run to the left, numbers among them to the right. What print shows does not
   * tell all: how numbers run depends on the letters before them, so the order found first is
   * looked at again. A word of Arabic in a line of another language turns no more than itself.
   *
   * @param toLeft whether the lines of the page do
   * @param mark whether a glyph is of the mark of a note
   */
  static List<Glyph> of(List<Glyph> fromLeft, boolean toLeft, Predicate<Glyph> mark) {
    if (!toLeft && fromLeft.stream().noneMatch(ReadingOrder::isToLeft)) {
      return List.copyOf(fromLeft);
    }
    boolean leads = toLeft || isToLeft(fromLeft);
    char[] letters = leads ? letters(fromLeft, mark) : letters(fromLeft);
    Integer[] shown = IntStream.range(0, letters.length).boxed().toArray(Integer[]::new);
    Integer[] again = reordered(letters, reordered(letters, shown, leads), leads);
    return IntStream.range(0, again.length).mapToObj(i -> fromLeft.get(again[i])).toList();
  }

  /** The first character of each; a digit that letters to its left do not touch for a mark. */
  private static char[] letters(List<Glyph> fromLeft, Predicate<Glyph> mark) {
    char[] letters = letters(fromLeft);
    int first = letters.length;
    while (first > 0 && mark.test(fromLeft.get(first - 1))) {
      first--;
    }
    if (first == 0 || !Character.isLetterOrDigit(letters[first - 1])) {
      Arrays.fill(letters, first, letters.length, MARK);
    }
    turnBrackets(letters);
    return letters;
  }

  private static char[] letters(List<Glyph> fromLeft) {
    char[] letters = new char[fromLeft.size()];
    for (int i = 0; i < letters.length; i++) {
      String text = fromLeft.get(i).text();
      letters[i] = text.isEmpty() ? ' ' : text.charAt(0);
    }
    return letters;
  }

  /**
   * {@code )A/64/4( 15}: brackets that close on the left are of what runs to the left, and so is a
   * number beside them.
   */
  private static void turnBrackets(char[] fromLeft) {
    Deque<Integer> open = new ArrayDeque<>();
    for (int i = 0; i < fromLeft.length; i++) {
      int bracket = BRACKETS.indexOf(fromLeft[i]);
      if (bracket < 0) {
        continue;
      }
      boolean pairs = !open.isEmpty() && fromLeft[open.peek()] == BRACKETS.charAt(bracket ^ 1);
      if (!pairs || (bracket % 2 == 0 && isBeforeWord(fromLeft, i))) {
        open.push(i);
      } else if (bracket % 2 == 0) {
        fromLeft[open.pop()] = BEFORE;
        fromLeft[i] = BEFORE;
      } else {
        open.pop();
      }
    }
  }

  /** {@code (Vol. I)}: such a bracket opens what runs to the right. */
  private static boolean isBeforeWord(char[] fromLeft, int bracket) {
    int next = bracket + 1;
    return next < fromLeft.length
        && Character.isLetterOrDigit(fromLeft[next])
        && !Bidi.requiresBidi(fromLeft, next, next + 1);
  }

  /** The order in which glyphs are read whose letters stand beside each other as in another one. */
  private static Integer[] reordered(char[] letters, Integer[] order, boolean toLeft) {
    StringBuilder text = new StringBuilder().append(toLeft ? BEFORE : LATIN_BEFORE);
    for (int place : order) {
      text.append(letters[place]);
    }
    Bidi bidi =
        new Bidi(
            text.toString(), toLeft ? Bidi.DIRECTION_RIGHT_TO_LEFT : Bidi.DIRECTION_LEFT_TO_RIGHT);
    byte[] levels = new byte[order.length];
    for (int i = 0; i < levels.length; i++) {
      levels[order[i]] = (byte) bidi.getLevelAt(i + 1);
    }
    Integer[] read = IntStream.range(0, order.length).boxed().toArray(Integer[]::new);
    Bidi.reorderVisually(levels, 0, read, 0, read.length);
    return read;
  }
}
