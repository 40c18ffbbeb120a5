package ibid.reader.pdf;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A line of a page, or of one of its columns.
 *
 * @param page from 1
 * @param number from 1, in the order in which the page is read
 * @param glyphs in reading order, blanks among them
 * @param y where its letters stand
 * @param size of most of its letters
 * @param column the stretch between the margins it is set in
 */
record Line(int page, int number, List<Glyph> glyphs, float y, float size, Extent column) {
  /** A word begins after a gap this wide, in sizes of the font. */
  private static final float WORD_GAP = 0.2f;

  private static final float SMALL = 0.8f;
  private static final float RAISED = 0.12f;

  /** How much of its column a line takes at least that another follows, in the same paragraph. */
  private static final float SHORT = 0.8f;

  /**
   * A line of glyphs that stand beside each other.
   *
   * @param mirrored whether the page runs to the left, and they stand as in a mirror
   */
  static Line of(int page, List<Glyph> glyphs, boolean mirrored) {
    List<Glyph> ordered = new ArrayList<>(glyphs);
    ordered.sort(Comparator.comparingDouble(Glyph::x));
    float size = most(ordered, Glyph::size);
    float y = most(ordered.stream().filter(glyph -> near(glyph.size(), size)).toList(), Glyph::y);
    List<Glyph> parted = parted(ordered, size);
    if (mirrored) {
      Collections.reverse(parted);
    }
    Line line = new Line(page, 0, parted, y, size, Extent.of(glyphs));
    List<Glyph> read = ReadingOrder.of(parted, mirrored, line::isMark);
    return new Line(page, 0, read, y, size, Extent.of(glyphs));
  }

  /** With a blank in each gap that is too wide for two letters of one word. */
  private static List<Glyph> parted(List<Glyph> ordered, float size) {
    List<Glyph> parted = new ArrayList<>(ordered.size());
    Glyph before = null;
    for (Glyph glyph : ordered) {
      if (before != null && glyph.x() - before.end() > WORD_GAP * size) {
        parted.add(before.blankUpTo(glyph));
      }
      parted.add(glyph);
      before = glyph;
    }
    return parted;
  }

  private static boolean near(float one, float other) {
    return Math.abs(one - other) < 0.5f;
  }

  /** A measure of a glyph. */
  private interface Measure {
    float of(Glyph glyph);
  }

  /** The measure that most letters have. */
  private static float most(List<Glyph> glyphs, Measure measure) {
    Map<Float, Integer> counts = new HashMap<>();
    float best = 0;
    int bestCount = -1;
    for (Glyph glyph : glyphs) {
      float value = Math.round(measure.of(glyph) * 10) / 10f;
      int count = counts.merge(value, glyph.isBlank() ? 0 : glyph.text().length(), Integer::sum);
      if (count > bestCount) {
        bestCount = count;
        best = value;
      }
    }
    return best;
  }

  Line at(int place, Extent margins) {
    return new Line(page, place, glyphs, y, size, margins);
  }

  float start() {
    return Extent.of(glyphs).left();
  }

  float end() {
    return Extent.of(glyphs).right();
  }

  /** Whether it ends long before its column does, as the last of a paragraph may. */
  boolean isShort() {
    return end() - column.left() < SHORT * column.width();
  }

  /** Whether a glyph is set small and above the others: the marker of a footnote. */
  boolean isRaised(Glyph glyph) {
    return glyph.size() < SMALL * size && y - glyph.y() > RAISED * size;
  }

  /** Whether it begins with the mark of a note. */
  boolean opensNote() {
    return glyphs.stream()
        .filter(glyph -> !glyph.isBlank())
        .findFirst()
        .filter(this::isMark)
        .isPresent();
  }

  /** Whether a glyph is a digit of the mark of a note. */
  boolean isMark(Glyph glyph) {
    return glyph.isDigits() && isRaised(glyph);
  }

  /** The marks of notes in it, in order: {@code 10} is one. */
  List<String> marks() {
    List<String> marks = new ArrayList<>();
    boolean inMark = false;
    for (Glyph glyph : glyphs) {
      if (isMark(glyph)) {
        String before = inMark ? marks.remove(marks.size() - 1) : "";
        marks.add(before + glyph.text());
      }
      inMark = isMark(glyph);
    }
    return marks;
  }

  /** What it prints, raised digits and all, words parted by a space. */
  String text() {
    StringBuilder text = new StringBuilder();
    for (Glyph glyph : glyphs) {
      text.append(glyph.isBlank() ? " " : glyph.text());
    }
    return text.toString().replaceAll(" +", " ").strip();
  }
}
