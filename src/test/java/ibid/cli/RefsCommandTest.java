package ibid.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class RefsCommandTest {
  private static final String SEED = "examples/resolution-5-2.txt";

  @TempDir Path folder;

  private String write(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text).toString();
  }

  @ParameterizedTest
  @ValueSource(strings = {"table", "tsv", "csv"})
  void withoutTheNamesOfTheColumns(String format) {
    String[] lines = Run.of("refs", "--format=" + format, SEED).out().split("\n", 2);
    assertThat(lines[0]).containsIgnoringCase("target");
    assertThat(Run.of("refs", "--no-header", "--format=" + format, SEED).out()).isEqualTo(lines[1]);
    assertThat(Run.of("refs", "--no-header", "--format=json", SEED).err())
        .startsWith("ibid: --no-header: goes with table, tsv and csv only\n");
  }

  @Test
  void found() {
    Run run = Run.of("refs", SEED);
    assertThat(run.status()).isZero();
    assertThat(run.out()).contains("\tA/RES/64/293\t");
    assertThat(run.err()).isEmpty();
  }

  @Test
  void nothingFound() throws IOException {
    Run run = Run.of("refs", "--format", "jsonl", write("a.txt", "Nothing to cite.\n"));
    assertThat(run).isEqualTo(new Run(ExitStatus.NOTHING, "", ""));
  }

  @Test
  void aLinkThatLeadsNowhereIsToldInAFolderToo() throws IOException {
    write("a.txt", "See A/RES/61/144.");
    Path link = Files.createSymbolicLink(folder.resolve("b.txt"), folder.resolve("gone"));
    Files.createSymbolicLink(folder.resolve("notes"), folder.resolve("gone"));
    Run run = Run.of("refs", "--format=csv", folder.toString());
    assertThat(run.status()).isEqualTo(ExitStatus.ERROR);
    assertThat(run.err()).isEqualTo("ibid: " + link + ": no such file\n");
    assertThat(run.out()).contains("A/RES/61/144");
  }

  @Test
  void aMissingFileCostsALineAndTheOthersAreRead() throws IOException {
    String other = write("other.txt", "See A/RES/61/144.");
    Run run = Run.of("refs", SEED, "missing.txt", other);
    assertThat(run.status()).isEqualTo(ExitStatus.ERROR);
    assertThat(run.err()).isEqualTo("ibid: missing.txt: no such file\n");
    assertThat(run.out().lines().filter(line -> line.contains("\tA/RES/61/144\t"))).hasSize(2);
  }

  /** The mark of a note may stand on a line of its own, and is read before the note. */
  @Test
  void linesAreThoseOfTheFile() {
    String text =
        """
        Recalling the programme of lamps,1
        1
        A/CONF.157/23.
        2
        A/CONF.157/24.
        Noting A/50/2.
        """;
    assertThat(Run.withInput(text, "refs", "--format=tsv", "--no-header", "-").out().lines())
        .extracting(row -> row.split("\t", -1)[2])
        .containsExactly("3", "5", "6");
  }

  @Test
  void standardInput() {
    Run run = Run.withInput("See A/RES/64/293.", "refs", "--format", "jsonl", "-");
    assertThat(run.out()).contains("\"file\":\"-\"", "\"target\":\"A/RES/64/293\"");
  }

  @Test
  void aFileIsReadOnceUnderItsFirstName() throws IOException {
    String a = write("a.txt", "See A/RES/64/293.");
    String b = write("b.txt", "See A/RES/64/293.");
    Path link = Files.createSymbolicLink(folder.resolve("c.txt"), Path.of(a));
    String detour = folder.resolve("../" + folder.getFileName() + "/a.txt").toString();
    Run run = Run.of("refs", "--format=csv", b, detour, a, folder.toString(), b, link.toString());
    assertThat(run.out().lines().skip(1).map(line -> line.substring(0, line.indexOf(','))))
        .containsExactly(b, detour);
    assertThat(run.err()).isEmpty();
  }

  @Test
  void aMissingFileThatIsNamedTwiceIsMissingTwice() {
    assertThat(Run.of("refs", "none.txt", "none.txt").err().lines()).hasSize(2);
  }

  @Test
  void standardInputIsReadOnce() {
    Run run = Run.withInput("See A/RES/64/293.", "refs", "--format", "jsonl", "-", "-");
    assertThat(run.out().lines()).hasSize(1);
    assertThat(run.err()).isEmpty();
  }

  @Test
  void aFolderIsReadRecursivelyAndSorted() throws IOException {
    for (String name : new String[] {"b.txt", "a/z.md", "c.TXT", "a/skipped.json"}) {
      write(name, "See A/RES/64/293.");
    }
    Run run = Run.of("refs", "--format", "csv", folder.toString());
    assertThat(run.out().lines().skip(1).map(line -> line.substring(0, line.indexOf(','))))
        .containsExactly(
            folder.resolve("a/z.md").toString(),
            folder.resolve("b.txt").toString(),
            folder.resolve("c.TXT").toString());
  }

  @Test
  void linksInACircleAreNotFollowed() throws IOException {
    write("a.txt", "See A/RES/64/293.");
    Files.createSymbolicLink(folder.resolve("loop"), folder);
    Run run = Run.of("refs", "--format", "jsonl", folder.toString());
    assertThat(run.out().lines()).hasSize(1);
    assertThat(run.err()).isEmpty();
  }

  @Test
  void anEmptyFolder() {
    Run run = Run.of("refs", "--format", "jsonl", folder.toString());
    assertThat(run.status()).isEqualTo(ExitStatus.NOTHING);
    assertThat(run.err()).contains("warning: no file in it ends in .txt .md");
  }

  @Test
  void manyFilesComeInOrder() throws IOException {
    for (int i = 100; i < 160; i++) {
      write(i + ".txt", "See A/RES/64/" + i + ".\n".repeat(1 + i % 7 * 1000));
    }
    Run run = Run.of("refs", "--format", "tsv", folder.toString());
    assertThat(run.out().lines().skip(1).map(line -> line.split("\t", -1)[8]))
        .containsExactlyElementsOf(
            IntStream.range(100, 160).mapToObj(i -> "A/RES/64/" + i).toList());
  }

  @Test
  void aTableOfSeveralFilesNamesThem() throws IOException {
    String one = write("one.txt", "The General Assembly,\n\n1. Notes A/64/1 and A/64/2;\n");
    String two = write("two.txt", "The General Assembly,\n\n1. Notes A/64/3;\n");
    Terminal terminal = new Terminal(80, 0, false);
    assertThat(Run.on(terminal, "", "refs", one, two).out())
        .isEqualTo(
            String.join(
                "\n",
                "LINE  TEXT    TARGET  AT   VERB",
                one,
                "   3  A/64/1  A/64/1  OP1  notes",
                "   3  A/64/2  A/64/2  OP1  notes",
                two,
                "   3  A/64/3  A/64/3  OP1  notes\n"));
    assertThat(Run.on(terminal, "", "refs", two).out()).doesNotContain("two.txt");
  }

  /** Who looks at a terminal does not see the exit status; a script does. */
  @Test
  void aTerminalIsToldThatNothingWasFound() {
    Terminal terminal = new Terminal(80, 0, false);
    Run told = Run.on(terminal, "Nothing is cited here.", "refs", "-");
    assertThat(told).isEqualTo(new Run(1, "", "ibid: nothing found\n"));
    assertThat(Run.withInput("Nothing is cited here.", "refs", "-").err()).isEmpty();
    Run unresolved = Run.on(terminal, "Recalling resolution 1,", "refs", "-");
    assertThat(unresolved.err())
        .isEqualTo("ibid: 1 unresolved, not listed; --unresolved lists them too\n");
  }

  @Test
  void grouped() {
    Run run = Run.of("refs", "--group", "--kind", "document", "--format", "csv", SEED);
    assertThat(run.out()).contains("CTOC/COP/2010/6,document,", ",2,\"fn3, fn7\",");
  }

  @Test
  void aBodyOfTheUsersOwn() throws IOException {
    String bodies = write("bodies.tsv", "XYZ\tAssembly of Examples\n");
    Run run = Run.withInput("See XYZ/2010/6.", "refs", "--bodies", bodies, "--format=jsonl", "-");
    assertThat(run.out()).contains("\"body\":\"Assembly of Examples\"");
  }

  /** The rule {@code code} holds for any letters, not for those of the built-in table alone. */
  @ParameterizedTest
  @CsvSource({
    "code TC-, Tea Council resolution TC-3/4, ITC/RES/TC-3/4",
    "code TC.Ex-, Tea Council resolution TC.Ex-3/4, ITC/RES/TC.Ex-3/4",
    "code (TEA), resolution TEA 61.21, ITC/RES/TEA61.21",
    "code (TEA), Tea Council decision 75(9), ITC/DEC/TEA75(9)",
    "code CT, decision 1/CT.21, ITC/DEC/1/CT.21",
  })
  void codesOfTheUsersOwn(String rule, String text, String target) throws IOException {
    String bodies = write("bodies.tsv", "ITC\tInternational Tea Council\tTea Council\t" + rule);
    Run run = Run.withInput("Recalls " + text, "refs", "--bodies", bodies, "--format=jsonl", "-");
    assertThat(run.out()).contains("\"target\":\"" + target + "\"");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"XYZ", "xyz", "Assembly of examples", "AE", "GA", "general assembly", "?"})
  void bodiesThatAreKnown(String body) throws IOException {
    String bodies = write("bodies.tsv", "XYZ\tAssembly of Examples\tAE\n");
    Run run = Run.withInput("See nothing.", "refs", "--bodies", bodies, "--body", body, "-");
    assertThat(run.status()).isEqualTo(ExitStatus.NOTHING);
    assertThat(run.err()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Genral Assembly | did you mean A (General Assembly)?",
        "G.A              | did you mean A (General Assembly)",
        "CTOC/COPP        | did you mean CTOC/COP (Conference of the Parties to the ",
        "of Exam          | did you mean XYZ (Assembly of Examples)?",
        "Foobarbaz        | it is named by its series symbol (A), name or another name (GA)",
        "''               | ",
      })
  void aBodyThatIsUnknown(String body, String says) throws IOException {
    String bodies = write("bodies.tsv", "XYZ\tAssembly of Examples\tAE\n");
    for (String command : new String[] {"refs", "graph", "rank", "diff"}) {
      List<String> args = new ArrayList<>(List.of(command, "--bodies", bodies));
      args.addAll(List.of("--body", "GA", "--body", body, SEED));
      if (command.equals("diff")) {
        args.add(SEED);
      }
      Run run = Run.of(args.toArray(String[]::new));
      assertThat(run.status()).isEqualTo(ExitStatus.ERROR);
      assertThat(run.out()).isEmpty();
      assertThat(run.err())
          .startsWith("ibid: --body: no body '" + body + "'; ")
          .contains(says == null ? "" : says);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "en, Recalling the resolution of the General Assembly (A/RES/64/293) on the plan",
    "fr, 'Rappelant la résolution de l’Assemblée générale (A/RES/64/293) sur les plans,'",
    "zh, 大会第64/293号决议（A/RES/64/293）的计划",
  })
  void theLanguageOfADocument(String code, String text) {
    Run run = Run.withInput(text, "refs", "--format", "jsonl", "-");
    assertThat(run.out()).contains("\"lang\":\"" + code + "\"}");
    Run told = Run.withInput(text, "refs", "--format", "jsonl", "--lang", "ru", "-");
    assertThat(told.out()).contains("\"lang\":\"ru\"}");
  }

  @Test
  void bodiesThatCannotBeRead() {
    Run run = Run.of("refs", "--bodies", "none.tsv", SEED);
    assertThat(run.status()).isEqualTo(ExitStatus.ERROR);
    assertThat(run.err()).isEqualTo("ibid: none.tsv: no such file\n");
  }

  @Test
  void aRowOfBodiesThatMakesNoSense() throws IOException {
    String bodies = write("bodies.tsv", "# one\nXYZ\tAssembly of Examples\t\tsessions 1-\n");
    Run run = Run.of("refs", "--bodies", bodies, "--format=tsv", SEED);
    assertThat(run)
        .isEqualTo(
            new Run(
                ExitStatus.ERROR,
                "",
                "ibid: " + bodies + ":2: cannot read numbering rule 'sessions 1-'\n"));
  }

  /** A treaty is no document that has itself printed above its text. */
  @Test
  void aTreatyByItsSymbol() {
    for (String text : List.of("UNTS/2237/39574", "See UNTS/2237/39574.")) {
      assertThat(Run.withInput(text, "refs", "--format=jsonl", "-").out())
          .contains("\"kind\":\"treaty\",\"target\":\"UNTS/2237/39574\"")
          .contains("\"source\":null")
          .contains("https://treaties.un.org/");
    }
  }
}
