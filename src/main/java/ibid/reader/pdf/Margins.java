package ibid.reader.pdf;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds the margins of a column: where most lines begin, and where the long ones end. */
final class Margins {
  private static final float LONG = 0.9f;

  private Margins() {}

  static Extent of(List<Line> lines) {
    if (lines.isEmpty()) {
      return new Extent(0, 0);
    }
    Map<Integer, Integer> starts = new HashMap<>();
    int left = Math.round(lines.get(0).start());
    for (Line line : lines) {
      int start = Math.round(line.start());
      if (starts.merge(start, 1, Integer::sum) > starts.get(left)) {
        left = start;
      }
    }
    float[] ends = new float[lines.size()];
    for (int i = 0; i < ends.length; i++) {
      ends[i] = lines.get(i).end();
    }
    Arrays.sort(ends);
    return new Extent(left, Math.max(left, ends[(int) ((ends.length - 1) * LONG)]));
  }
}
