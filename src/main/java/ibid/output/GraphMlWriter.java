package ibid.output;

import ibid.graph.CitationEdge;
import ibid.graph.CitationGraph;
import ibid.graph.DocumentNode;
import java.io.IOException;
import java.io.Writer;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jgrapht.nio.AttributeType;
import org.jgrapht.nio.graphml.GraphMLExporter;
import org.jgrapht.nio.graphml.GraphMLExporter.AttributeCategory;

/**
 * GraphML: {@code <node id="n2"><data key="key0">A/RES/64/293</data>...}.
 *
 * <p>Its schema wants names for ids, which {@code A/RES/64/293} is not, so the documents are {@code
 * n1}, {@code n2} and so on, and the target string is in the attribute {@code id}.
 */
final class GraphMlWriter implements GraphWriter {
  @Override
  public void write(CitationGraph graph, Writer out) throws IOException {
    Map<DocumentNode, String> ids = new LinkedHashMap<>();
    graph.documents().forEach(document -> ids.put(document, "n" + (ids.size() + 1)));
    GraphMLExporter<DocumentNode, CitationEdge> exporter = new GraphMLExporter<>(ids::get);
    for (Column<DocumentNode> column : GraphColumns.DOCUMENT) {
      exporter.registerAttribute(column.name(), AttributeCategory.NODE, AttributeType.STRING);
    }
    for (Column<CitationEdge> column : GraphColumns.MENTION) {
      AttributeType type = column.isNumeric() ? AttributeType.INT : AttributeType.STRING;
      exporter.registerAttribute(column.name(), AttributeCategory.EDGE, type);
    }
    exporter.setEdgeIdProvider(mention -> "e" + (mention.number() + 1));
    JgraphtWriter.provide(exporter);
    JgraphtWriter.export(exporter, graph, out);
  }
}
