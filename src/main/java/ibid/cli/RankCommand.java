package ibid.cli;

import ibid.graph.CitationGraph;
import ibid.graph.DocumentNode;
import ibid.graph.Measure;
import ibid.graph.Ranked;
import ibid.output.Column;
import ibid.output.RankRow;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/** {@code ibid rank INPUT...}: the documents that are cited most. */
final class RankCommand extends QueryCommand<RankRow> {
  private static final String BY = "--by";
  private static final String TOP = "--top";

  @Override
  List<String> names() {
    return List.of();
  }

  @Override
  List<Column<RankRow>> columns() {
    return RankRow.COLUMNS;
  }

  @Override
  public CommandSpec spec() {
    CommandSpec spec =
        Usage.of(
            CommandName.RANK.word(),
            "Ranks the cited documents, the most important first.",
            "",
            "nothing is cited",
            "ibid rank examples",
            "ibid rank --by mentions --top 10 resolutions/");
    spec.addOption(
        Choice.one(BY, Measure.class)
            .paramLabel("MEASURE")
            .description(
                "pagerank (cited by what is itself cited, the default), mentions (how often) or"
                    + " citing (by how many documents).")
            .build());
    spec.addOption(
        OptionSpec.builder(TOP)
            .paramLabel("N")
            .type(Integer.class)
            .converters(Choice::count)
            .description("Only the first N.")
            .build());
    return withInput(spec);
  }

  @Override
  List<RankRow> rows(CitationGraph graph, List<DocumentNode> documents, ParseResult parsed) {
    List<RankRow> rows =
        RankRow.of(Ranked.by(parsed.matchedOptionValue(BY, Measure.PAGERANK), graph));
    return rows.subList(0, Math.min(rows.size(), parsed.matchedOptionValue(TOP, rows.size())));
  }
}
