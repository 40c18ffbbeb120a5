package ibid.output;

import ibid.graph.CitationGraph;
import ibid.graph.DocumentNode;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Map;

/**
 * DOT, for Graphviz: {@code "CTOC/COP/RES/5/2" -> "A/RES/64/293" [penwidth="2.2", label="2", ...]}.
 *
 * <p>JGraphT's {@code DOTExporter} knows no defaults for nodes and edges and no legend, leaves
 * backslashes as they are, and ends lines as the platform does.
 */
final class DotWriter implements GraphWriter {
  private static final String FONT = "Helvetica,Arial,sans-serif";

  private final Drawing drawing;

  DotWriter(Drawing drawing) {
    this.drawing = drawing;
  }

  @Override
  public void write(CitationGraph graph, Writer out) throws IOException {
    List<Arc> arcs = Arc.of(graph, drawing.edges());
    Palette palette = new Palette(graph);
    out.append("digraph citations {\n");
    defaults(out);
    nodes(graph, new DotNode(palette, drawing.titles()), out);
    edges(arcs, out);
    if (drawing.legend()) {
      out.append("  \" legend\" ").append(legend(graph, palette, arcs)).append(";\n");
    }
    out.append("}\n");
    out.flush();
  }

  private void defaults(Writer out) throws IOException {
    out.append("  graph ").append(graphDefaults().toString()).append(";\n");
    out.append("  node ").append(nodeDefaults().toString()).append(";\n");
    out.append("  edge ").append(edgeDefaults().toString()).append(";\n");
  }

  private DotAttributes graphDefaults() {
    return new DotAttributes()
        .set("rankdir", drawing.direction().name())
        .set("bgcolor", "white")
        .set("pad", "0.3")
        .set("nodesep", "0.18")
        .set("ranksep", "1.1")
        .set("fontname", FONT)
        .set("fontsize", "12")
        .set("tooltip", "citations");
  }

  private static DotAttributes nodeDefaults() {
    return new DotAttributes()
        .set("shape", "box")
        .set("style", "filled")
        .set("fontname", FONT)
        .set("fontsize", "11")
        .set("margin", "0.13,0.07")
        .set("height", "0.3")
        .set("target", "_blank");
  }

  /** The number of mentions stands beside the arrowhead, where no other line takes its place. */
  private static DotAttributes edgeDefaults() {
    return new DotAttributes()
        .set("color", "#666666")
        .set("arrowsize", "0.7")
        .set("labeldistance", "1.8")
        .set("labelangle", "-18")
        .set("fontname", FONT)
        .set("fontsize", "9");
  }

  private void nodes(CitationGraph graph, DotNode look, Writer out) throws IOException {
    int number = 0;
    for (Map.Entry<String, List<DocumentNode>> group : Groups.of(graph, drawing.cluster())) {
      boolean boxed = !group.getKey().isEmpty();
      if (boxed) {
        out.append("  subgraph cluster_" + ++number + " {\n    graph ");
        out.append(box(group.getKey()).toString()).append(";\n");
      }
      for (DocumentNode document : group.getValue()) {
        out.append(boxed ? "    " : "  ").append(DotText.quoted(document.id())).append(' ');
        out.append(look.attributes(document).toString()).append(";\n");
      }
      out.append(boxed ? "  }\n" : "");
    }
  }

  private static DotAttributes box(String name) {
    return new DotAttributes()
        .raw("label", DotText.lines(List.of(name)))
        .raw("tooltip", DotText.lines(List.of(name)))
        .set("style", "rounded")
        .set("color", "#BBBBBB")
        .set("fontcolor", "#444444");
  }

  private void edges(List<Arc> arcs, Writer out) throws IOException {
    DotEdge look = new DotEdge(drawing.edges());
    for (Arc arc : arcs) {
      out.append("  ").append(DotText.quoted(arc.citing().id()));
      out.append(" -> ").append(DotText.quoted(arc.cited().id()));
      out.append(' ').append(look.attributes(arc).toString()).append(";\n");
    }
  }

  private static String legend(CitationGraph graph, Palette palette, List<Arc> arcs) {
    return new DotAttributes()
        .set("shape", "plain")
        .set("style", "")
        .set("fontsize", "9")
        .set("tooltip", "legend")
        .raw("label", DotLegend.table(graph, palette, arcs))
        .toString();
  }
}
