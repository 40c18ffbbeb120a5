package ibid.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ibid.output.RowFormat;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/** The questions to the graph, over three small resolutions. */
final class QueryCommandTest {
  @TempDir Path folder;

  @BeforeEach
  void threeResolutions() throws IOException {
    write("1.txt", "60/1", "Recalling its resolution 59/1 of 2 December 2004 and decision 58/501,");
    write("2.txt", "61/1", "Recalling its resolutions 60/1 of 1 December 2005 and 59/1,");
    write("3.txt", "62/1", "Reaffirming its resolution 61/1,");
  }

  private void write(String file, String number, String recalling) throws IOException {
    String text =
        "Resolution adopted by the General Assembly\n\n"
            + number
            + ". A title of it\n\nThe General Assembly,\n\n"
            + recalling
            + "\n\n1. Decides to remain seized of the matter.\n";
    Files.writeString(folder.resolve(file), text);
  }

  private Run ibid(String... args) {
    String[] all = new String[args.length + 2];
    System.arraycopy(args, 0, all, 0, args.length);
    all[args.length] = "--format=jsonl";
    all[args.length + 1] = folder.toString();
    return Run.of(all);
  }

  /** Each row is a citation in the words of a text, which finds what its number finds. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "la résolution 60/1 de l’Assemblée générale",
        "大会第60/1号决议",
        "resolution 60/1, adopted by the General Assembly on 1 December 2005",
      })
  void aCitationInWords(String typed) {
    assertThat(ibid("cites", typed)).isEqualTo(ibid("cites", "60/1"));
    assertThat(ibid("cites", typed).status()).isZero();
  }

  @Test
  void whatTheFiltersLeaveOutMayBeInTheTexts() {
    Run run = ibid("cited-by", "59/1", "--kind=decision");
    assertThat(run.status()).isEqualTo(ExitStatus.NOTHING);
    assertThat(run.err()).startsWith("ibid: '59/1' is not in the graph that the filters leave");
  }

  @Test
  void anUnknownDocumentHasAnEmptyList() {
    assertThat(Run.of("cites", "7/7", "--format=json", folder.toString()).out()).isEqualTo("[]\n");
    assertThat(Run.of("cites", "7/7", "--format=csv", folder.toString()).out())
        .isEqualTo(Run.of("cites", "59/1", "--format=csv", folder.toString()).out());
  }

  /** They are one document of the graph, in which nobody would see that it counts twice. */
  @Test
  void twoVersionsOfOneDocument() throws IOException {
    assertThat(ibid("cites", "61/1").err()).isEmpty();
    write("2.md", "61/1", "Recalling its resolution 60/1 of 1 December 2005,");
    String note =
        "ibid: several files are of one document, and what it cites is counted in each: A/RES/61/1"
            + " from 2.md and 2.txt";
    assertThat(ibid("cites", "61/1").err().replace(folder + "/", "")).isEqualTo(note + "\n");
    write("3.md", "62/1", "Reaffirming its resolution 61/1,");
    assertThat(ibid("rank").err().replace(folder + "/", "")).isEqualTo(note + ", and 1 more\n");
  }

  @Test
  void options() {
    QueryCommand.Options options =
        QueryCommand.Options.of(
            new CommandLine(new PathCommand().spec())
                .parseArgs("5/2", "61/144", "--kind=resolution", "a", "b"),
            2,
            Terminal.NONE);
    assertThat(options.names()).containsExactly("5/2", "61/144");
    assertThat(options.input().files()).containsExactly("a", "b");
    assertThat(options.input().filter().kinds()).hasSize(1);
    assertThat(options.format().format()).isEqualTo(RowFormat.TSV);
  }

  @Test
  void inputIsNeeded() {
    assertThatThrownBy(() -> new CommandLine(new CitesCommand().spec()).parseArgs("5/2"))
        .isInstanceOf(ParameterException.class)
        .hasMessageContaining("INPUT");
  }

  @Test
  void cites() {
    Run run = ibid("cites", "61/1");
    assertThat(run.status()).isZero();
    assertThat(run.out().lines()).hasSize(2);
    assertThat(run.out())
        .contains("\"document\":\"A/RES/60/1\"", "\"at\":[\"PP1\"],\"verbs\":[\"recalling\"]")
        .contains("2.txt:7:27");
  }

  @Test
  void citedBy() {
    assertThat(ibid("cited-by", "59/1").out().lines()).hasSize(2);
    assertThat(ibid("cited-by", "59/1", "--since", "2004").out().lines()).hasSize(1);
  }

  @Test
  void path() {
    assertThat(ibid("path", "62/1", "60/1").out().lines())
        .hasSize(2)
        .first()
        .asString()
        .contains("\"step\":1,\"citing\":\"A/RES/62/1\",\"cited\":\"A/RES/61/1\"");
    assertThat(ibid("path", "60/1", "62/1")).isEqualTo(new Run(ExitStatus.NOTHING, "", ""));
  }

  @Test
  void common() {
    assertThat(ibid("common", "60/1", "61/1").out()).contains("\"document\":\"A/RES/59/1\"");
  }

  @Test
  void show() {
    assertThat(ibid("show", "A/RES/60/1").out())
        .contains("\"title\":\"A title of it\"", "\"cites\":2,\"cited_by\":1");
    Run card = Run.on(new Terminal(80, 0, false), "", "show", "60/1", folder.toString());
    assertThat(card.out()).startsWith("DOCUMENT     A/RES/60/1\nKIND         resolution\n");
  }

  @Test
  void rank() {
    assertThat(ibid("rank", "--by=citing", "--top=1").out())
        .startsWith("{\"rank\":1,\"document\":\"A/RES/59/1\"")
        .contains("\"score\":2,\"citing\":2")
        .hasLineCount(1);
    assertThat(ibid("rank", "--top=0").status()).isEqualTo(ExitStatus.ERROR);
  }

  @Test
  void stats() {
    assertThat(ibid("stats").out())
        .startsWith("{\"of\":\"read\",\"name\":null,\"documents\":3,\"mentions\":5}\n");
  }

  @ParameterizedTest
  @CsvSource({
    "64/293, 1, is not in the graph",
    "A/RES/60/2, 1, did you mean A/RES/60/1",
  })
  void anUnknownName(String typed, int status, String says) {
    Run run = ibid("cites", typed);
    assertThat(run.status()).isEqualTo(status);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).startsWith("ibid: '" + typed + "'").contains(says);
  }

  @Test
  void anAmbiguousName() throws IOException {
    write("4.txt", "63/1", "Recalling Human Rights Council resolution 60/1,");
    Run run = ibid("cites", "60/1");
    assertThat(run.status()).isEqualTo(ExitStatus.ERROR);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).isEqualTo("ibid: '60/1' may be any of: A/RES/60/1, A/HRC/RES/60/1\n");
  }

  @Test
  void aNameOfSeveral() {
    Run run = ibid("cited-by", "resolutions 60/1 and 62/1 of the General Assembly");
    assertThat(run.status()).isEqualTo(ExitStatus.ERROR);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).endsWith(" names several documents: A/RES/60/1, A/RES/62/1\n");
  }

  @Test
  void aFileThatCannotBeReadDoesNotStopTheAnswer() {
    Run run = Run.of("cites", "61/1", "--format=jsonl", folder.toString(), "missing.txt");
    assertThat(run.status()).isEqualTo(ExitStatus.ERROR);
    assertThat(run.out().lines()).hasSize(2);
    assertThat(run.err()).isEqualTo("ibid: missing.txt: no such file\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"graph", "cites 5/2", "rank", "stats"})
  void whatIsNotInTheGraphIsCounted(String command) {
    String text = "Resolution 5/2\n\n1. Welcomes decision 5/1 and resolution A/RES/64/293.\n";
    Run run = Run.withInput(text, (command + " -").split(" ", -1));
    assertThat(run.err())
        .startsWith("ibid: 1 unresolved, not in the graph; ibid refs --unresolved lists them\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"graph", "cites 5/2", "rank", "stats"})
  void aParagraphIsNoDocumentOfTheGraph(String command) {
    Run run = Run.of((command + " --kind decision,paragraph examples").split(" ", -1));
    assertThat(run.status()).isEqualTo(ExitStatus.ERROR);
    assertThat(run.out()).isEmpty();
    assertThat(run.err())
        .startsWith(
            "ibid: --kind: a paragraph is no document of the graph; refs and diff list it\n");
  }
}
