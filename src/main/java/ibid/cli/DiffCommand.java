package ibid.cli;

import ibid.output.Comparison;
import ibid.output.Difference;
import ibid.output.Mention;
import ibid.output.RowWriter;
import ibid.resolve.Reading;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** {@code ibid diff A B}: what two versions of a document cite differently. */
final class DiffCommand implements Command {
  private static final String FILE =
      "A file (text, Akoma Ntoso XML, Word, PDF or HTML), or - for standard input.";

  /** What the user asks for. */
  record Options(
      List<String> files, MentionFilter filter, FormatOption format, GlobalOptions global) {

    static Options of(ParseResult parsed, Terminal terminal) {
      List<String> files =
          List.of(parsed.matchedPositionalValue(0, ""), parsed.matchedPositionalValue(1, ""));
      if (files.stream().allMatch("-"::equals)) {
        throw new ParameterException(
            parsed.commandSpec().commandLine(), "standard input can be only one of A and B");
      }
      GlobalOptions global = GlobalOptions.of(parsed);
      return new Options(
          files, FilterOptions.of(parsed), FormatOption.of(parsed, global, terminal), global);
    }
  }

  @Override
  public CommandSpec spec() {
    CommandSpec spec =
        Usage.of(
            CommandName.DIFF.word(),
            "Compares what two versions of a document cite.",
            "The versions are two drafts, or two languages. A row is a target that one version"
                + " does not cite, not as often, or with another date. Where each cites something"
                + " else in the same paragraph, both stand in one row. A - means none; a text"
                + " without a target is not resolved, and compared as printed. Between two"
                + " languages, titles and words like \"that resolution\" or \"paragraph 6 above\" are"
                + " not compared, but counted on standard error.",
            "they cite differently",
            "ibid diff resolution-en.txt resolution-fr.txt",
            "ibid diff draft.docx adopted.pdf",
            "ibid diff --kind resolution,decision,document --format jsonl en.txt zh.txt",
            "ibid diff --at operative en.txt ru.txt && echo the same");
    Usage.found(spec, "they cite the same");
    spec.addPositional(FileName.one("0", "A", FILE));
    spec.addPositional(FileName.one("1", "B", FILE));
    FilterOptions.addTo(spec);
    FormatOption.addTo(spec);
    GlobalOptions.addTo(spec);
    return spec;
  }

  @Override
  public int run(ParseResult parsed, Streams streams) throws IOException {
    Options options = Options.of(parsed, streams.terminal());
    Diagnostics diagnostics = streams.diagnostics(options.global().debug());
    List<Reading> readings = new ArrayList<>();
    new Corpus(options.global(), options.filter(), diagnostics)
        .read(Sources.documents(options.files(), streams.in(), diagnostics), readings::add);
    if (readings.size() < options.files().size()) {
      return ExitStatus.ERROR;
    }
    Comparison comparison = compare(readings.get(0), readings.get(1), options.filter());
    try (RowWriter<Difference> rows = options.format().open(Difference.COLUMNS, streams.out())) {
      for (Difference difference : comparison.differences()) {
        rows.write(difference);
      }
    }
    if (comparison.wordsOnly() > 0) {
      diagnostics.note(notCompared(comparison.wordsOnly()));
    }
    return diagnostics.status(comparison.differences().isEmpty());
  }

  private static String notCompared(int citations) {
    return "not compared between two languages: "
        + citations
        + (citations == 1 ? " citation" : " citations")
        + " by title, or in words like \"that resolution\" or \"paragraph 6 above\"";
  }

  private static Comparison compare(Reading a, Reading b, MentionFilter filter) {
    boolean translated = !a.document().language().equals(b.document().language());
    return new Comparison(mentions(a, filter), mentions(b, filter), translated);
  }

  private static List<Mention> mentions(Reading reading, MentionFilter filter) {
    return Mention.of(reading).stream()
        .filter(mention -> filter.test(mention.reference()))
        .toList();
  }
}
