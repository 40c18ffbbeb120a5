package ibid.output;

import ibid.document.Zone;
import ibid.graph.CitationGraph;
import ibid.graph.DocumentNode;
import ibid.symbol.Kind;
import java.util.Collections;
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

  /** How citations from some parts of a text look. */
  private record Line(Set<Zone> zones, String look, String meaning) {}

  private static final List<Line> LINES =
      List.of(
          new Line(Set.of(Zone.OPERATIVE), "thick line", "cited in an operative paragraph"),
          new Line(Set.of(Zone.PREAMBLE), "thin line", "cited in the preamble"),
          new Line(Set.of(Zone.OTHER), "thin line", "cited in running text"),
          new Line(Set.of(Zone.FOOTNOTE), "dotted line", "cited in a footnote"),
          new Line(
              Set.of(Zone.ANNEX, Zone.TITLE, Zone.HEADING, Zone.MASTHEAD),
              "dashed line",
              "cited in an annex, title or heading"));

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
    Set<Zone> zones = EnumSet.noneOf(Zone.class);
    arcs.forEach(arc -> zones.add(arc.zone()));
    for (Line line : LINES) {
      if (!Collections.disjoint(line.zones, zones)) {
        row(cell(line.look), line.meaning, table);
      }
    }
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
