package ibid.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The scripts and the picture in {@code examples}. */
final class ExampleScriptsIT {
  private static final Path EXAMPLES = Path.of("examples").toAbsolutePath();
  private static final Pattern TITLE = Pattern.compile("<(title|text)[^>]*>([^<]*)</");

  @TempDir Path folder;

  private Launched run(String command) {
    return Launched.shell(Map.of("EXAMPLES", EXAMPLES.toString()), folder, command);
  }

  private static void assumeDot() {
    assumeThat(Launched.shell(Map.of(), EXAMPLES, "command -v dot").status())
        .as("SKIPPED: dot (Graphviz) is not installed, so drawings were not tested")
        .isZero();
  }

  @Test
  void tableOfAuthorities() throws IOException {
    String script = "$EXAMPLES/table-of-authorities.sh ";
    assertThat(run(script + "$EXAMPLES/resolution-5-2.txt out.csv"))
        .isEqualTo(new Launched(0, "", ""));
    List<String> rows = Files.readAllLines(folder.resolve("out.csv"));
    assertThat(rows).hasSize(17);
    assertThat(rows.get(0)).startsWith("target,kind,body,label,mentions,at,places");
    assertThat(rows.get(6))
        .startsWith("A/RES/64/293,resolution,General Assembly,")
        .contains(",3,\"PP2, OP3\",");
    assertThat(run(script + "missing.txt other.csv").status()).isEqualTo(ExitStatus.ERROR);
    assertThat(run(script + "one").status()).isEqualTo(ExitStatus.ERROR);
    assertThat(folder).isDirectoryNotContaining("glob:**other*");
  }

  @Test
  void throughALink() throws IOException {
    Files.writeString(folder.resolve("plain.txt"), "Nothing to cite.\n");
    assertThat(run("ln -s $EXAMPLES/check-resolved.sh check; ./check plain.txt"))
        .isEqualTo(new Launched(0, "", ""));
  }

  @Test
  void checkResolved() throws IOException {
    Files.writeString(folder.resolve("plain.txt"), "Nothing to cite.\n");
    Files.writeString(
        folder.resolve("draft.txt"), "1. Welcomes decision 5/1,\n\n2. Recalls A/64/1.\n");
    String script = "$EXAMPLES/check-resolved.sh ";
    assertThat(run(script + "plain.txt $EXAMPLES/*.txt")).isEqualTo(new Launched(0, "", ""));
    assertThat(run(script + "plain.txt")).isEqualTo(new Launched(0, "", ""));
    Launched draft = run(script + "draft.txt");
    assertThat(draft.status()).isEqualTo(ExitStatus.NOTHING);
    assertThat(draft.out())
        .startsWith("draft.txt:1:22: 5/1: the text names no single body")
        .hasLineCount(1);
    Launched partly = run(script + "draft.txt missing.txt");
    assertThat(partly.status()).isEqualTo(ExitStatus.ERROR);
    assertThat(partly.out()).isEqualTo(draft.out());
    assertThat(run(script + "missing.txt").status()).isEqualTo(ExitStatus.ERROR);
    assertThat(run(script).status()).isEqualTo(ExitStatus.ERROR);
  }

  @Test
  void sharedBy() throws IOException {
    assumeDot();
    String script = "$EXAMPLES/shared-by.sh ";
    assertThat(run(script + "5/2 6/99 $EXAMPLES shared.svg")).isEqualTo(new Launched(0, "", ""));
    assertThat(words(folder.resolve("shared.svg")))
        .contains("CTOC/COP/RES/5/2", "CTOC/COP/RES/6/99", "A/RES/64/293", "CTOC/COP/DEC/4/4")
        .contains("CTOC/COP/RES/5/2&#45;&gt;A/RES/64/293")
        .doesNotContain("A/RES/61/144", "CTOC/COP/RES/6/99&#45;&gt;CTOC/COP/RES/5/2");
    assertThat(run(script + "5/2 64/293 $EXAMPLES none.svg").status())
        .isEqualTo(ExitStatus.NOTHING);
    assertThat(run(script + "5/2 6/99 missing none.svg").status()).isEqualTo(ExitStatus.ERROR);
    assertThat(run(script + "5/2 6/99").status()).isEqualTo(ExitStatus.ERROR);
    assertThat(folder.resolve("none.svg")).doesNotExist();
  }

  /** Graphviz draws a little differently in each version, so the words are compared. */
  @Test
  void thePictureOfTheReadme() throws IOException {
    assumeDot();
    run("$IBID graph $EXAMPLES/resolution-5-2.txt -o fresh.svg");
    assertThat(words(EXAMPLES.resolve("resolution-5-2.svg")))
        .contains("A/RES/64/293")
        .isEqualTo(words(folder.resolve("fresh.svg")));
  }

  /** The documents, arrows and labels of a drawing. */
  private static List<String> words(Path svg) throws IOException {
    return TITLE.matcher(Files.readString(svg)).results().map(match -> match.group(2)).toList();
  }
}
