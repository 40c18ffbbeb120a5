package ibid.cli;

import ibid.graph.CitationGraph;
import ibid.graph.DocumentNode;
import ibid.graph.Statistics;
import ibid.output.Column;
import ibid.output.CountRow;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code ibid stats INPUT...}: how much there is in a graph. */
final class StatsCommand extends QueryCommand<CountRow> {

  @Override
  List<String> names() {
    return List.of();
  }

  @Override
  List<Column<CountRow>> columns() {
    return CountRow.COLUMNS;
  }

  @Override
  public CommandSpec spec() {
    return withInput(
        Usage.of(
            CommandName.STATS.word(),
            "Counts documents and mentions, by kind, body and part of the text.",
            "",
            "nothing was read",
            "ibid stats examples"));
  }

  @Override
  List<CountRow> rows(CitationGraph graph, List<DocumentNode> documents, ParseResult parsed) {
    return CountRow.of(Statistics.of(graph));
  }
}
