package ibid.graph;

import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jgrapht.alg.scoring.PageRank;

/** What makes a document important: {@code pagerank}, {@code mentions} or {@code citing}. */
public enum Measure {
  /** Being cited by documents that are themselves cited. */
  PAGERANK {
    @Override
    Map<DocumentNode, Double> scores(CitationGraph graph) {
      return new PageRank<>(graph.asGraph()).getScores();
    }
  },
  /** How many mentions lead to it. */
  MENTIONS {
    @Override
    Map<DocumentNode, Double> scores(CitationGraph graph) {
      return each(graph, document -> graph.asGraph().inDegreeOf(document));
    }
  },
  /** How many documents cite it. */
  CITING {
    @Override
    Map<DocumentNode, Double> scores(CitationGraph graph) {
      return each(graph, document -> graph.citedBy(document).size());
    }
  };

  abstract Map<DocumentNode, Double> scores(CitationGraph graph);

  private static Map<DocumentNode, Double> each(
      CitationGraph graph, Function<DocumentNode, Integer> score) {
    return graph.documents().stream()
        .collect(Collectors.toMap(Function.identity(), each -> score.apply(each).doubleValue()));
  }
}
