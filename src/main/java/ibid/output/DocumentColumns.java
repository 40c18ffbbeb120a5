package ibid.output;

import ibid.graph.CitationEdge;
import ibid.graph.DocumentNode;
import ibid.graph.Place;
import ibid.symbol.Kind;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;

/** What the lists of documents of a graph have in common. */
final class DocumentColumns {
  private DocumentColumns() {}

  static String kind(DocumentNode document) {
    return document.kind().map(Kind::word).orElse(null);
  }

  static String title(DocumentNode document) {
    return WhiteSpace.fold(document.title());
  }

  static String date(DocumentNode document) {
    return document.adopted().map(LocalDate::toString).orElse(null);
  }

  static String link(DocumentNode document) {
    return document.link().orElse(null);
  }

  /** The paragraphs of some mentions, each once: {@code PP2}, {@code OP3}. */
  static List<String> at(List<CitationEdge> mentions) {
    return distinct(mentions, edge -> edge.place().at());
  }

  /** The verbs of some mentions, each once: {@code recalling also}. */
  static List<String> verbs(List<CitationEdge> mentions) {
    return distinct(mentions, edge -> edge.place().verb());
  }

  private static List<String> distinct(
      List<CitationEdge> mentions, Function<CitationEdge, String> value) {
    return mentions.stream().map(value).filter(each -> !each.isEmpty()).distinct().toList();
  }

  /** Where mentions stand: {@code examples/resolution-5-2.txt:41:38}. */
  static List<String> places(List<CitationEdge> mentions) {
    return mentions.stream().map(CitationEdge::place).map(DocumentColumns::place).toList();
  }

  private static String place(Place place) {
    return place.file() + ":" + place.line() + ":" + place.column();
  }
}
