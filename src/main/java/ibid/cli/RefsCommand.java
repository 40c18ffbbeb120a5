package ibid.cli;

import ibid.output.Mention;
import ibid.output.RowFormat;
import ibid.output.RowWriter;
import ibid.resolve.Reading;
import java.io.IOException;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/** {@code ibid refs FILE...}: the references of documents. */
final class RefsCommand implements Command {
  private static final String UNRESOLVED = "--unresolved";

  /** What the user asks for. */
  record Options(
      List<String> files,
      boolean unresolved,
      MentionFilter filter,
      FormatOption format,
      GlobalOptions global) {

    static Options of(ParseResult parsed, Terminal terminal) {
      GlobalOptions global = GlobalOptions.of(parsed);
      return new Options(
          parsed.matchedPositionalValue(0, List.<String>of()),
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
            "refs",
            "Lists the references of documents, in reading order.",
            "",
            "nothing was found",
            "ibid refs resolution.txt",
            "ibid refs --format jsonl --kind resolution --since 2008 documents/",
            "ibid refs --unresolved - <draft.md");
    spec.addPositional(Usage.several("0..*", "FILE", "A file, a folder, or - for standard input."));
    spec.addOption(
        OptionSpec.builder(UNRESOLVED)
            .type(boolean.class)
            .description("List the unresolved references too, with the reason.")
            .build());
    FilterOptions.addTo(spec);
    FormatOption.addTo(spec);
    GlobalOptions.addTo(spec);
    return spec;
  }

  @Override
  public int run(ParseResult parsed, Streams streams) throws IOException {
    Options options = Options.of(parsed, streams.terminal());
    Diagnostics diagnostics = new Diagnostics(streams.err(), options.global().debug());
    RowFormat format = options.format().format();
    try (RowWriter<Mention> writer =
        format.open(Mention.COLUMNS, streams.out(), options.format().style())) {
      Rows rows = new Rows(options, writer);
      new Corpus(options.global().table(), diagnostics)
          .read(Sources.of(options.files(), streams.in(), diagnostics), rows::take);
      rows.report(diagnostics);
      return diagnostics.status(rows.written > 0);
    }
  }

  /** Writes rows as readings come, and counts. */
  private static final class Rows {
    private final Options options;
    private final RowWriter<Mention> writer;
    private int written;
    private int unresolved;

    Rows(Options options, RowWriter<Mention> writer) {
      this.options = options;
      this.writer = writer;
    }

    void take(Reading reading) throws IOException {
      for (Mention mention : Mention.of(reading)) {
        if (!options.filter().test(mention.reference())) {
          continue;
        }
        if (mention.reference().target().isEmpty() && !options.unresolved()) {
          unresolved++;
        } else {
          written++;
          writer.write(mention);
        }
      }
    }

    void report(Diagnostics diagnostics) {
      if (unresolved > 0) {
        diagnostics.note(unresolved + " unresolved, not listed; --unresolved lists them too");
      }
    }
  }
}
