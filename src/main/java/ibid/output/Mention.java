package ibid.output;

import ibid.citation.Citation;
import ibid.document.Lines;
import ibid.document.Link;
import ibid.document.Paragraph;
import ibid.document.Place;
import ibid.document.Span;
import ibid.resolve.Outcome;
import ibid.resolve.Reading;
import ibid.resolve.Reference;
import ibid.symbol.Authority;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * A reference as a row of {@code ibid refs}, with its place counted in lines and code points.
 *
 * <p>{@code 64/293} in operative paragraph 3 is the row {@code OP3, welcomes, 64/293,
 * A/RES/64/293}.
 *
 * @param lines of the text that the reference stands in
 */
public record Mention(Reference reference, Lines lines) {

  private static final String FILE = "file";

  /** The columns, whose names users rely on. */
  public static final List<Column<Mention>> COLUMNS =
      List.of(
          Column.text(FILE, Mention::file).detail(),
          Column.text("source", Mention::source).detail(),
          Column.number("line", Mention::line),
          Column.number("column", Mention::column).detail(),
          Column.number("start", Mention::start).detail(),
          Column.number("end", Mention::end).detail(),
          Column.text("text", Mention::text),
          Column.text("kind", Mention::kind).detail(),
          Column.whole("target", Mention::target),
          Column.text("body", Mention::body).detail(),
          Column.whole("date", Mention::date),
          Column.text("at", Mention::at),
          Column.text("marked_at", Mention::markedAt).detail(),
          Column.text("verb", Mention::verb),
          Column.text("pinpoint", Mention::pinpoint).detail(),
          Column.text("basis", Mention::basis).detail(),
          Column.sentence("reason", Mention::reason),
          Column.text("link", Mention::link).detail(),
          Column.text("linked_to", Mention::linkedTo).detail(),
          Column.optionalNumber("page", Mention::page).detail(),
          Column.optionalNumber("page_line", Mention::pageLine).detail(),
          Column.optionalNumber("paragraph", Mention::paragraph).detail(),
          Column.text("eid", Mention::eId).detail(),
          Column.text("lang", Mention::language).detail());

  /** The columns for the references of several files: a table names the file of its rows. */
  public static final List<Column<Mention>> COLUMNS_OF_SEVERAL =
      COLUMNS.stream()
          .map(column -> column.name().equals(FILE) ? column.heading() : column)
          .toList();

  /** The references of a document, as rows. */
  public static List<Mention> of(Reading reading) {
    Lines lines = new Lines(reading.document().printed());
    return reading.references().stream().map(each -> new Mention(each, lines)).toList();
  }

  private Span span() {
    return reference.outcome().citation().span();
  }

  String file() {
    return reference.document().name();
  }

  String source() {
    return reference.source().id();
  }

  int line() {
    return lines.line(span().start());
  }

  int column() {
    return lines.column(span().start());
  }

  int start() {
    return lines.offset(span().start());
  }

  int end() {
    return lines.end(span().end());
  }

  String text() {
    return WhiteSpace.fold(reference.text());
  }

  String kind() {
    return reference.outcome().kind().word();
  }

  String target() {
    return reference.target().map(Authority::id).orElse(null);
  }

  /** The title under which a treaty is mentioned. */
  Optional<String> treatyTitle() {
    return reference.outcome().citation() instanceof Citation.TreatyTitle treaty
        ? Optional.of(WhiteSpace.fold(treaty.title().of(reference.document().text())))
        : Optional.empty();
  }

  String body() {
    return reference.target().map(target -> target.body().name()).orElse(null);
  }

  String date() {
    return reference.outcome().citation().printedDate();
  }

  String at() {
    return reference.paragraph().label();
  }

  String markedAt() {
    return reference.markedAt().map(Paragraph::label).orElse(null);
  }

  String verb() {
    return reference.verb();
  }

  String pinpoint() {
    String pinpoint = reference.outcome().citation().context().pinpoint();
    return pinpoint == null ? null : WhiteSpace.fold(pinpoint);
  }

  String basis() {
    return reference.outcome() instanceof Outcome.Resolved resolved
        ? resolved.basis().word()
        : null;
  }

  String reason() {
    return reference.outcome() instanceof Outcome.Unresolved unresolved
        ? unresolved.reason()
        : null;
  }

  String link() {
    return reference.target().flatMap(Authority::link).orElse(null);
  }

  /** Where the file's own hyperlink over the reference leads. */
  String linkedTo() {
    return reference.document().linkOver(span()).map(Link::href).orElse(null);
  }

  Integer page() {
    return place(Place.OnPage.class, Place.OnPage::page);
  }

  Integer pageLine() {
    return place(Place.OnPage.class, Place.OnPage::line);
  }

  Integer paragraph() {
    return place(Place.InParagraph.class, Place.InParagraph::number);
  }

  String eId() {
    return place(Place.InElement.class, Place.InElement::eId);
  }

  /** The two-letter code of the language that the document is read in. */
  String language() {
    return reference.document().language();
  }

  /** A fact about where the file has the reference; null when its format has no such fact. */
  private <P extends Place, T> T place(Class<P> sort, Function<P, T> fact) {
    return reference
        .document()
        .placeOf(span().start())
        .filter(sort::isInstance)
        .map(sort::cast)
        .map(fact)
        .orElse(null);
  }
}
