package ibid.cli;

import ibid.graph.CitationGraph;
import ibid.graph.DocumentNode;
import ibid.graph.Selection;
import ibid.output.Drawing;
import ibid.output.GraphFormat;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** {@code ibid graph INPUT...}: the citation graph, as text or as a picture. */
final class GraphCommand implements Command {
  private static final String FORMAT = "--format";
  private static final String OUTPUT = "--output";
  private static final String FOCUS = "--focus";
  private static final String DEPTH = "--depth";
  private static final String MIN_COUNT = "--min-count";

  /**
   * What the user asks for.
   *
   * @param focus the document in the middle, as typed, or null
   */
  record Options(
      GraphInput input,
      GraphTarget target,
      Drawing drawing,
      String focus,
      int depth,
      int minCount) {

    static Options of(ParseResult parsed) {
      if (parsed.hasMatchedOption(DEPTH) && !parsed.hasMatchedOption(FOCUS)) {
        throw new ParameterException(
            parsed.commandSpec().commandLine(), DEPTH + ": needs " + FOCUS + " X, to count from");
      }
      return new Options(
          GraphInput.of(parsed, 0),
          target(parsed),
          DrawingOptions.of(parsed),
          parsed.matchedOptionValue(FOCUS, (String) null),
          parsed.matchedOptionValue(DEPTH, 1),
          parsed.matchedOptionValue(MIN_COUNT, 1));
    }

    private static GraphTarget target(ParseResult parsed) {
      GraphTarget target =
          new GraphTarget(
              parsed.matchedOptionValue(FORMAT, (GraphFormat) null),
              parsed.matchedOptionValue(OUTPUT, (String) null));
      target
          .objection()
          .ifPresent(
              wrong -> {
                throw new ParameterException(
                    parsed.commandSpec().commandLine(),
                    target.file() + ": " + wrong + "; " + GraphEnding.ALL);
              });
      return target;
    }
  }

  @Override
  public CommandSpec spec() {
    CommandSpec spec =
        Usage.of(
            CommandName.GRAPH.word(),
            "Prints or draws the citation graph.",
            "Pictures are drawn by Graphviz, which must be installed for them.",
            "nothing is cited",
            "ibid graph resolution.txt -o graph.svg",
            "ibid graph resolution.txt | dot -Tpng -o graph.png",
            "ibid graph --focus 64/293 --depth 2 --cluster body resolutions/ -o graph.pdf",
            "ibid graph --format graphml resolutions/ >graph.graphml");
    GraphInput.addTo(spec, 0);
    spec.addOption(
        Choice.one(FORMAT, GraphFormat.class)
            .paramLabel("FORMAT")
            .description("Print dot (the default), graphml, gexf, json, csv or mermaid.")
            .build());
    spec.addOption(
        OptionSpec.builder("-o", OUTPUT)
            .paramLabel("FILE")
            .type(String.class)
            .converters(FileName::toWrite)
            .description(
                "Write to a file. Its name tells the format: .svg, .png or .pdf for a picture, or"
                    + " .dot, .graphml, .gexf, .json, .csv, .mmd. Any other needs --format.")
            .build());
    addSelectionTo(spec);
    DrawingOptions.addTo(spec);
    GlobalOptions.addTo(spec);
    return spec;
  }

  private static void addSelectionTo(CommandSpec spec) {
    spec.addOption(
        OptionSpec.builder(FOCUS)
            .paramLabel("X")
            .type(String.class)
            .converters(Choice.filled("the name of the document"))
            .description("Only what is near this document.")
            .build());
    spec.addOption(
        number(DEPTH).description("How many citations away from it; 1 without this.").build());
    spec.addOption(
        number(MIN_COUNT)
            .description("Only documents that are cited this often, and what cites them.")
            .build());
  }

  private static OptionSpec.Builder number(String name) {
    return OptionSpec.builder(name).paramLabel("N").type(Integer.class).converters(Choice::count);
  }

  @Override
  public int run(ParseResult parsed, Streams streams) throws IOException {
    Options options = Options.of(parsed);
    Diagnostics diagnostics = streams.diagnostics(options.input().global().debug());
    List<Source> sources = options.input().sources(streams, diagnostics);
    options.target().spare(sources);
    CitationGraph graph = options.input().read(sources, diagnostics);
    Selection selection = Selection.ALL.citedAtLeast(options.minCount());
    if (options.focus() != null) {
      Named named = new Named(graph, streams.err());
      Optional<DocumentNode> focus = named.one(options.focus());
      if (focus.isEmpty()) {
        return Math.max(named.status(), diagnostics.status(false));
      }
      selection = selection.around(focus.get(), options.depth());
    }
    CitationGraph selected = selection.of(graph);
    options.target().write(selected, options.drawing(), streams, diagnostics);
    return diagnostics.status(!selected.mentions().isEmpty());
  }
}
