package ibid.cli;

import ibid.graph.CitationGraph;
import ibid.graph.DocumentNode;
import ibid.graph.GraphBuilder;
import ibid.resolve.Reading;
import java.io.IOException;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/**
 * What a command of the graph reads, and which of its references count.
 *
 * @param files the INPUT arguments
 */
record GraphInput(
    List<String> files, FileChoice choice, MentionFilter filter, GlobalOptions global) {

  /**
   * Adds INPUT and the filters.
   *
   * @param first how many other arguments stand before INPUT
   */
  static void addTo(CommandSpec spec, int first) {
    spec.addPositional(
        Usage.several(
            first + "..*",
            "INPUT",
            "Files (text, Akoma Ntoso XML, Word, PDF or HTML), folders or zip files to read, or -"
                + " for standard input; together they make one graph."));
    FilterOptions.addToGraph(spec);
    FileChoice.addTo(spec);
  }

  static GraphInput of(ParseResult parsed, int first) {
    return new GraphInput(
        FileName.several(parsed, first),
        FileChoice.of(parsed),
        FilterOptions.ofGraph(parsed),
        GlobalOptions.of(parsed));
  }

  /** Reads all of it into one graph. */
  CitationGraph read(Streams streams, Diagnostics diagnostics) throws IOException {
    return read(sources(streams, diagnostics), diagnostics);
  }

  /** The texts, not yet read. */
  List<Source> sources(Streams streams, Diagnostics diagnostics) {
    return Sources.of(files, choice, streams.in(), diagnostics);
  }

  /** Reads texts into one graph, and says what a user would not see in it. */
  CitationGraph read(List<Source> sources, Diagnostics diagnostics) throws IOException {
    GraphBuilder builder = new GraphBuilder();
    new Corpus(global, filter, diagnostics).read(sources, reading -> builder.add(chosen(reading)));
    CitationGraph graph = builder.build();
    if (graph.unresolved() > 0) {
      diagnostics.note(
          graph.unresolved() + " unresolved, not in the graph; ibid refs --unresolved lists them");
    }
    noteVersions(graph, diagnostics);
    return graph;
  }

  /** Says which document was read more than once, since all its versions are one in the graph. */
  private static void noteVersions(CitationGraph graph, Diagnostics diagnostics) {
    List<DocumentNode> several =
        graph.documents().stream().filter(document -> document.files().size() > 1).toList();
    if (several.isEmpty()) {
      return;
    }
    DocumentNode first = several.get(0);
    String from = first.id() + " from " + String.join(" and ", first.files());
    diagnostics.note(
        "several files are of one document, and what it cites is counted in each: "
            + (several.size() == 1 ? from : from + ", and " + (several.size() - 1) + " more"));
  }

  private Reading chosen(Reading reading) {
    return filter.equals(MentionFilter.ALL)
        ? reading
        : new Reading(reading.document(), reading.references().stream().filter(filter).toList());
  }
}
