package ibid.cli;

import ibid.output.Column;
import ibid.output.Mention;
import ibid.output.RowWriter;
import ibid.output.TableOfAuthorities;
import ibid.output.TableOfAuthorities.Entry;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code ibid refs FILE...}: the references of documents. */
final class RefsCommand implements Command {
  private static final String GROUP = "--group";
  private static final String UNRESOLVED = "--unresolved";

  /** What the user asks for. */
  record Options(
      List<String> files,
      FileChoice choice,
      boolean group,
      boolean unresolved,
      MentionFilter filter,
      FormatOption format,
      GlobalOptions global) {

    static Options of(ParseResult parsed, Terminal terminal) {
      GlobalOptions global = GlobalOptions.of(parsed);
      return new Options(
          FileName.several(parsed, 0),
          FileChoice.of(parsed),
          parsed.hasMatchedOption(GROUP),
          parsed.hasMatchedOption(UNRESOLVED),
          FilterOptions.of(parsed),
          FormatOption.of(parsed, global, terminal),
          global);
    }

    /** A table is printed when all is read; other lists go on meanwhile. */
    private Diagnostics diagnostics(Streams streams) {
      boolean meanwhile = !group && !format.isTable() && streams.terminal().isAttached();
      return meanwhile
          ? streams.plainDiagnostics(global.debug())
          : streams.diagnostics(global.debug());
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
        Usage.several(
            "0..*",
            "FILE",
            "A file (text, Akoma Ntoso XML, Word, PDF or HTML), a folder, a zip file, or - for"
                + " standard input."));
    spec.addOption(
        Usage.flag(
            GROUP, "Print a table of authorities: each once, with every place that cites it."));
    spec.addOption(Usage.flag(UNRESOLVED, "List the unresolved references too, with the reason."));
    FilterOptions.addTo(spec);
    FileChoice.addTo(spec);
    FormatOption.addTo(spec);
    GlobalOptions.addTo(spec);
    return spec;
  }

  @Override
  public int run(ParseResult parsed, Streams streams) throws IOException {
    Options options = Options.of(parsed, streams.terminal());
    Diagnostics diagnostics = options.diagnostics(streams);
    // First, since a table of bodies that cannot be read ends it, before anything is printed.
    Corpus corpus = new Corpus(options.global(), options.filter(), diagnostics);
    List<Source> sources = Sources.of(options.files(), options.choice(), streams.in(), diagnostics);
    Reader reader =
        sink -> {
          MentionChoice choice = new MentionChoice(options.filter(), options.unresolved(), sink);
          corpus.read(sources, choice::take);
          choice.report(diagnostics, streams.terminal());
          return diagnostics.status(choice.found());
        };
    if (options.group()) {
      return group(options.format(), reader, streams.out());
    }
    return list(options.format(), reader, sources.size() > 1, streams.out());
  }

  /** Reads all files, hands over their mentions, and tells the exit status. */
  private interface Reader {
    int read(MentionChoice.Sink sink) throws IOException;
  }

  private static int list(FormatOption format, Reader reader, boolean several, Writer out)
      throws IOException {
    List<Column<Mention>> columns = several ? Mention.COLUMNS_OF_SEVERAL : Mention.COLUMNS;
    try (RowWriter<Mention> rows = format.open(columns, out)) {
      return reader.read(rows::write);
    }
  }

  private static int group(FormatOption format, Reader reader, Writer out) throws IOException {
    TableOfAuthorities table = new TableOfAuthorities();
    int status = reader.read(table::add);
    try (RowWriter<Entry> rows = format.open(TableOfAuthorities.COLUMNS, out)) {
      for (Entry entry : table.entries()) {
        rows.write(entry);
      }
    }
    return status;
  }
}
