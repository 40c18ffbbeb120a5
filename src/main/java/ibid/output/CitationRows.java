package ibid.output;

import ibid.graph.CommonAuthority;
import ibid.graph.Mentions;
import java.util.List;

/** The columns of {@code cites}, {@code cited-by} and {@code common}: a document a row. */
public final class CitationRows {
  /** A document and the mentions between it and the one asked for. */
  public static final List<Column<Mentions>> MENTIONS =
      List.of(
          Column.whole("document", row -> row.document().id()),
          Column.text("kind", (Mentions row) -> DocumentColumns.kind(row.document())).detail(),
          Column.text("body", (Mentions row) -> row.document().body().name()).detail(),
          Column.text("title", row -> DocumentColumns.title(row.document())),
          Column.whole("date", row -> DocumentColumns.date(row.document())),
          Column.number("mentions", row -> row.mentions().size()),
          Column.list("at", row -> DocumentColumns.at(row.mentions())),
          Column.list("verbs", row -> DocumentColumns.verbs(row.mentions())),
          Column.list("places", (Mentions row) -> DocumentColumns.places(row.mentions())).detail(),
          Column.text("link", (Mentions row) -> DocumentColumns.link(row.document())).detail());

  /** A document that two others cite. */
  public static final List<Column<CommonAuthority>> COMMON =
      List.of(
          Column.whole("document", row -> row.document().id()),
          Column.text("kind", (CommonAuthority row) -> DocumentColumns.kind(row.document()))
              .detail(),
          Column.text("body", (CommonAuthority row) -> row.document().body().name()).detail(),
          Column.text("title", row -> DocumentColumns.title(row.document())),
          Column.whole("date", row -> DocumentColumns.date(row.document())),
          Column.list("first_at", row -> DocumentColumns.at(row.byFirst())),
          Column.list("second_at", row -> DocumentColumns.at(row.bySecond())),
          Column.list("first_places", CitationRows::firstPlaces).detail(),
          Column.list("second_places", CitationRows::secondPlaces).detail(),
          Column.text("link", (CommonAuthority row) -> DocumentColumns.link(row.document()))
              .detail());

  private CitationRows() {}

  private static List<String> firstPlaces(CommonAuthority row) {
    return DocumentColumns.places(row.byFirst());
  }

  private static List<String> secondPlaces(CommonAuthority row) {
    return DocumentColumns.places(row.bySecond());
  }
}
