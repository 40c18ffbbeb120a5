package ibid.reader.pdf;

import java.util.List;
import java.util.Optional;

/**
 * The white stretch between two columns, as in the volumes of the first decades: most rows leave it
 * free, and fill most of the room on both sides.
 *
 * @param x its middle
 */
record Gutter(float x) {
  private static final int FEWEST_ROWS = 12;
  private static final float CROSSED = 0.35f;
  private static final float FULL = 0.6f;
  private static final float STEP = 2;
  private static final float HALF_WIDTH = 2;

  static Optional<Gutter> of(List<List<Glyph>> rows) {
    Extent page = Extent.of(rows.stream().flatMap(List::stream).toList());
    Gutter best = null;
    int fewestCrossed = Integer.MAX_VALUE;
    for (float x = page.left() + page.width() * 0.35f;
        x < page.left() + page.width() * 0.65f;
        x += STEP) {
      Gutter gutter = new Gutter(x);
      int crossed = (int) rows.stream().filter(gutter::isCrossedBy).count();
      if (crossed < fewestCrossed && gutter.partsColumns(rows, page, crossed)) {
        fewestCrossed = crossed;
        best = gutter;
      }
    }
    return Optional.ofNullable(best);
  }

  private boolean partsColumns(List<List<Glyph>> rows, Extent page, int crossed) {
    int left = 0;
    int right = 0;
    float leftFill = 0;
    float rightFill = 0;
    for (List<Glyph> row : rows) {
      if (isCrossedBy(row)) {
        continue;
      }
      float onLeft = width(row, true);
      float onRight = width(row, false);
      left += onLeft > 0 ? 1 : 0;
      right += onRight > 0 ? 1 : 0;
      leftFill += onLeft;
      rightFill += onRight;
    }
    return Math.min(left, right) >= FEWEST_ROWS
        && crossed <= CROSSED * Math.max(left, right)
        && leftFill / left > FULL * (x - page.left())
        && rightFill / right > FULL * (page.right() - x);
  }

  /** How far a row reaches on one side. */
  private float width(List<Glyph> row, boolean onLeft) {
    return Extent.of(row.stream().filter(glyph -> glyph.x() < x == onLeft).toList()).width();
  }

  /** Whether a letter of the row stands in it. */
  boolean isCrossedBy(List<Glyph> row) {
    return row.stream()
        .anyMatch(
            glyph ->
                !glyph.isBlank() && glyph.x() < x + HALF_WIDTH && glyph.end() > x - HALF_WIDTH);
  }
}
