package ibid.output;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Rows as an aligned table, which {@linkplain TableLayout fits the terminal}. Words that are too
 * long are cut; a symbol and a reason, which would say nothing then, go on in the next line.
 *
 * <pre>
 * AT   TEXT    TARGET
 * PP2  4/4     CTOC/COP/DEC/4/4
 * </pre>
 *
 * <p>What a {@linkplain Column#heading heading} says stands on a line of its own over the rows.
 */
final class TableWriter<R> implements RowWriter<R> {
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
    int[] widths = new TableLayout(columns, lines).widths(style.width());
    if (!lines.isEmpty() && style.header()) {
      out.append(style.bold(line(heads, widths))).append('\n');
    }
    String over = "";
    for (int i = 0; i < lines.size(); i++) {
      if (!headings.get(i).equals(over)) {
        over = headings.get(i);
        out.append(style.bold(over)).append('\n');
      }
      row(lines.get(i), widths);
    }
  }

  /** Prints a row, in as many lines as its longest cell needs. */
  private void row(List<String> cells, int... widths) throws IOException {
    List<List<String>> wrapped = new ArrayList<>();
    int height = 1;
    for (int i = 0; i < widths.length; i++) {
      List<String> parts =
          columns.get(i).isWrapped() && widths[i] > 0
              ? DisplayWidth.wrap(cells.get(i), widths[i])
              : List.of(cells.get(i));
      wrapped.add(parts);
      height = Math.max(height, parts.size());
    }
    for (int i = 0; i < height; i++) {
      int each = i;
      List<String> parts =
          wrapped.stream().map(cell -> each < cell.size() ? cell.get(each) : "").toList();
      out.append(line(parts, widths)).append('\n');
    }
  }

  private String line(List<String> cells, int[] widths) {
    StringBuilder line = new StringBuilder();
    for (int i = 0; i < widths.length; i++) {
      if (widths[i] > 0) {
        boolean whole = columns.get(i).isWrapped();
        String cell = whole ? cells.get(i) : DisplayWidth.cut(cells.get(i), widths[i]);
        String pad = " ".repeat(Math.max(0, widths[i] - DisplayWidth.of(cell)));
        line.append(line.length() == 0 ? "" : " ".repeat(TableLayout.GAP));
        line.append(columns.get(i).isNumeric() ? pad + cell : cell + pad);
      }
    }
    return line.toString().stripTrailing();
  }
}
