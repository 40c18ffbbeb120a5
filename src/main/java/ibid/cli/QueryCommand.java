package ibid.cli;

import ibid.graph.CitationGraph;
import ibid.graph.DocumentNode;
import ibid.output.Column;
import ibid.output.RowWriter;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/**
 * A question to the graph: it takes the names of documents and the files to read, and answers with
 * a list.
 */
abstract class QueryCommand<R> implements Command {
  private static final String NAME =
      "A document as people say it: 64/293, A/RES/64/293, \"Conference decision 4/4\", 1325.";

  /**
   * What the user asks for.
   *
   * @param names the documents, as typed
   */
  record Options(List<String> names, GraphInput input, FormatOption format) {
    static Options of(ParseResult parsed, int names, Terminal terminal) {
      List<String> typed = new ArrayList<>();
      for (int i = 0; i < names; i++) {
        typed.add(parsed.matchedPositionalValue(i, ""));
      }
      GraphInput input = GraphInput.of(parsed, names);
      return new Options(typed, input, FormatOption.of(parsed, input.global(), terminal));
    }
  }

  /** The labels of the documents it asks for: {@code X} and {@code Y}. */
  abstract List<String> names();

  /** The columns of the answer. */
  abstract List<Column<R>> columns();

  /** The answer. */
  abstract List<R> rows(CitationGraph graph, List<DocumentNode> documents, ParseResult parsed);

  /** Begins to print the answer. */
  RowWriter<R> open(FormatOption format, Appendable out) throws IOException {
    return format.open(columns(), out);
  }

  /** Adds what all questions share to the help of one. */
  CommandSpec withInput(CommandSpec spec) {
    for (int i = 0; i < names().size(); i++) {
      spec.addPositional(
          Usage.one(Integer.toString(i), names().get(i), NAME).toBuilder()
              .converters(Choice.filled("the name of the document"))
              .build());
    }
    GraphInput.addTo(spec, names().size());
    FormatOption.addTo(spec);
    GlobalOptions.addTo(spec);
    return spec;
  }

  @Override
  public final int run(ParseResult parsed, Streams streams) throws IOException {
    Options options = Options.of(parsed, names().size(), streams.terminal());
    Diagnostics diagnostics = streams.diagnostics(options.input().global().debug());
    CitationGraph graph = options.input().read(streams, diagnostics);
    Named named = new Named(graph, options.input(), streams.err());
    Optional<List<DocumentNode>> documents = named.all(options.names());
    if (documents.isEmpty()) {
      if (named.status() == ExitStatus.NOTHING) {
        open(options.format(), streams.out()).close();
      }
      return Math.max(named.status(), diagnostics.status(false));
    }
    List<R> rows = rows(graph, documents.get(), parsed);
    try (RowWriter<R> writer = open(options.format(), streams.out())) {
      for (R row : rows) {
        writer.write(row);
      }
    }
    if (rows.isEmpty()) {
      diagnostics.nothingFound(streams.terminal());
    }
    return diagnostics.status(!rows.isEmpty());
  }
}
