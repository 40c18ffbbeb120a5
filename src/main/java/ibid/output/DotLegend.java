package ibid.output;

import ibid.graph.CitationGraph;
import ibid.graph.DocumentNode;
import ibid.symbol.Kind;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Explains the colours, shapes and lines that a drawing uses, as a table beside it. */
final class DotLegend {
  private static final int LONGEST_NAME = 60;
  private static final Map<Kind, String> SHAPES = new EnumMap<>(Kind.class);

  static {
    SHAPES.put(Kind.RESOLUTION, "round corners");
    SHAPES.put(Kind.DECISION, "square corners");
    SHAPES.put(Kind.DOCUMENT, "folded corner");
    SHAPES.put(Kind.TREATY, "octagon");
    SHAPES.put(Kind.PUBLICATION, "tab");
  }

  private DotLegend() {}

  static String table(CitationGraph graph, Palette palette, List<Arc> arcs) {
    StringBuilder table =
        new StringBuilder(
            "<<TABLE BORDER=\"0\" CELLBORDER=\"0\" CELLSPACING=\"2\" CELLPADDING=\"1\">");
    palette.bodies().forEach((body, colour) -> swatch(colour, body.name(), table));
    if (hasOtherBodies(graph, palette)) {
      swatch(Palette.OTHER_BODY, "other bodies", table);
    }
    Set<Kind> kinds = EnumSet.noneOf(Kind.class);
    graph.documents().stream()
        .map(DocumentNode::kind)
        .flatMap(Optional::stream)
        .forEach(kinds::add);
    kinds.forEach(kind -> row(cell(SHAPES.get(kind)), kind.word(), table));
    lines(arcs, table);
    row(cell("thick border"), "read, not only cited", table);
    return table.append("</TABLE>>").toString();
  }

  private static boolean hasOtherBodies(CitationGraph graph, Palette palette) {
    return graph.documents().stream()
        .anyMatch(document -> palette.of(document).equals(Palette.OTHER_BODY));
  }

  private static void lines(List<Arc> arcs, StringBuilder table) {
    Set<Stroke> strokes = EnumSet.noneOf(Stroke.class);
    arcs.forEach(arc -> strokes.add(arc.stroke()));
    strokes.forEach(stroke -> row(cell(stroke.look()), stroke.meaning(), table));
  }

  private static void row(String first, String text, StringBuilder table) {
    table.append("<TR>").append(first);
    table.append("<TD ALIGN=\"LEFT\">").append(DotText.html(text)).append("</TD></TR>");
  }

  private static void swatch(Palette.Colour colour, String text, StringBuilder table) {
    String look = "BGCOLOR=\"" + colour.fill() + "\" COLOR=\"" + colour.line() + "\"";
    table.append("<TR><TD COLSPAN=\"2\" ALIGN=\"LEFT\" BORDER=\"1\" ").append(look).append('>');
    String name = PlainText.cut(PlainText.of(text), LONGEST_NAME);
    table.append(DotText.html(name)).append("</TD></TR>");
  }

  private static String cell(String text) {
    return "<TD ALIGN=\"LEFT\"><I>" + text + "</I></TD>";
  }
}
