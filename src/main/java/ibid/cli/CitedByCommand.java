package ibid.cli;

import ibid.graph.CitationGraph;
import ibid.graph.DocumentNode;
import ibid.graph.Mentions;
import ibid.output.CitationRows;
import ibid.output.Column;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code ibid cited-by X INPUT...}: what cites a document. */
final class CitedByCommand extends QueryCommand<Mentions> {

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
            CommandName.CITED_BY.word(),
            "Lists the documents that cite one, each once.",
            "",
            "the document is unknown or nothing cites it",
            "ibid cited-by 64/293 examples",
            "ibid cited-by \"Conference decision 4/4\" --at operative examples"));
  }

  @Override
  List<Mentions> rows(CitationGraph graph, List<DocumentNode> documents, ParseResult parsed) {
    return graph.citedBy(documents.get(0));
  }
}
