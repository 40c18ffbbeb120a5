package ibid.reader.pdf;

import java.util.ArrayList;
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

  /** A line of glyphs that stand beside each other. */
  static Line of(int page, List<Glyph> glyphs) {
    List<Glyph> ordered = new ArrayList<>(glyphs);
    ordered.sort(Comparator.comparingDouble(Glyph::x));
    float size = most(ordered, Glyph::size);
    float y = most(ordered.stream().filter(glyph -> near(glyph.size(), size)).toList(), Glyph::y);
    return new Line(page, 0, ReadingOrder.of(ordered), y, size, Extent.of(glyphs));
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

  /** Whether two glyphs that follow each other belong to two words. */
  boolean isGap(Glyph one, Glyph other) {
    float gap = Math.max(other.x() - one.end(), one.x() - other.end());
    return gap > WORD_GAP * size;
  }

  /** What it prints, raised digits and all, words parted by a space. */
  String text() {
    StringBuilder text = new StringBuilder();
    Glyph before = null;
    for (Glyph glyph : glyphs) {
      if (before != null && (glyph.isBlank() || isGap(before, glyph))) {
        text.append(' ');
      }
      text.append(glyph.text().strip());
      before = glyph;
    }
    return text.toString().replaceAll(" +", " ").strip();
  }
}
