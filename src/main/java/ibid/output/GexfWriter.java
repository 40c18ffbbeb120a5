package ibid.output;

import ibid.graph.CitationEdge;
import ibid.graph.CitationGraph;
import ibid.graph.DocumentNode;
import java.io.IOException;
import java.io.Writer;
import java.util.Map;
import org.jgrapht.nio.Attribute;
import org.jgrapht.nio.DefaultAttribute;
import org.jgrapht.nio.gexf.GEXFAttributeType;
import org.jgrapht.nio.gexf.GEXFExporter;
import org.jgrapht.nio.gexf.GEXFExporter.AttributeCategory;
import org.jgrapht.nio.gexf.GEXFExporter.Parameter;

/** GEXF 1.2: {@code <node id="A/RES/64/293" label="A/RES/64/293">...}. */
final class GexfWriter implements GraphWriter {
  @Override
  public void write(CitationGraph graph, Writer out) throws IOException {
    GEXFExporter<DocumentNode, CitationEdge> exporter =
        new GEXFExporter<>(
            document -> PlainText.of(document.id()),
            mention -> Integer.toString(mention.number() + 1));
    exporter.setCreator("ibid");
    exporter.setParameter(Parameter.EXPORT_EDGE_LABELS, true);
    for (Column<DocumentNode> column : GraphColumns.DOCUMENT) {
      if (!column.name().equals("id") && !column.name().equals("label")) {
        exporter.registerAttribute(column.name(), AttributeCategory.NODE, GEXFAttributeType.STRING);
      }
    }
    for (Column<CitationEdge> column : GraphColumns.MENTION) {
      exporter.registerAttribute(
          column.name(),
          AttributeCategory.EDGE,
          column.isNumeric() ? GEXFAttributeType.INTEGER : GEXFAttributeType.STRING);
    }
    JgraphtWriter.provide(exporter);
    exporter.setEdgeAttributeProvider(GexfWriter::labelled);
    JgraphtWriter.export(exporter, graph, out);
  }

  /** Gephi shows the label of an edge: the paragraph it stands in. */
  private static Map<String, Attribute> labelled(CitationEdge mention) {
    Map<String, Attribute> attributes = JgraphtWriter.attributes(GraphColumns.MENTION, mention);
    attributes.put("label", DefaultAttribute.createAttribute(mention.place().at()));
    return attributes;
  }
}
