package ibid.cli;

import ibid.output.Drawing;
import ibid.output.Drawing.Cluster;
import ibid.output.Drawing.Direction;
import ibid.output.Drawing.Edges;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/** The options that say how a drawn graph looks; together they make a {@link Drawing}. */
final class DrawingOptions {
  private static final String RANKDIR = "--rankdir";
  private static final String CLUSTER = "--cluster";
  private static final String EDGES = "--edges";
  private static final String NO_TITLES = "--no-titles";
  private static final String LEGEND = "--legend";

  private DrawingOptions() {}

  static void addTo(CommandSpec spec) {
    spec.addOption(
        Choice.one(RANKDIR, Direction.class)
            .paramLabel("DIR")
            .description("Draw from left to right (lr, the default) or from top to bottom (tb).")
            .build());
    spec.addOption(
        Choice.one(CLUSTER, Cluster.class)
            .paramLabel("BY")
            .description("Draw a box around the documents of each body or year, or none.")
            .build());
    spec.addOption(
        Choice.one(EDGES, Edges.class)
            .paramLabel("WHICH")
            .description(
                "Draw all mentions between two documents as one arrow with their number (merged,"
                    + " the default), or all of them.")
            .build());
    spec.addOption(flag(NO_TITLES, "Draw symbols alone, without titles."));
    spec.addOption(flag(LEGEND, "Explain shapes, colours and lines in the picture."));
  }

  private static OptionSpec flag(String name, String description) {
    return OptionSpec.builder(name).type(boolean.class).description(description).build();
  }

  static Drawing of(ParseResult parsed) {
    return new Drawing(
        parsed.matchedOptionValue(RANKDIR, Drawing.DEFAULT.direction()),
        parsed.matchedOptionValue(CLUSTER, Drawing.DEFAULT.cluster()),
        parsed.matchedOptionValue(EDGES, Drawing.DEFAULT.edges()),
        !parsed.hasMatchedOption(NO_TITLES),
        parsed.hasMatchedOption(LEGEND));
  }
}
