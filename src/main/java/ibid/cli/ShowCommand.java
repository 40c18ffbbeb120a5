package ibid.cli;

import ibid.graph.CitationGraph;
import ibid.graph.DocumentNode;
import ibid.output.CardWriter;
import ibid.output.Column;
import ibid.output.DocumentCard;
import ibid.output.RowFormat;
import ibid.output.RowWriter;
import java.io.IOException;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code ibid show X INPUT...}: all that is known of a document. */
final class ShowCommand extends QueryCommand<DocumentCard> {

  @Override
  List<String> names() {
    return List.of("X");
  }

  @Override
  List<Column<DocumentCard>> columns() {
    return DocumentCard.COLUMNS;
  }

  @Override
  public CommandSpec spec() {
    return withInput(
        Usage.of(
            CommandName.SHOW.word(),
            "Shows all that is known of a document, and the words that cite it.",
            "",
            "the document is unknown",
            "ibid show CTOC/COP/2010/6 examples"));
  }

  @Override
  List<DocumentCard> rows(CitationGraph graph, List<DocumentNode> documents, ParseResult parsed) {
    return List.of(DocumentCard.of(documents.get(0), graph));
  }

  /** On a terminal a card can be read where a row cannot. */
  @Override
  RowWriter<DocumentCard> open(FormatOption format, Appendable out) throws IOException {
    return format.format() == RowFormat.TABLE
        ? new CardWriter<>(columns(), out, format.style())
        : super.open(format, out);
  }
}
