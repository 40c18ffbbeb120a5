package ibid.output;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;

/**
 * Rows as an aligned table, which fits the terminal: the widest columns give way first, those that
 * are {@linkplain Column#narrowest nothing when cut} last.
 *
 * <pre>
 * AT   TEXT    TARGET
 * PP2  4/4     CTOC/COP/DEC/4/4
 * </pre>
 *
 * <p>What a {@linkplain Column#heading heading} says stands on a line of its own over the rows.
 */
final class TableWriter<R> implements RowWriter<R> {
  private static final int GAP = 2;

  private final List<Column<R>> columns;
  private final Optional<Column<R>> heading;
  private final Appendable out;
  private final Style style;
  private final List<List<String>> lines = new ArrayList<>();
  private final List<String> headings = new ArrayList<>();

  TableWriter(List<Column<R>> columns, Appendable out, Style style) {
    this.columns =
        columns.stream().filter(column -> column.place() == Column.Place.IN_TABLE).toList();
    this.heading =
        columns.stream().filter(column -> column.place() == Column.Place.OVER_ROWS).findFirst();
    this.out = out;
    this.style = style;
  }

  @Override
  public void write(R row) {
    lines.add(columns.stream().map(column -> WhiteSpace.fold(column.print(row))).toList());
    headings.add(heading.map(column -> WhiteSpace.fold(column.print(row))).orElse(""));
  }

  @Override
  public void close() throws IOException {
    List<String> heads = columns.stream().map(Column::head).toList();
    int[] widths = widths(heads);
    narrow(widths);
    if (!lines.isEmpty()) {
      out.append(style.bold(line(heads, widths))).append('\n');
    }
    String over = "";
    for (int i = 0; i < lines.size(); i++) {
      if (!headings.get(i).equals(over)) {
        over = headings.get(i);
        out.append(style.bold(over)).append('\n');
      }
      out.append(line(lines.get(i), widths)).append('\n');
    }
  }

  /** The width of each column; 0 for one without any value, which is left out. */
  private int[] widths(List<String> heads) {
    int[] widths = new int[columns.size()];
    for (List<String> line : lines) {
      for (int i = 0; i < widths.length; i++) {
        widths[i] = Math.max(widths[i], DisplayWidth.of(line.get(i)));
      }
    }
    for (int i = 0; i < widths.length; i++) {
      widths[i] = widths[i] == 0 ? 0 : Math.max(widths[i], DisplayWidth.of(heads.get(i)));
    }
    return widths;
  }

  private void narrow(int[] widths) {
    if (style.width() > 0) {
      narrow(widths, Column::narrowest);
      narrow(widths, column -> Column.NARROWEST);
    }
  }

  private void narrow(int[] widths, ToIntFunction<Column<R>> narrowest) {
    int over = -GAP - style.width();
    for (int width : widths) {
      over += width == 0 ? 0 : width + GAP;
    }
    for (int widest = widest(widths, narrowest); over > 0 && widest >= 0; over--) {
      widths[widest]--;
      widest = widest(widths, narrowest);
    }
  }

  /** The widest of the columns that can still give way, or -1. */
  private int widest(int[] widths, ToIntFunction<Column<R>> narrowest) {
    int widest = -1;
    for (int i = 0; i < widths.length; i++) {
      boolean givesWay = widths[i] > narrowest.applyAsInt(columns.get(i));
      widest = givesWay && (widest < 0 || widths[i] > widths[widest]) ? i : widest;
    }
    return widest;
  }

  private String line(List<String> cells, int[] widths) {
    StringBuilder line = new StringBuilder();
    for (int i = 0; i < widths.length; i++) {
      if (widths[i] > 0) {
        String cell = DisplayWidth.cut(cells.get(i), widths[i]);
        String pad = " ".repeat(widths[i] - DisplayWidth.of(cell));
        line.append(line.length() == 0 ? "" : " ".repeat(GAP));
        line.append(columns.get(i).isNumeric() ? pad + cell : cell + pad);
      }
    }
    return line.toString().stripTrailing();
  }
}
