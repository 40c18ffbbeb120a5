package ibid.output;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.Writer;
import java.nio.CharBuffer;
import java.util.List;

/** Rows as JSON objects, each on a line of its own, bare or in one array. */
final class JsonRows<R> implements RowWriter<R> {
  private final List<Column<R>> columns;
  private final JsonGenerator json;
  private final Appendable out;
  private final boolean array;
  private boolean first = true;

  private JsonRows(List<Column<R>> columns, Appendable out, boolean array) throws IOException {
    this.columns = columns;
    this.out = out;
    this.array = array;
    this.json = new JsonFactory().createGenerator(new AppendableWriter(out));
    json.setRootValueSeparator(null);
  }

  static <R> JsonRows<R> array(List<Column<R>> columns, Appendable out) throws IOException {
    return new JsonRows<>(columns, out, true);
  }

  static <R> JsonRows<R> lines(List<Column<R>> columns, Appendable out) throws IOException {
    return new JsonRows<>(columns, out, false);
  }

  @Override
  public void write(R row) throws IOException {
    if (array) {
      out.append(first ? "[\n" : ",\n");
    }
    first = false;
    json.writeStartObject();
    for (Column<R> column : columns) {
      json.writeFieldName(column.name());
      column.write(row, json);
    }
    json.writeEndObject();
    json.flush();
    if (!array) {
      out.append('\n');
    }
  }

  @Override
  public void close() throws IOException {
    json.close();
    if (array) {
      out.append(first ? "[]\n" : "\n]\n");
    }
  }

  /** Passes text on; neither flushing nor closing reaches beyond it. */
  private static final class AppendableWriter extends Writer {
    private final Appendable out;

    AppendableWriter(Appendable out) {
      this.out = out;
    }

    @Override
    public void write(char[] text, int start, int length) throws IOException {
      if (out instanceof Writer writer) {
        writer.write(text, start, length);
      } else {
        out.append(CharBuffer.wrap(text, start, length));
      }
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}
  }
}
