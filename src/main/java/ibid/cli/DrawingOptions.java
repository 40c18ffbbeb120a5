package ibid.cli;

import ibid.output.Drawing;
import ibid.output.Drawing.Cluster;
import ibid.output.Drawing.Direction;
import ibid.output.Drawing.Edges;
import ibid.output.GraphFormat;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
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
    spec.addOption(Usage.flag(NO_TITLES, "Draw symbols alone, without titles."));
    spec.addOption(Usage.flag(LEGEND, "Explain shapes, colours and lines in the picture."));
  }

  /**
   * The drawing asked for.
   *
   * @throws ParameterException when an option has no effect on the format that is printed
   */
  static Drawing of(ParseResult parsed, GraphTarget target) {
    GraphFormat text = target.picture().isPresent() ? GraphFormat.DOT : target.text();
    if (text != GraphFormat.DOT) {
      refuse(parsed, List.of(LEGEND), "pictures and dot", text);
    }
    if (text != GraphFormat.DOT && text != GraphFormat.MERMAID) {
      refuse(
          parsed, List.of(RANKDIR, CLUSTER, EDGES, NO_TITLES), "pictures, dot and mermaid", text);
    }
    return of(parsed);
  }

  private static void refuse(
      ParseResult parsed, List<String> options, String formats, GraphFormat other) {
    for (String option : options) {
      if (parsed.hasMatchedOption(option)) {
        throw new ParameterException(
            parsed.commandSpec().commandLine(),
            option + ": goes with " + formats + ", not with " + other.word());
      }
    }
  }

  private static Drawing of(ParseResult parsed) {
    return new Drawing(
        parsed.matchedOptionValue(RANKDIR, Drawing.DEFAULT.direction()),
        parsed.matchedOptionValue(CLUSTER, Drawing.DEFAULT.cluster()),
        parsed.matchedOptionValue(EDGES, Drawing.DEFAULT.edges()),
        !parsed.hasMatchedOption(NO_TITLES),
        parsed.hasMatchedOption(LEGEND));
  }
}
