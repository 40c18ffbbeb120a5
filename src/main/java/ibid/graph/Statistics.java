package ibid.graph;

import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * How much there is in a graph: one document read, 14 authorities cited in 22 mentions.
 *
 * @param read how many documents were read
 * @param cited how many are cited
 * @param mentions how many mentions lead to them
 * @param unresolved how many references led nowhere
 * @param byKind by kind of the cited document: {@code resolution}
 * @param byBody by the body that adopted or issued it; those of no body are left out
 * @param byZone by the part of the text where it is cited: {@code preamble}
 */
public record Statistics(
    int read,
    int cited,
    int mentions,
    int unresolved,
    List<Tally> byKind,
    List<Tally> byBody,
    List<Tally> byZone) {

  /** The counts of a graph, the largest first. */
  public static Statistics of(CitationGraph graph) {
    return new Statistics(
        (int) graph.documents().stream().filter(DocumentNode::isRead).count(),
        (int) graph.documents().stream().filter(each -> isCited(each, graph)).count(),
        graph.mentions().size(),
        graph.unresolved(),
        tallies(graph, edge -> cited(edge, graph).kind().orElseThrow().word()),
        tallies(graph, edge -> cited(edge, graph).body().name()),
        tallies(graph, edge -> edge.place().zone().word()));
  }

  private static boolean isCited(DocumentNode document, CitationGraph graph) {
    return graph.asGraph().inDegreeOf(document) > 0;
  }

  private static DocumentNode cited(CitationEdge edge, CitationGraph graph) {
    return graph.asGraph().getEdgeTarget(edge);
  }

  private static List<Tally> tallies(CitationGraph graph, Function<CitationEdge, String> name) {
    Map<String, Integer> mentions = new LinkedHashMap<>();
    Map<String, Set<String>> documents = new LinkedHashMap<>();
    for (CitationEdge edge : graph.mentions()) {
      mentions.merge(name.apply(edge), 1, Integer::sum);
      documents.computeIfAbsent(name.apply(edge), unused -> new HashSet<>()).add(edge.cited());
    }
    return mentions.entrySet().stream()
        .filter(entry -> !entry.getKey().isEmpty())
        .map(
            entry ->
                new Tally(entry.getKey(), documents.get(entry.getKey()).size(), entry.getValue()))
        .sorted(Comparator.comparing(Tally::mentions).reversed().thenComparing(Tally::name))
        .toList();
  }
}
