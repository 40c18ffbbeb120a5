package ibid.cli;

import ibid.output.Mention;
import ibid.output.RowWriter;
import ibid.output.TableOfAuthorities;
import ibid.output.TableOfAuthorities.Entry;
import java.io.IOException;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/** {@code ibid refs FILE...}: the references of documents. */
final class RefsCommand implements Command {
  private static final String GROUP = "--group";
  private static final String UNRESOLVED = "--unresolved";

  /** What the user asks for. */
  record Options(
      List<String> files,
      boolean group,
      boolean unresolved,
      MentionFilter filter,
      FormatOption format,
      GlobalOptions global) {

    static Options of(ParseResult parsed, Terminal terminal) {
      GlobalOptions global = GlobalOptions.of(parsed);
      return new Options(
          parsed.matchedPositionalValue(0, List.<String>of()),
          parsed.hasMatchedOption(GROUP),
          parsed.hasMatchedOption(UNRESOLVED),
          FilterOptions.of(parsed),
          FormatOption.of(parsed, global, terminal),
          global);
    }
  }

  @Override
  public CommandSpec spec() {
    CommandSpec spec =
        Usage.of(
            CommandName.REFS.word(),
            "Lists the references of documents, in reading order.",
            "A reference that cannot be resolved is counted on standard error.",
            "nothing was found",
            "ibid refs resolution.txt",
            "ibid refs --format jsonl --kind resolution --since 2008 documents/",
            "ibid refs --group --format csv resolution.txt >authorities.csv",
            "ibid refs --unresolved - <draft.md");
    spec.addPositional(
        Usage.several("0..*", "FILE", "A file, a folder, a zip file, or - for standard input."));
    spec.addOption(
        flag(GROUP, "Print a table of authorities: each once, with every place that cites it."));
    spec.addOption(flag(UNRESOLVED, "List the unresolved references too, with the reason."));
    FilterOptions.addTo(spec);
    FormatOption.addTo(spec);
    GlobalOptions.addTo(spec);
    return spec;
  }

  private static OptionSpec flag(String name, String description) {
    return OptionSpec.builder(name).type(boolean.class).description(description).build();
  }

  @Override
  public int run(ParseResult parsed, Streams streams) throws IOException {
    Options options = Options.of(parsed, streams.terminal());
    Diagnostics diagnostics = new Diagnostics(streams.err(), options.global().debug());
    // First, since a table of bodies that cannot be read ends it, before anything is printed.
    Corpus corpus = new Corpus(options.global(), diagnostics);
    return options.group()
        ? group(options, corpus, streams, diagnostics)
        : list(options, corpus, streams, diagnostics);
  }

  private static int list(Options options, Corpus corpus, Streams streams, Diagnostics diagnostics)
      throws IOException {
    try (RowWriter<Mention> rows = options.format().open(Mention.COLUMNS, streams.out())) {
      return read(options, corpus, streams, diagnostics, rows::write);
    }
  }

  private static int group(Options options, Corpus corpus, Streams streams, Diagnostics diagnostics)
      throws IOException {
    TableOfAuthorities table = new TableOfAuthorities();
    int status = read(options, corpus, streams, diagnostics, table::add);
    try (RowWriter<Entry> rows = options.format().open(TableOfAuthorities.COLUMNS, streams.out())) {
      for (Entry entry : table.entries()) {
        rows.write(entry);
      }
    }
    return status;
  }

  private static int read(
      Options options,
      Corpus corpus,
      Streams streams,
      Diagnostics diagnostics,
      MentionChoice.Sink sink)
      throws IOException {
    MentionChoice choice = new MentionChoice(options.filter(), options.unresolved(), sink);
    corpus.read(Sources.of(options.files(), streams.in(), diagnostics), choice::take);
    choice.report(diagnostics);
    return diagnostics.status(choice.found());
  }
}
