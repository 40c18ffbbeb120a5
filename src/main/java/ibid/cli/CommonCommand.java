package ibid.cli;

import ibid.graph.CitationGraph;
import ibid.graph.CommonAuthority;
import ibid.graph.DocumentNode;
import ibid.output.CitationRows;
import ibid.output.Column;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code ibid common X Y INPUT...}: what two documents both cite. */
final class CommonCommand extends QueryCommand<CommonAuthority> {

  @Override
  List<String> names() {
    return List.of("X", "Y");
  }

  @Override
  List<Column<CommonAuthority>> columns() {
    return CitationRows.COMMON;
  }

  @Override
  public CommandSpec spec() {
    return withInput(
        Usage.of(
            CommandName.COMMON.word(),
            "Lists what two documents both cite.",
            "",
            "a document is unknown or they cite nothing in common",
            "ibid common 5/2 6/1 resolutions/"));
  }

  @Override
  List<CommonAuthority> rows(
      CitationGraph graph, List<DocumentNode> documents, ParseResult parsed) {
    return graph.common(documents.get(0), documents.get(1));
  }
}
