package ibid.cli;

import ibid.graph.CitationGraph;
import ibid.graph.DocumentNode;
import ibid.graph.Mentions;
import ibid.output.CitationRows;
import ibid.output.Column;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code ibid cites X INPUT...}: what a document cites. */
final class CitesCommand extends QueryCommand<Mentions> {

  @Override
  List<String> names() {
    return List.of("X");
  }

  @Override
  List<Column<Mentions>> columns() {
    return CitationRows.MENTIONS;
  }

  @Override
  public CommandSpec spec() {
    return withInput(
        Usage.of(
            CommandName.CITES.word(),
            "Lists what a document cites, each once.",
            "",
            "the document is unknown or cites nothing",
            "ibid cites 5/2 examples",
            "ibid cites 5/2 --kind resolution --verb recalling examples"));
  }

  @Override
  List<Mentions> rows(CitationGraph graph, List<DocumentNode> documents, ParseResult parsed) {
    return graph.cites(documents.get(0));
  }
}
