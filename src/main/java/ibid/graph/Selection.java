package ibid.graph;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jgrapht.graph.AsUndirectedGraph;
import org.jgrapht.traverse.BreadthFirstIterator;

/**
 * A part of a graph: what is near one document, what is cited often, or both.
 *
 * <p>{@code Selection.ALL.around(document, 2).citedAtLeast(3)} keeps what is at most two citations
 * away from a document, in either direction, and of that what three mentions or more lead to, with
 * those who cite it.
 *
 * @param focus the document in the middle, which always stays; empty for the whole graph
 * @param depth how many citations away from it
 * @param minCount how many mentions, in the whole graph, must lead to a cited document
 */
public record Selection(Optional<DocumentNode> focus, int depth, int minCount) {
  /** The whole graph. */
  public static final Selection ALL = new Selection(Optional.empty(), 0, 1);

  /** The same, but only what is near a document. */
  public Selection around(DocumentNode document, int steps) {
    return new Selection(Optional.of(document), steps, minCount);
  }

  /** The same, but only what is cited that often. */
  public Selection citedAtLeast(int count) {
    return new Selection(focus, depth, count);
  }

  /** The selected part of a graph; the graph itself when that is all of it. */
  public CitationGraph of(CitationGraph graph) {
    if (focus.isEmpty() && minCount <= 1) {
      return graph;
    }
    Set<DocumentNode> near = near(graph);
    List<CitationEdge> mentions =
        graph.mentions().stream()
            .filter(edge -> near.contains(graph.asGraph().getEdgeSource(edge)))
            .filter(edge -> near.contains(graph.asGraph().getEdgeTarget(edge)))
            .filter(edge -> isOften(graph.asGraph().getEdgeTarget(edge), graph))
            .toList();
    return graph.part(kept(near, mentions, graph), mentions);
  }

  private Set<DocumentNode> near(CitationGraph graph) {
    if (focus.isEmpty()) {
      return graph.documents();
    }
    Set<DocumentNode> near = new LinkedHashSet<>();
    BreadthFirstIterator<DocumentNode, CitationEdge> steps =
        new BreadthFirstIterator<>(new AsUndirectedGraph<>(graph.asGraph()), focus.get());
    while (steps.hasNext()) {
      DocumentNode next = steps.next();
      if (steps.getDepth(next) > depth) {
        break;
      }
      near.add(next);
    }
    return near;
  }

  private boolean isOften(DocumentNode cited, CitationGraph graph) {
    return graph.asGraph().inDegreeOf(cited) >= minCount || focus.filter(cited::equals).isPresent();
  }

  /** The documents near by, in the order of the graph; with a count, only those that it links. */
  private List<DocumentNode> kept(
      Set<DocumentNode> near, List<CitationEdge> mentions, CitationGraph graph) {
    Set<String> linked = new LinkedHashSet<>();
    for (CitationEdge mention : mentions) {
      linked.add(mention.citing());
      linked.add(mention.cited());
    }
    focus.ifPresent(document -> linked.add(document.id()));
    return graph.documents().stream()
        .filter(near::contains)
        .filter(document -> minCount <= 1 || linked.contains(document.id()))
        .toList();
  }
}
