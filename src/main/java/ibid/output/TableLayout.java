package ibid.output;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * How wide the columns of a table are, so that it fits the terminal: the widest give way first,
 * down to the narrowest that still says something; then those are left out that have the most empty
 * cells. Symbols, dates and reasons are never left out.
 */
final class TableLayout {
  static final int GAP = 2;

  /**
   * A symbol or date up to this width stands on one line; the words of a title may need several.
   */
  private static final int LONGEST_SYMBOL = 30;

  private static final int NARROWEST_WORDS = 8;
  private static final int NARROWEST_SENTENCE = 12;

  private final List<? extends Column<?>> columns;
  private final List<List<String>> lines;
  private final int[] full;

  /**
   * @param lines the cells of each row
   */
  TableLayout(List<? extends Column<?>> columns, List<List<String>> lines) {
    this.columns = columns;
    this.lines = lines;
    this.full = new int[columns.size()];
    for (int i = 0; i < full.length; i++) {
      int widest = widest(i, Integer.MAX_VALUE);
      full[i] = widest == 0 ? 0 : Math.max(widest, head(i));
    }
  }

  /** The widest of the cells of a column that are no wider than that. */
  private int widest(int column, int most) {
    int widest = 0;
    for (List<String> line : lines) {
      int width = DisplayWidth.of(line.get(column));
      widest = width > most ? widest : Math.max(widest, width);
    }
    return widest;
  }

  private int head(int column) {
    return DisplayWidth.of(columns.get(column).head());
  }

  /**
   * The width of each column; 0 for one that is left out, as all without any value are.
   *
   * @param terminal its columns; 0 for no limit
   */
  int[] widths(int terminal) {
    int[] widths = full.clone();
    if (terminal == 0) {
      return widths;
    }
    int[] narrowest = IntStream.range(0, full.length).map(this::narrowest).toArray();
    for (int column : dispensable()) {
      if (sum(narrowest) <= terminal) {
        break;
      }
      narrowest[column] = 0;
      widths[column] = 0;
    }
    narrow(widths, narrowest, sum(widths) - terminal);
    return widths;
  }

  private int narrowest(int column) {
    return switch (columns.get(column).sort()) {
      case WHOLE -> Math.min(full[column], Math.max(head(column), widest(column, LONGEST_SYMBOL)));
      case NUMBER -> full[column];
      case SENTENCE -> Math.min(full[column], NARROWEST_SENTENCE);
      default -> Math.min(full[column], NARROWEST_WORDS);
    };
  }

  /** The columns that may be left out: words before numbers, the emptiest and the last first. */
  private List<Integer> dispensable() {
    List<Integer> dispensable = new ArrayList<>();
    for (int i = 0; i < full.length; i++) {
      if (!columns.get(i).isWrapped()) {
        dispensable.add(i);
      }
    }
    dispensable.sort(
        Comparator.comparing((Integer i) -> columns.get(i).isNumeric())
            .thenComparing(i -> filled(i))
            .thenComparing(Comparator.reverseOrder()));
    return dispensable;
  }

  private long filled(int column) {
    return lines.stream().filter(line -> !line.get(column).isEmpty()).count();
  }

  private static int sum(int... widths) {
    int sum = -GAP;
    for (int width : widths) {
      sum += width == 0 ? 0 : width + GAP;
    }
    return sum;
  }

  private static void narrow(int[] widths, int[] narrowest, int over) {
    int widest = widest(widths, narrowest);
    for (int left = over; left > 0 && widest >= 0; left--) {
      widths[widest]--;
      widest = widest(widths, narrowest);
    }
  }

  /** The widest of the columns that can still give way, or -1. */
  private static int widest(int[] widths, int[] narrowest) {
    int widest = -1;
    for (int i = 0; i < widths.length; i++) {
      boolean givesWay = widths[i] > narrowest[i];
      widest = givesWay && (widest < 0 || widths[i] > widths[widest]) ? i : widest;
    }
    return widest;
  }
}
