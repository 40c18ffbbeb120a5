package ibid.graph;

import ibid.symbol.NaturalOrder;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * A document and its rank: {@code A/RES/55/25}, cited by 12 documents in 31 places, is the first.
 *
 * @param document the document
 * @param score what the measure gives it
 * @param citing how many documents cite it
 * @param mentions in how many places
 */
public record Ranked(DocumentNode document, double score, int citing, int mentions) {

  /** The documents that are cited at all, the most important first; equals by their id. */
  public static List<Ranked> by(Measure measure, CitationGraph graph) {
    Map<DocumentNode, Double> scores = measure.scores(graph);
    return graph.documents().stream()
        .map(document -> of(document, scores.get(document), graph))
        .filter(ranked -> ranked.mentions > 0)
        .sorted(
            Comparator.comparing(Ranked::score)
                .reversed()
                .thenComparing(ranked -> ranked.document.id(), NaturalOrder.INSTANCE))
        .toList();
  }

  private static Ranked of(DocumentNode document, double score, CitationGraph graph) {
    List<Mentions> citing = graph.citedBy(document);
    int mentions = citing.stream().mapToInt(each -> each.mentions().size()).sum();
    return new Ranked(document, score, citing.size(), mentions);
  }
}
