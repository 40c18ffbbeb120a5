package ibid.output;

import ibid.graph.CitationEdge;
import ibid.graph.CitationGraph;
import ibid.graph.DocumentNode;
import ibid.symbol.Kind;
import java.time.LocalDate;
import java.util.List;

/** What the formats that hold data say of documents and mentions; the names are for users. */
final class GraphColumns {
  private GraphColumns() {}

  /** A document: {@code id A/RES/64/293, name General Assembly resolution 64/293, ...}. */
  static final List<Column<DocumentNode>> DOCUMENT =
      List.of(
          Column.text("id", DocumentNode::id),
          Column.text("label", document -> NodeLabel.of(document, false).onOneLine()),
          Column.text("name", DocumentNode::label),
          Column.text("title", document -> WhiteSpace.fold(document.title())),
          Column.text("kind", document -> document.kind().map(Kind::word).orElse("")),
          Column.text("body", document -> document.body().name()),
          Column.text("adopted", document -> iso(document.adopted().orElse(null))),
          Column.text("link", document -> document.link().orElse("")),
          Column.list("files", DocumentNode::files));

  /** A mention, its ends apart: {@code at PP2, zone preamble, verb recalling also, ...}. */
  static final List<Column<CitationEdge>> MENTION =
      List.of(
          Column.text("text", edge -> WhiteSpace.fold(edge.text())),
          Column.text("date", edge -> iso(edge.date().orElse(null))),
          Column.text("at", edge -> edge.place().at()),
          Column.text("marked_at", edge -> edge.place().markedAt()),
          Column.text("zone", edge -> edge.place().zone().word()),
          Column.text("verb", edge -> edge.place().verb()),
          Column.text("pinpoint", edge -> WhiteSpace.fold(edge.pinpoint())),
          Column.text("basis", edge -> edge.basis().word()),
          Column.text("file", edge -> edge.place().file()),
          Column.number("line", edge -> edge.place().line()),
          Column.number("column", edge -> edge.place().column()),
          Column.number("start", edge -> edge.place().start()),
          Column.number("end", edge -> edge.place().end()),
          Column.text("words", edge -> WhiteSpace.fold(edge.words())));

  /** The ends of a mention: {@code source CTOC/COP/RES/5/2, target A/RES/64/293}. */
  static final List<Column<CitationEdge>> ENDS =
      List.of(
          Column.text("source", CitationEdge::citing), Column.text("target", CitationEdge::cited));

  /** What a mention leads to, for a format that has no rows for documents. */
  static List<Column<CitationEdge>> target(CitationGraph graph) {
    return List.of(
        Column.text("kind", edge -> cited(edge, graph).kind().map(Kind::word).orElse("")),
        Column.text("body", edge -> cited(edge, graph).body().name()),
        Column.text("link", edge -> cited(edge, graph).link().orElse("")));
  }

  private static DocumentNode cited(CitationEdge edge, CitationGraph graph) {
    return graph.asGraph().getEdgeTarget(edge);
  }

  private static String iso(LocalDate date) {
    return date == null ? "" : date.toString();
  }
}
