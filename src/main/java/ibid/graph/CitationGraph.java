package ibid.graph;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jgrapht.Graph;
import org.jgrapht.GraphPath;
import org.jgrapht.alg.shortestpath.BFSShortestPath;
import org.jgrapht.graph.AsUnmodifiableGraph;
import org.jgrapht.graph.DirectedPseudograph;

/**
 * Documents and who cites whom; every mention is an edge of its own: {@code CTOC/COP/RES/5/2} cites
 * {@code A/RES/64/293} in {@code PP2} and again in {@code OP3}.
 *
 * <p>It never changes. Documents stand in the order in which they were read or first cited,
 * mentions in reading order, so whatever is made of it comes out the same each time.
 */
public final class CitationGraph {
  private final Graph<DocumentNode, CitationEdge> graph;
  private final Map<String, DocumentNode> byId = new LinkedHashMap<>();
  private final int unresolved;

  CitationGraph(
      Collection<DocumentNode> documents, Collection<CitationEdge> mentions, int unresolved) {
    Graph<DocumentNode, CitationEdge> made = new DirectedPseudograph<>(CitationEdge.class);
    for (DocumentNode document : documents) {
      byId.put(document.id(), document);
      made.addVertex(document);
    }
    for (CitationEdge mention : mentions) {
      made.addEdge(byId.get(mention.citing()), byId.get(mention.cited()), mention);
    }
    this.graph = new AsUnmodifiableGraph<>(made);
    this.unresolved = unresolved;
  }

  /** A graph of some of its documents and of mentions between them. */
  CitationGraph part(Collection<DocumentNode> documents, Collection<CitationEdge> mentions) {
    return new CitationGraph(documents, mentions, unresolved);
  }

  /** The same as JGraphT sees it; it cannot be changed. */
  public Graph<DocumentNode, CitationEdge> asGraph() {
    return graph;
  }

  /** All documents, in the order in which they were read or first cited. */
  public Set<DocumentNode> documents() {
    return graph.vertexSet();
  }

  /** All mentions, in reading order. */
  public Set<CitationEdge> mentions() {
    return graph.edgeSet();
  }

  /** The document with that id. */
  public Optional<DocumentNode> document(String id) {
    return Optional.ofNullable(byId.get(id));
  }

  /** How many references led nowhere, and so are no edges. */
  public int unresolved() {
    return unresolved;
  }

  /** What a document cites, in the order of the first mention. */
  public List<Mentions> cites(DocumentNode document) {
    return grouped(graph.outgoingEdgesOf(document), CitationEdge::cited);
  }

  /** What cites a document, in the order in which it was read. */
  public List<Mentions> citedBy(DocumentNode document) {
    return grouped(graph.incomingEdgesOf(document), CitationEdge::citing);
  }

  private List<Mentions> grouped(
      Collection<CitationEdge> edges, Function<CitationEdge, String> otherEnd) {
    Map<String, List<CitationEdge>> groups = new LinkedHashMap<>();
    for (CitationEdge edge : edges) {
      groups.computeIfAbsent(otherEnd.apply(edge), unused -> new ArrayList<>()).add(edge);
    }
    return groups.entrySet().stream()
        .map(group -> new Mentions(byId.get(group.getKey()), List.copyOf(group.getValue())))
        .toList();
  }

  /** The fewest citations that lead from one document to another; empty when none do. */
  public Optional<CitationPath> path(DocumentNode from, DocumentNode to) {
    GraphPath<DocumentNode, CitationEdge> path = BFSShortestPath.findPathBetween(graph, from, to);
    return Optional.ofNullable(path).map(this::steps);
  }

  private CitationPath steps(GraphPath<DocumentNode, CitationEdge> path) {
    return new CitationPath(
        List.copyOf(path.getVertexList()),
        path.getEdgeList().stream().map(this::parallel).toList());
  }

  /** The mentions between the ends of one. */
  private List<CitationEdge> parallel(CitationEdge edge) {
    return List.copyOf(graph.getAllEdges(graph.getEdgeSource(edge), graph.getEdgeTarget(edge)));
  }

  /** The documents that two others both cite, in the order of the first one's citations. */
  public List<CommonAuthority> common(DocumentNode first, DocumentNode second) {
    Map<DocumentNode, List<CitationEdge>> bySecond = new LinkedHashMap<>();
    cites(second).forEach(each -> bySecond.put(each.document(), each.mentions()));
    return cites(first).stream()
        .filter(each -> bySecond.containsKey(each.document()))
        .map(
            each ->
                new CommonAuthority(
                    each.document(), each.mentions(), bySecond.get(each.document())))
        .toList();
  }
}
