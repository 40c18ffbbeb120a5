package ibid.output;

import ibid.graph.CitationEdge;
import ibid.graph.CitationGraph;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;

/**
 * The mentions as CSV: {@code CTOC/COP/RES/5/2,A/RES/64/293,resolution,General Assembly,...}.
 *
 * <p>JGraphT's {@code CSVExporter} writes the ends of an edge and nothing else of it.
 */
final class CsvGraphWriter implements GraphWriter {
  @Override
  public void write(CitationGraph graph, Writer out) throws IOException {
    List<Column<CitationEdge>> columns = new ArrayList<>(GraphColumns.ENDS);
    columns.addAll(GraphColumns.target(graph));
    columns.addAll(GraphColumns.MENTION);
    try (RowWriter<CitationEdge> rows = RowFormat.CSV.open(columns, out, Style.PLAIN)) {
      for (CitationEdge mention : graph.mentions()) {
        rows.write(mention);
      }
    }
  }
}
