package ibid.output;

import ibid.graph.CitationEdge;
import ibid.graph.CitationGraph;
import ibid.graph.DocumentNode;
import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jgrapht.nio.Attribute;
import org.jgrapht.nio.AttributeType;
import org.jgrapht.nio.BaseExporter;
import org.jgrapht.nio.DefaultAttribute;
import org.jgrapht.nio.GraphExporter;

/** What the formats that JGraphT writes have in common. */
final class JgraphtWriter {
  private JgraphtWriter() {}

  /** The attributes of a row; those without a value are left out. */
  static <R> Map<String, Attribute> attributes(List<Column<R>> columns, R row) {
    Map<String, Attribute> attributes = new LinkedHashMap<>();
    for (Column<R> column : columns) {
      String value = PlainText.of(column.print(row));
      if (!value.isEmpty()) {
        AttributeType type = column.isNumeric() ? AttributeType.INT : AttributeType.STRING;
        attributes.put(column.name(), new DefaultAttribute<>(value, type));
      }
    }
    return attributes;
  }

  /** Has the exporter ask for the attributes of documents and mentions. */
  static void provide(BaseExporter<DocumentNode, CitationEdge> exporter) {
    exporter.setVertexAttributeProvider(document -> attributes(GraphColumns.DOCUMENT, document));
    exporter.setEdgeAttributeProvider(mention -> attributes(GraphColumns.MENTION, mention));
  }

  /**
   * Runs the exporter. It writes to memory first: an exporter hides failures to write behind a
   * {@code PrintWriter}, and ends lines as the platform does.
   */
  static void export(
      GraphExporter<DocumentNode, CitationEdge> exporter, CitationGraph graph, Writer out)
      throws IOException {
    StringWriter text = new StringWriter();
    exporter.exportGraph(graph.asGraph(), text);
    out.write(text.toString().replace(System.lineSeparator(), "\n"));
  }
}
