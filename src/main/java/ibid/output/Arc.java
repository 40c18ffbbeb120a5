package ibid.output;

import ibid.graph.CitationEdge;
import ibid.graph.CitationGraph;
import ibid.graph.DocumentNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * One arrow of a drawing, for one mention or for all between two documents.
 *
 * @param citing where it begins
 * @param cited where it ends
 * @param mentions what it stands for, in reading order; never empty
 */
record Arc(DocumentNode citing, DocumentNode cited, List<CitationEdge> mentions) {
  /** The arrows of a graph, in the order of their first mentions. */
  static List<Arc> of(CitationGraph graph, Drawing.Edges edges) {
    Map<List<Object>, Arc> arcs = new LinkedHashMap<>();
    for (CitationEdge mention : graph.mentions()) {
      Object own = edges == Drawing.Edges.ALL ? mention : "";
      arcs.computeIfAbsent(
              List.of(mention.citing(), mention.cited(), own), unused -> empty(mention, graph))
          .mentions
          .add(mention);
    }
    return List.copyOf(arcs.values());
  }

  private static Arc empty(CitationEdge mention, CitationGraph graph) {
    return new Arc(
        graph.asGraph().getEdgeSource(mention),
        graph.asGraph().getEdgeTarget(mention),
        new ArrayList<>());
  }

  /** The line of the weightiest mention: of an operative paragraph before a footnote. */
  Stroke stroke() {
    return mentions.stream()
        .map(mention -> Stroke.of(mention.place().zone()))
        .min(Comparator.naturalOrder())
        .orElseThrow();
  }
}
