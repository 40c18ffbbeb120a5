package ibid.output;

import ibid.graph.CitationGraph;
import ibid.graph.DocumentNode;
import ibid.symbol.Kind;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A flowchart in Mermaid: {@code n1 ==>|2| n2}.
 *
 * <p>Mermaid has no escapes but entities of its own, {@code #quot;} and {@code #35;}.
 */
final class MermaidWriter implements GraphWriter {
  private final Drawing drawing;

  MermaidWriter(Drawing drawing) {
    this.drawing = drawing;
  }

  @Override
  public void write(CitationGraph graph, Writer out) throws IOException {
    Map<DocumentNode, String> ids = new LinkedHashMap<>();
    graph.documents().forEach(document -> ids.put(document, "n" + (ids.size() + 1)));
    out.append("flowchart ").append(drawing.direction().name()).append('\n');
    nodes(graph, ids, out);
    for (Arc arc : Arc.of(graph, drawing.edges())) {
      out.append("  ").append(ids.get(arc.citing())).append(arrow(arc));
      out.append(ids.get(arc.cited())).append('\n');
    }
    for (Map.Entry<DocumentNode, String> entry : ids.entrySet()) {
      if (entry.getKey().link().isPresent()) {
        out.append("  click ").append(entry.getValue()).append(" href \"");
        out.append(entry.getKey().link().get()).append("\" _blank\n");
      }
    }
    styles(graph, ids, out);
    out.flush();
  }

  private void nodes(CitationGraph graph, Map<DocumentNode, String> ids, Writer out)
      throws IOException {
    int number = 0;
    for (Map.Entry<String, List<DocumentNode>> group : Groups.of(graph, drawing.cluster())) {
      boolean boxed = !group.getKey().isEmpty();
      if (boxed) {
        out.append("  subgraph g" + ++number + "[\"" + text(group.getKey()) + "\"]\n");
      }
      for (DocumentNode document : group.getValue()) {
        out.append(boxed ? "    " : "  ").append(ids.get(document));
        out.append(shaped(document)).append('\n');
      }
      out.append(boxed ? "  end\n" : "");
    }
  }

  private String shaped(DocumentNode document) {
    NodeLabel label = NodeLabel.of(document, drawing.titles());
    List<String> lines = new ArrayList<>(label.head());
    lines.addAll(label.below());
    String text = lines.stream().map(MermaidWriter::text).collect(Collectors.joining("<br/>"));
    String quoted = "\"" + text + "\"";
    return switch (document.kind().orElse(Kind.DOCUMENT)) {
      case RESOLUTION -> "(" + quoted + ")";
      case DECISION, PARAGRAPH, PUBLICATION -> "[" + quoted + "]";
      case DOCUMENT -> ">" + quoted + "]";
      case TREATY -> "{{" + quoted + "}}";
    };
  }

  private String arrow(Arc arc) {
    String label =
        drawing.edges() == Drawing.Edges.ALL
            ? arc.mentions().get(0).place().at()
            : Integer.toString(arc.mentions().size());
    return " "
        + arc.stroke().mermaid()
        + (label.equals("1") ? "" : "|\"" + text(label) + "\"|")
        + " ";
  }

  /** One class a colour, and one for the documents that were read. */
  private static void styles(CitationGraph graph, Map<DocumentNode, String> ids, Writer out)
      throws IOException {
    Palette palette = new Palette(graph);
    Map<Palette.Colour, List<String>> classes = new LinkedHashMap<>();
    List<String> read = new ArrayList<>();
    ids.forEach(
        (document, id) -> {
          classes.computeIfAbsent(palette.of(document), unused -> new ArrayList<>()).add(id);
          if (document.isRead()) {
            read.add(id);
          }
        });
    int number = 0;
    for (Map.Entry<Palette.Colour, List<String>> entry : classes.entrySet()) {
      String name = "c" + ++number;
      Palette.Colour colour = entry.getKey();
      String look = "fill:" + colour.fill() + ",stroke:" + colour.line() + ",color:#000";
      style(name, look, entry.getValue(), out);
    }
    if (!read.isEmpty()) {
      style("read", "stroke-width:3px", read, out);
    }
  }

  private static void style(String name, String look, List<String> ids, Writer out)
      throws IOException {
    out.append("  classDef ").append(name).append(' ').append(look).append('\n');
    out.append("  class ").append(String.join(",", ids)).append(' ').append(name).append('\n');
  }

  private static String text(String text) {
    return PlainText.of(text)
        .replace("#", "#35;")
        .replace("&", "#amp;")
        .replace("\"", "#quot;")
        .replace("<", "#lt;")
        .replace(">", "#gt;")
        .replace("`", "#96;")
        .replace("\\", "#92;");
  }
}
