package ibid.output;

import java.io.IOException;
import java.util.List;

/**
 * A row as a card, a line for each value that is there; a list has a line for each of its items.
 *
 * <pre>
 * DOCUMENT  A/RES/64/293
 * KIND      resolution
 * </pre>
 */
public final class CardWriter<R> implements RowWriter<R> {
  private final List<Column<R>> columns;
  private final Appendable out;
  private final Style style;
  private boolean first = true;

  /** Writes cards, an empty line between two. */
  public CardWriter(List<Column<R>> columns, Appendable out, Style style) {
    this.columns = columns;
    this.out = out;
    this.style = style;
  }

  @Override
  public void write(R row) throws IOException {
    out.append(first ? "" : "\n");
    first = false;
    int width = columns.stream().mapToInt(column -> column.name().length()).max().orElse(0);
    for (Column<R> column : columns) {
      String head = column.head();
      for (String value : column.items().apply(row)) {
        out.append(style.bold(head)).append(" ".repeat(width + 2 - head.length()));
        out.append(WhiteSpace.fold(value)).append('\n');
        head = "";
      }
    }
  }

  @Override
  public void close() {}
}
