package ibid.output;

import ibid.document.Zone;
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
  private static final List<Zone> WEAKEST_FIRST =
      List.of(
          Zone.FOOTNOTE,
          Zone.MASTHEAD,
          Zone.HEADING,
          Zone.TITLE,
          Zone.ANNEX,
          Zone.OTHER,
          Zone.PREAMBLE,
          Zone.OPERATIVE);

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

  /**
   * The weightiest part of the text that it comes from: an operative paragraph before a footnote.
   */
  Zone zone() {
    return mentions.stream()
        .map(mention -> mention.place().zone())
        .max(Comparator.comparing(WEAKEST_FIRST::indexOf))
        .orElseThrow();
  }
}
