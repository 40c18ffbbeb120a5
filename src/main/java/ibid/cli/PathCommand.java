package ibid.cli;

import ibid.graph.CitationGraph;
import ibid.graph.DocumentNode;
import ibid.output.Column;
import ibid.output.PathStep;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code ibid path X Y INPUT...}: how one document leads to another. */
final class PathCommand extends QueryCommand<PathStep> {

  @Override
  List<String> names() {
    return List.of("X", "Y");
  }

  @Override
  List<Column<PathStep>> columns() {
    return PathStep.COLUMNS;
  }

  @Override
  public CommandSpec spec() {
    return withInput(
        Usage.of(
            CommandName.PATH.word(),
            "Shows the fewest citations that lead from one document to another.",
            "",
            "a document is unknown or no citations lead there",
            "ibid path 5/2 61/144 examples"));
  }

  @Override
  List<PathStep> rows(CitationGraph graph, List<DocumentNode> documents, ParseResult parsed) {
    return graph.path(documents.get(0), documents.get(1)).map(PathStep::of).orElse(List.of());
  }
}
