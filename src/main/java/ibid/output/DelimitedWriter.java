package ibid.output;

import java.io.IOException;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** Rows as lines of cells: a header, then {@code A/RES/64/293<TAB>resolution<TAB>...}. */
final class DelimitedWriter<R> implements RowWriter<R> {
  private final List<Column<R>> columns;
  private final CSVPrinter printer;
  private final boolean folded;

  private DelimitedWriter(
      List<Column<R>> columns, CSVPrinter printer, boolean folded, boolean header)
      throws IOException {
    this.columns = columns;
    this.printer = printer;
    this.folded = folded;
    if (header) {
      for (Column<R> column : columns) {
        printer.print(column.name());
      }
      printer.println();
    }
  }

  static <R> DelimitedWriter<R> csv(List<Column<R>> columns, Appendable out, boolean header)
      throws IOException {
    CSVFormat format = CSVFormat.RFC4180.builder().setRecordSeparator('\n').get();
    return new DelimitedWriter<>(columns, new CSVPrinter(out, format), false, header);
  }

  static <R> DelimitedWriter<R> tsv(List<Column<R>> columns, Appendable out, boolean header)
      throws IOException {
    CSVFormat format =
        CSVFormat.TDF.builder().setQuote(null).setEscape(null).setRecordSeparator('\n').get();
    return new DelimitedWriter<>(columns, new CSVPrinter(out, format), true, header);
  }

  @Override
  public void write(R row) throws IOException {
    for (Column<R> column : columns) {
      String cell = column.print(row);
      printer.print(folded ? WhiteSpace.fold(cell) : cell);
    }
    printer.println();
  }

  @Override
  public void close() throws IOException {
    printer.flush();
  }
}
