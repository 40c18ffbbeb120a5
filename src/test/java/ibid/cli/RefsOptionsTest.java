package ibid.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ibid.document.Zone;
import ibid.output.RowFormat;
import ibid.symbol.Kind;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine.ParameterException;

/** The options of {@code refs} are taken and checked without running it. */
final class RefsOptionsTest {
  private static final Terminal WIDE = new Terminal(120, 0, true);

  private static RefsCommand.Options options(Terminal terminal, String... args) {
    return RefsCommand.Options.of(
        new picocli.CommandLine(new RefsCommand().spec()).parseArgs(args), terminal);
  }

  @Test
  void nothingButAFile() {
    RefsCommand.Options options = options(Terminal.NONE, "a.txt");
    assertThat(options.files()).containsExactly("a.txt");
    assertThat(options.filter()).isEqualTo(MentionFilter.ALL);
    assertThat(options.group()).isFalse();
    assertThat(options.unresolved()).isFalse();
    assertThat(options.format().format()).isEqualTo(RowFormat.TSV);
    assertThat(options.global())
        .isEqualTo(new GlobalOptions(null, null, Timeout.NONE, ColorChoice.AUTO, false));
  }

  @Test
  void everyFilter() {
    MentionFilter filter =
        options(
                Terminal.NONE,
                "--kind=resolution,decision",
                "--kind=treaty",
                "--body=GA",
                "--body=CTOC/COP",
                "--verb=recalling",
                "--since=2008",
                "--until=2010-07",
                "--at=preamble,footnote",
                "a.txt")
            .filter();
    assertThat(filter.kinds()).containsExactly(Kind.RESOLUTION, Kind.DECISION, Kind.TREATY);
    assertThat(filter.bodies()).containsExactly("GA", "CTOC/COP");
    assertThat(filter.verbs()).containsExactly("recalling");
    assertThat(filter.since()).isEqualTo(LocalDate.of(2008, 1, 1));
    assertThat(filter.until()).isEqualTo(LocalDate.of(2010, 7, 31));
    assertThat(filter.zones()).containsExactly(Zone.PREAMBLE, Zone.FOOTNOTE);
  }

  @ParameterizedTest
  @CsvSource({
    "auto, 120, true, true",
    "auto, 120, false, false",
    "auto, 0, true, false",
    "always, 0, false, true",
    "never, 120, true, false",
  })
  void colour(String choice, int width, boolean coloured, boolean used) {
    RefsCommand.Options options = options(new Terminal(width, 0, coloured), "--color", choice, "a");
    assertThat(options.format().style().colour()).isEqualTo(used);
  }

  @ParameterizedTest
  @CsvSource({
    "'', xterm, true, 90",
    "1, xterm, false, 90",
    "'', dumb, false, 0",
    "'', , true, 90",
  })
  void theTerminalOfTheEnvironment(String noColor, String term, boolean coloured, int messages) {
    assertThat(Terminal.of(noColor, term, "80", "90"))
        .isEqualTo(new Terminal(80, messages, coloured));
  }

  /** As people write lists; a blank behind a comma is none of the word. */
  @Test
  void blanksBehindCommas() {
    MentionFilter filter =
        options(Terminal.NONE, "--kind", "resolution, decision", "--at", "title, annex", "a")
            .filter();
    assertThat(filter.kinds()).containsExactly(Kind.RESOLUTION, Kind.DECISION);
    assertThat(filter.zones()).containsExactly(Zone.TITLE, Zone.ANNEX);
  }

  @Test
  void aTableOnATerminal() {
    assertThat(options(WIDE, "a.txt").format().format()).isEqualTo(RowFormat.TABLE);
    assertThat(options(WIDE, "a.txt").format().style().width()).isEqualTo(120);
    assertThat(options(WIDE, "--format", "JSONL", "a").format().format())
        .isEqualTo(RowFormat.JSONL);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"--kind=law", "--at=here", "--since=yesterday", "--since=2008-13", "--format=xml"})
  void whatMakesNoSense(String option) {
    assertThatThrownBy(() -> options(Terminal.NONE, option, "a.txt"))
        .isInstanceOf(ParameterException.class)
        .hasMessageContaining(option.substring(option.indexOf('=') + 1));
  }

  @Test
  void aFileIsNeeded() {
    assertThatThrownBy(() -> options(Terminal.NONE))
        .isInstanceOf(ParameterException.class)
        .hasMessageContaining("FILE");
  }
}
