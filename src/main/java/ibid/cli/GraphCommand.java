package ibid.cli;

import ibid.graph.CitationGraph;
import ibid.graph.DocumentNode;
import ibid.graph.Selection;
import ibid.output.Drawing;
import ibid.output.GraphFormat;
import ibid.output.PictureFormat;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.TypeConversionException;

/** {@code ibid graph INPUT...}: the citation graph, as text or as a picture. */
final class GraphCommand implements Command {
  private static final String FORMAT = "--format";
  private static final String OUTPUT = "--output";
  private static final String STANDARD_OUTPUT = "-";
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
      GraphTarget target = target(parsed);
      return new Options(
          GraphInput.of(parsed, 0),
          target,
          DrawingOptions.of(parsed, target),
          parsed.matchedOptionValue(FOCUS, (String) null),
          parsed.matchedOptionValue(DEPTH, 1),
          parsed.matchedOptionValue(MIN_COUNT, 1));
    }

    /** The file to write, or null for standard output, which {@code -} is too. */
    private static String file(ParseResult parsed) {
      String file = parsed.matchedOptionValue(OUTPUT, STANDARD_OUTPUT);
      return file.equals(STANDARD_OUTPUT) ? null : file;
    }

    private static GraphTarget target(ParseResult parsed) {
      GraphTarget target =
          new GraphTarget(parsed.matchedOptionValue(FORMAT, (GraphFormat) null), file(parsed));
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
            .converters(GraphCommand::format)
            .description("Print dot (the default), graphml, gexf, json, csv or mermaid.")
            .build());
    spec.addOption(
        OptionSpec.builder("-o", OUTPUT)
            .paramLabel("FILE")
            .type(String.class)
            .converters(FileName::toWrite)
            .description(
                "Write to a file. The end of its name tells the format: svg, png or pdf for a"
                    + " picture, or dot (gv), graphml, gexf, json, csv or mmd (mermaid). Any"
                    + " other needs --format. - is standard output.")
            .build());
    addSelectionTo(spec);
    DrawingOptions.addTo(spec);
    GlobalOptions.addTo(spec);
    return spec;
  }

  private static GraphFormat format(String typed) throws Exception {
    if (PictureFormat.of(Path.of("." + typed)).isPresent()) {
      throw new TypeConversionException(
          "'" + typed + "' is a picture, and goes into a file: -o graph." + typed);
    }
    return Choice.converter(GraphFormat.class).convert(typed);
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
      Named named = new Named(graph, options.input(), streams.err());
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
