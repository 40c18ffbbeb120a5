package ibid.output;

import ibid.graph.CitationGraph;
import ibid.graph.DocumentNode;
import ibid.symbol.Body;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A colour for each of the bodies with the most documents in a graph; the rest are grey.
 *
 * <p>The colours are those of Okabe and Ito, which the colour-blind can tell apart, and tints of
 * them, light enough for black print when all is grey.
 */
final class Palette {
  /**
   * A colour and its tint.
   *
   * @param line for borders
   * @param fill for what is inside them
   */
  record Colour(String line, String fill) {}

  /** For documents of no body. */
  static final Colour NO_BODY = new Colour("#555555", "#FFFFFF");

  /** For bodies that are left without a colour of their own. */
  static final Colour OTHER_BODY = new Colour("#555555", "#EDEDED");

  private static final List<Colour> COLOURS =
      List.of(
          new Colour("#0072B2", "#D3E9F7"),
          new Colour("#B87900", "#FCE8C3"),
          new Colour("#00825E", "#CDEBE0"),
          new Colour("#A64D83", "#F4DEEA"),
          new Colour("#B34B00", "#FAD9C6"),
          new Colour("#8A8100", "#FBF8CC"));

  private final Map<Body, Colour> colours = new LinkedHashMap<>();

  Palette(CitationGraph graph) {
    Map<Body, Integer> documents = new LinkedHashMap<>();
    for (DocumentNode document : graph.documents()) {
      if (!document.body().isUnknown()) {
        documents.merge(document.body(), 1, Integer::sum);
      }
    }
    documents.entrySet().stream()
        .sorted(
            Map.Entry.<Body, Integer>comparingByValue(Comparator.reverseOrder())
                .thenComparing(entry -> entry.getKey().series()))
        .limit(COLOURS.size())
        .forEach(entry -> colours.put(entry.getKey(), COLOURS.get(colours.size())));
  }

  Colour of(DocumentNode document) {
    return document.body().isUnknown()
        ? NO_BODY
        : colours.getOrDefault(document.body(), OTHER_BODY);
  }

  /** The bodies with a colour of their own, those with the most documents first. */
  Map<Body, Colour> bodies() {
    return Collections.unmodifiableMap(colours);
  }
}
