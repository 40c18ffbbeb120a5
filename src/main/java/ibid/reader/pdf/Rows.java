package ibid.reader.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Gathers the letters of a page in rows: all that stand beside each other, raised ones too. */
final class Rows {
  private static final float COMMON = 0.5f;
  private static final int LONGEST_MARK = 3;
  private static final float SMALL = 0.8f;
  private static final float RAISED = 1.2f;

  private final List<List<Glyph>> rows = new ArrayList<>();
  private List<Glyph> row = new ArrayList<>();
  private float top;
  private float bottom;

  private Rows() {}

  /** The rows from the top; those of blanks only are left out. */
  static List<List<Glyph>> of(List<Glyph> glyphs) {
    List<Glyph> sorted = new ArrayList<>(glyphs);
    // By their middles, so that a raised letter does not come before the row above.
    sorted.sort(Comparator.comparingDouble(glyph -> glyph.top() + glyph.bottom()));
    Rows rows = new Rows();
    sorted.forEach(rows::add);
    rows.close();
    rows.lowerMarks();
    return rows.rows;
  }

  /** The mark of a note may be raised so far that it stands on a row of its own. */
  private void lowerMarks() {
    for (int i = rows.size() - 2; i >= 0; i--) {
      if (isMarkOver(rows.get(i), rows.get(i + 1))) {
        rows.get(i + 1).addAll(rows.remove(i));
      }
    }
  }

  private static boolean isMarkOver(List<Glyph> small, List<Glyph> below) {
    List<Glyph> marks = small.stream().filter(glyph -> !glyph.isBlank()).toList();
    Glyph first = marks.get(0);
    return marks.size() <= LONGEST_MARK
        && marks.stream().allMatch(Glyph::isDigits)
        && below.stream()
            .anyMatch(
                glyph ->
                    first.size() < SMALL * glyph.size()
                        && Math.abs(first.x() - glyph.end()) < glyph.size()
                        && glyph.y() - first.y() < RAISED * glyph.size());
  }

  private void add(Glyph glyph) {
    float shared = Math.min(bottom, glyph.bottom()) - Math.max(top, glyph.top());
    float lower = Math.min(bottom - top, glyph.bottom() - glyph.top());
    if (row.isEmpty() || shared < COMMON * lower) {
      close();
      row.add(glyph);
      top = glyph.top();
      bottom = glyph.bottom();
      return;
    }
    row.add(glyph);
    if (!glyph.isBlank() && glyph.bottom() - glyph.top() > bottom - top) {
      top = glyph.top();
      bottom = glyph.bottom();
    }
  }

  private void close() {
    if (row.stream().anyMatch(glyph -> !glyph.isBlank())) {
      rows.add(row);
    }
    row = new ArrayList<>();
  }
}
