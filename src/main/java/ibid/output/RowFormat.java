package ibid.output;

import java.io.IOException;
import java.util.List;

/** The formats of a list: {@code table}, {@code tsv}, {@code csv}, {@code json}, {@code jsonl}. */
public enum RowFormat {
  /** Aligned columns for people; only the columns that matter most. */
  TABLE {
    @Override
    public <R> RowWriter<R> open(List<Column<R>> columns, Appendable out, Style style) {
      return new TableWriter<>(columns, out, style);
    }
  },
  /** A header, then a line a row; white space in a cell is folded, so nothing needs quotes. */
  TSV {
    @Override
    public <R> RowWriter<R> open(List<Column<R>> columns, Appendable out, Style style)
        throws IOException {
      return DelimitedWriter.tsv(columns, out, style.header());
    }
  },
  /** RFC 4180 with a header, its lines ended by a line feed. */
  CSV {
    @Override
    public <R> RowWriter<R> open(List<Column<R>> columns, Appendable out, Style style)
        throws IOException {
      return DelimitedWriter.csv(columns, out, style.header());
    }
  },
  /** One array of objects. */
  JSON {
    @Override
    public <R> RowWriter<R> open(List<Column<R>> columns, Appendable out, Style style)
        throws IOException {
      return JsonRows.array(columns, out);
    }
  },
  /** JSON Lines: an object a line. */
  JSONL {
    @Override
    public <R> RowWriter<R> open(List<Column<R>> columns, Appendable out, Style style)
        throws IOException {
      return JsonRows.lines(columns, out);
    }
  };

  /** Begins a list. */
  public abstract <R> RowWriter<R> open(List<Column<R>> columns, Appendable out, Style style)
      throws IOException;
}
