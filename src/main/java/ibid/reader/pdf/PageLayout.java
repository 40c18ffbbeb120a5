package ibid.reader.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The lines of a page in the order in which they are read: of two columns the left one first. A
 * page that runs to the left is looked at in a mirror.
 */
final class PageLayout {
  /** Beyond a gap this wide, in sizes of the font, something else is printed. */
  private static final float APART = 4;

  private final int page;
  private final boolean mirrored;
  private final List<Line> lines = new ArrayList<>();
  private int count;

  private PageLayout(int page, boolean mirrored) {
    this.page = page;
    this.mirrored = mirrored;
  }

  static List<Line> of(int page, List<Glyph> glyphs) {
    boolean mirrored = ReadingOrder.isToLeft(glyphs);
    List<List<Glyph>> rows = Rows.of(mirrored ? mirrored(glyphs) : glyphs);
    PageLayout layout = new PageLayout(page, mirrored);
    Gutter.of(rows).ifPresentOrElse(gutter -> layout.columns(rows, gutter), () -> layout.add(rows));
    return List.copyOf(layout.lines);
  }

  private static List<Glyph> mirrored(List<Glyph> glyphs) {
    float right = Extent.of(glyphs).right();
    return glyphs.stream().map(glyph -> glyph.mirrored(right)).toList();
  }

  /** Rows across both columns part what stands in columns above and below them. */
  private void columns(List<List<Glyph>> rows, Gutter gutter) {
    List<Glyph> left = new ArrayList<>();
    List<Glyph> right = new ArrayList<>();
    for (List<Glyph> row : rows) {
      if (gutter.isCrossedBy(row)) {
        add(Rows.of(left));
        add(Rows.of(right));
        left.clear();
        right.clear();
        add(List.of(row));
      } else {
        row.forEach(glyph -> (glyph.x() < gutter.x() ? left : right).add(glyph));
      }
    }
    add(Rows.of(left));
    add(Rows.of(right));
  }

  private void add(List<List<Glyph>> rows) {
    List<List<Line>> column = rows.stream().map(this::parts).toList();
    Extent margins = Margins.of(column.stream().flatMap(List::stream).toList());
    for (List<Line> row : column) {
      count++;
      row.forEach(line -> lines.add(line.at(count, margins)));
    }
  }

  /** A row may hold several things far apart: {@code United Nations} and {@code A/RES/73/6}. */
  private List<Line> parts(List<Glyph> row) {
    List<Glyph> sorted = new ArrayList<>(row.stream().filter(glyph -> !glyph.isBlank()).toList());
    sorted.sort(Comparator.comparingDouble(Glyph::x));
    List<Line> parts = new ArrayList<>();
    List<Glyph> part = new ArrayList<>();
    float end = 0;
    for (Glyph glyph : sorted) {
      if (!part.isEmpty() && glyph.x() - end > APART * glyph.size()) {
        parts.add(Line.of(page, withBlanks(row, part), mirrored));
        part.clear();
      }
      part.add(glyph);
      end = Math.max(end, glyph.end());
    }
    parts.add(Line.of(page, withBlanks(row, part), mirrored));
    return parts;
  }

  private static List<Glyph> withBlanks(List<Glyph> row, List<Glyph> part) {
    Extent extent = Extent.of(part);
    List<Glyph> all = new ArrayList<>(part);
    for (Glyph glyph : row) {
      if (glyph.isBlank() && glyph.x() > extent.left() && glyph.x() < extent.right()) {
        all.add(glyph);
      }
    }
    return all;
  }
}
