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
      return new PageRank<>(graph.asGraph(), DAMPING, MOST_ROUNDS, TOLERANCE).getScores();
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

  /** How much of its score a document hands on to those it cites, as usual. */
  private static final double DAMPING = 0.85;

  private static final int MOST_ROUNDS = 200;

  /** Scores are shares of one: of ten thousand documents most have less than 0.0001. */
  private static final double TOLERANCE = 1e-12;

  abstract Map<DocumentNode, Double> scores(CitationGraph graph);

  private static Map<DocumentNode, Double> each(
      CitationGraph graph, Function<DocumentNode, Integer> score) {
    return graph.documents().stream()
        .collect(Collectors.toMap(Function.identity(), each -> score.apply(each).doubleValue()));
  }
}
