package ibid.output;

import ibid.graph.CitationEdge;
import ibid.graph.CitationGraph;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * Nodes and edges, each on a line of its own: {@code {"id":"A/RES/64/293","label":...}}.
 *
 * <p>JGraphT's {@code JSONExporter} knows neither null nor arrays, and writes {@code \/} for a
 * slash and escapes for what is not ASCII.
 */
final class JsonGraphWriter implements GraphWriter {
  @Override
  public void write(CitationGraph graph, Writer out) throws IOException {
    List<Column<CitationEdge>> edge = new ArrayList<>(GraphColumns.ENDS);
    edge.add(Column.number("key", CitationEdge::number));
    edge.addAll(GraphColumns.MENTION);
    out.append("{\"directed\":true,\"multigraph\":true,\"graph\":{},\n\"nodes\":");
    rows(GraphColumns.DOCUMENT, graph.documents(), out);
    out.append(",\n\"edges\":");
    rows(edge, graph.mentions(), out);
    out.append("}\n");
  }

  private static <R> void rows(List<Column<R>> columns, Collection<R> all, Writer out)
      throws IOException {
    try (RowWriter<R> rows = RowFormat.JSON.open(columns, out, Style.PLAIN)) {
      for (R row : all) {
        rows.write(row);
      }
    }
  }
}
