package ibid.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** The command line as a whole: help, wrong usage, exit statuses. */
final class IbidTest {
  private static final String EXAMPLE = "examples/resolution-5-2.txt";

  @Test
  void aloneShowsHelpAndIsAnError() {
    Run run = Run.of();
    assertThat(run.status()).isEqualTo(ExitStatus.ERROR);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains("Usage: ibid", "Commands:", "refs", "explain");
  }

  @ParameterizedTest
  @CsvSource({
    "ref, ibid refs",
    "--nothing, --nothing",
    "refs, FILE",
  })
  void wrongUsageSaysWhatIsWrong(String arg, String says) {
    Run run = Run.of(arg);
    assertThat(run.status()).isEqualTo(ExitStatus.ERROR);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).startsWith("ibid: ").contains(says, "--help'").doesNotContain("\tat ");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "foo | there is no command 'foo'",
        "help foo | there is no command 'foo'",
        "--help foo | there is no command 'foo'",
        "help ref | there is no command 'ref'; did you mean ibid refs?",
        "check | there is no command 'check'; ibid help lists them",
        "version | there is no command 'version'; did you mean ibid --version?",
        "-- refs R | -- stands behind the command: ibid refs -- FILE",
        "refs --bogus | there is no option '--bogus'",
        "refs --bogus x | there is no option '--bogus'",
        "cites --kin=law x | there is no option '--kin'; did you mean --kind?",
        "diff --include a b c | there is no option '--include'",
        "diff a b c | 'c' is one argument too many",
        "refs --group=false x | --group: takes no value, and has 'false'",
        "graph --legend=false x | --legend: takes no value, and has 'false'",
        "refs --no-header=false x | --no-header: takes no value, and has 'false'",
        "refs --include= x | --include: the pattern is empty",
        "refs --include [a x | --include: '[a' is no pattern: missing ']'",
        "refs --kind law x | --kind: 'law' is none of resolution, decision,",
        "refs --since 2011 --until 2008 x | --since: 2011-01-01 is after --until 2008-12-31",
        "stats --until 2008 --since 2009-02 x | --since: 2009-02-01 is after --until 2008-12-31",
        "refs --since 10 x | --since: '10' is no date such as 2008,",
        "graph -o a\0.svg x | --output: no file can have this name",
        "rank --top 1000000000 x | --top: '1000000000' is no number from 1 to 999999999",
        "refs --body x examples | --body: no body 'x'; ",
        "refs --lang xx examples | --lang: no language 'xx'; ",
      })
  void oneFormOfMessage(String args, String says) {
    Run run = Run.of(args.split(" ", -1));
    assertThat(run.status()).isEqualTo(ExitStatus.ERROR);
    assertThat(run.err()).startsWith("ibid: " + says);
  }

  @Test
  void ofTwoOptionsTheLastCounts() {
    assertThat(Run.of("refs", "--format", "jsonl", "--format", "csv", EXAMPLE))
        .isEqualTo(Run.of("refs", "--format", "csv", EXAMPLE));
    assertThat(Run.of("refs", "--lang", "fr", "--lang", "EN", "--group", "--group", EXAMPLE))
        .isEqualTo(Run.of("refs", "--lang", "en", "--group", EXAMPLE));
  }

  @Test
  void aFileMayBeginWithAnAt() {
    assertThat(Run.of("refs", "@" + EXAMPLE))
        .extracting(Run::status, Run::err)
        .containsExactly(ExitStatus.ERROR, "ibid: @" + EXAMPLE + ": no such file\n");
  }

  @Test
  void debugShowsTheMessageAndThenWhereItArose() {
    assertThat(Run.of("refs", "--debug", "--bodies=none.tsv", "examples").err())
        .startsWith("ibid: none.tsv: no such file\njava.io.IOException: ");
  }

  /** An unset variable of the shell must not stand for the folder that it is run in. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "refs _",
        "refs examples _",
        "graph _",
        "graph examples -o _",
        "stats _",
        "rank examples _",
        "cites 5/2 _",
        "cited-by 5/2 _",
        "show 5/2 _",
        "path 5/2 6/1 _",
        "common 5/2 6/1 _",
        "diff _ examples/resolution-5-2.txt",
        "diff examples/resolution-5-2.txt _",
        "refs --bodies _ examples",
        "explain 5/2 --bodies _",
      })
  void anEmptyNameOfAFileIsAnError(String args) {
    emptyIsAnError(args, "the name of the file is empty");
  }

  @ParameterizedTest
  @CsvSource({
    "cites _ examples, the name of the document",
    "cited-by _ examples, the name of the document",
    "show _ examples, the name of the document",
    "path 5/2 _ examples, the name of the document",
    "common _ 5/2 examples, the name of the document",
    "graph --focus _ examples, the name of the document",
    "refs --verb _ examples, the verb",
  })
  void anEmptyWordIsAnError(String args, String what) {
    emptyIsAnError(args, what + " is empty");
  }

  private static void emptyIsAnError(String args, String says) {
    Run run =
        Run.of(
            Arrays.stream(args.split(" ", -1))
                .map(arg -> arg.equals("_") ? "" : arg)
                .toArray(String[]::new));
    assertThat(run.status()).isEqualTo(ExitStatus.ERROR);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).startsWith("ibid: ").contains(says);
  }

  @ParameterizedTest
  @EnumSource(CommandName.class)
  void helpTeaches(CommandName name) {
    Run run = Run.of(name.word(), "--help");
    assertThat(run.status()).isZero();
    assertThat(run.err()).isEmpty();
    assertThat(run.out())
        .contains("Usage: ibid " + name.word(), "Exit status:", " 0 ", " 1 ", " 2 ");
    assertThat(run.out().lines()).allMatch(line -> line.length() <= 80);
  }

  /** Of many options the command's own stand before those that it shares with others. */
  @ParameterizedTest
  @CsvSource({
    "refs, --group --unresolved --format",
    "rank, --by --top --format",
    "graph, --format --output --focus --depth --min-count --rankdir --cluster --edges --no-titles",
    "stats, --format",
    "explain, --help",
  })
  void ownOptionsStandFirst(String command, String options) {
    String help = Run.of("help", command).out();
    assertThat(help.substring(help.indexOf("\nOptions:\n"), help.indexOf("\n\nWh")))
        .contains(options.split(" ", -1))
        .doesNotContain("--kind", "--include", "--lang", "--debug");
    assertThat(help).containsOnlyOnce("--lang=CODE").containsOnlyOnce("\nIn general:\n");
  }

  @ParameterizedTest
  @EnumSource(CommandName.class)
  void everyOptionIsDescribed(CommandName name) {
    CommandSpec spec = name.command().spec();
    assertThat(spec.usageMessage().header()).isNotEmpty();
    assertThat(spec.options()).extracting(OptionSpec::description).noneMatch(IbidTest::isBlank);
    assertThat(spec.positionalParameters())
        .extracting(PositionalParamSpec::description)
        .noneMatch(IbidTest::isBlank);
    assertThat(spec.usageMessage().hidden() || spec.usageMessage().footer().length > 0).isTrue();
  }

  private static boolean isBlank(String... description) {
    return String.join("", description).isBlank();
  }

  @Test
  void helpOfACommandIsTheSameByEitherWay() {
    assertThat(Run.of("help", "refs")).isEqualTo(Run.of("refs", "--help"));
    assertThat(Run.of("help")).isEqualTo(Run.of("--help"));
    assertThat(Run.of("help", "nothing").status()).isEqualTo(ExitStatus.ERROR);
  }

  /** As {@code git --help log} does. */
  @ParameterizedTest
  @ValueSource(strings = {"--help refs", "-h refs", "--help refs draft.txt", "help refs"})
  void helpBeforeTheCommandIsThatOfTheCommand(String args) {
    assertThat(Run.of(args.split(" ", -1))).isEqualTo(Run.of("refs", "--help"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"--version cites", "-V diff", "-V refs draft.txt"})
  void versionBeforeACommandIsTheVersion(String args) {
    assertThat(Run.of(args.split(" ", -1))).isEqualTo(Run.of("--version"));
    assertThat(Run.of("--version").out()).startsWith("ibid ");
  }

  @Test
  void aClosedPipeEndsQuietly() {
    assertThat(failing(new IOException("Broken pipe")))
        .isEqualTo(new Run(ExitStatus.FOUND, "", ""));
  }

  @Test
  void aFullDiskIsAnError() {
    assertThat(failing(new IOException("No space left on device")))
        .isEqualTo(
            new Run(ExitStatus.ERROR, "", "ibid: standard output: no space left on device\n"));
  }

  @Test
  void tooLittleMemoryIsAnError() {
    assertThat(failing(new OutOfMemoryError("Java heap space")))
        .isEqualTo(
            new Run(ExitStatus.ERROR, "", "ibid: too large for the memory Java was given\n"));
  }

  private static Run failing(Throwable reason) {
    OutputStream broken =
        new OutputStream() {
          @Override
          public void write(int b) throws IOException {
            if (reason instanceof Error error) {
              throw error;
            }
            throw (IOException) reason;
          }
        };
    StringWriter err = new StringWriter();
    Streams streams =
        new Streams(
            new ByteArrayInputStream(new byte[0]),
            new OutputStreamWriter(new ResultsStream(broken), StandardCharsets.UTF_8),
            new PrintWriter(err, true),
            Terminal.NONE);
    int status = new Ibid(streams).run("refs", "examples/resolution-5-2.txt");
    return new Run(status, "", err.toString());
  }
}
