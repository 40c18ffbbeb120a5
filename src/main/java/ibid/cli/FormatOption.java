package ibid.cli;

import ibid.output.Column;
import ibid.output.RowFormat;
import ibid.output.RowWriter;
import ibid.output.Style;
import java.io.IOException;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/**
 * The format of a list and how much it may use of the terminal.
 *
 * @param format the format asked for; else a table on a terminal, TSV in a pipe or a file
 */
record FormatOption(RowFormat format, Style style) {
  private static final String FORMAT = "--format";
  private static final String NO_HEADER = "--no-header";

  static void addTo(CommandSpec spec) {
    spec.addOption(
        Choice.one(FORMAT, RowFormat.class)
            .paramLabel("FORMAT")
            .description(
                "Print table, tsv, csv, json or jsonl (an object a line). Without it, a table on"
                    + " a terminal and TSV in a pipe; a table shows the main columns only.")
            .build());
    spec.addOption(
        Usage.flag(NO_HEADER, "Leave out the names of the columns over a table, tsv or csv."));
  }

  /**
   * The format asked for.
   *
   * @throws ParameterException when it has no header to leave out
   */
  static FormatOption of(ParseResult parsed, GlobalOptions global, Terminal terminal) {
    RowFormat natural = terminal.isAttached() ? RowFormat.TABLE : RowFormat.TSV;
    RowFormat format = parsed.matchedOptionValue(FORMAT, natural);
    boolean header = !parsed.hasMatchedOption(NO_HEADER);
    if (!header && (format == RowFormat.JSON || format == RowFormat.JSONL)) {
      throw new ParameterException(
          parsed.commandSpec().commandLine(), NO_HEADER + ": goes with table, tsv and csv only");
    }
    return new FormatOption(
        format, new Style(global.color().uses(terminal), terminal.width(), header));
  }

  /** Whether it is a table, of which nothing is printed before all is known. */
  boolean isTable() {
    return format == RowFormat.TABLE;
  }

  /** Begins a list. */
  <R> RowWriter<R> open(List<Column<R>> columns, Appendable out) throws IOException {
    return format.open(columns, out, style);
  }
}
