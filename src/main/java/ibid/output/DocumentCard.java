package ibid.output;

import ibid.graph.CitationEdge;
import ibid.graph.CitationGraph;
import ibid.graph.DocumentNode;
import ibid.graph.Mentions;
import java.util.List;

/**
 * All that a graph knows of a document, as {@code ibid show} prints it.
 *
 * @param cites what it cites
 * @param citedBy what cites it
 */
public record DocumentCard(DocumentNode document, List<Mentions> cites, List<Mentions> citedBy) {
  /** The columns. */
  public static final List<Column<DocumentCard>> COLUMNS =
      List.of(
          Column.text("document", card -> card.document().id()),
          Column.text("kind", card -> DocumentColumns.kind(card.document())),
          Column.text("body", card -> card.document().body().name()),
          Column.text("label", card -> card.document().label()),
          Column.text("title", card -> DocumentColumns.title(card.document())),
          Column.text("short_title", card -> WhiteSpace.fold(card.document().shortTitle())),
          Column.text("date", card -> DocumentColumns.date(card.document())),
          Column.list("files", card -> card.document().files()),
          Column.number("cites", card -> card.cites().size()),
          Column.number("cited_by", card -> card.citedBy().size()),
          Column.list("cited_at", DocumentCard::citedAt),
          Column.text("link", card -> DocumentColumns.link(card.document())));

  /** The card of a document of a graph. */
  public static DocumentCard of(DocumentNode document, CitationGraph graph) {
    return new DocumentCard(document, graph.cites(document), graph.citedBy(document));
  }

  /** Each mention of it with the citing words: {@code CTOC/COP/RES/5/2 OP3: Welcomes ...}. */
  private List<String> citedAt() {
    return citedBy.stream()
        .flatMap(citing -> citing.mentions().stream())
        .map(DocumentCard::mention)
        .toList();
  }

  private static String mention(CitationEdge mention) {
    return mention.citing() + " " + mention.place().at() + ": " + WhiteSpace.fold(mention.words());
  }
}
