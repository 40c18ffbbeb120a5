package ibid.output;

import ibid.graph.CitationGraph;
import ibid.graph.DocumentNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** The documents of a drawing by body ({@code General Assembly}) or by year ({@code 2010}). */
final class Groups {
  private Groups() {}

  /** The groups in the order of their names; first those without one, under the empty name. */
  static Set<Map.Entry<String, List<DocumentNode>>> of(
      CitationGraph graph, Drawing.Cluster cluster) {
    Map<String, List<DocumentNode>> groups = new TreeMap<>();
    for (DocumentNode document : graph.documents()) {
      groups.computeIfAbsent(name(document, cluster), unused -> new ArrayList<>()).add(document);
    }
    return groups.entrySet();
  }

  private static String name(DocumentNode document, Drawing.Cluster cluster) {
    return switch (cluster) {
      case NONE -> "";
      case BODY -> document.body().name();
      case YEAR -> document.year().isPresent() ? "" + document.year().getAsInt() : "";
    };
  }
}
