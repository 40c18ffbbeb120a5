package ibid.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Commands as users type them, on the example. */
final class CommandsIT {
  private static final Path HERE = Path.of("").toAbsolutePath();

  @TempDir Path folder;

  private static Launched ibid(String command) {
    return Launched.shell(Map.of(), HERE, command);
  }

  private static boolean has(String program) {
    return ibid("command -v " + program).status() == 0;
  }

  @Test
  void graphvizDrawsTheDotText() throws IOException {
    assumeThat(has("dot")).as("Graphviz is not installed, so nothing is drawn").isTrue();
    Path svg = folder.resolve("graph.svg");
    Launched run = ibid("$IBID graph examples/resolution-5-2.txt | dot -Tsvg -o " + svg);
    assertThat(run).isEqualTo(new Launched(0, "", ""));
    assertThat(Files.readString(svg)).contains("A/RES/64/293");
  }

  @Test
  void pictures() throws IOException {
    assumeThat(has("dot")).as("Graphviz is not installed, so nothing is drawn").isTrue();
    for (String name : new String[] {"graph.svg", "graph.png", "graph.pdf"}) {
      Launched run = ibid("$IBID graph examples -o " + folder.resolve(name));
      assertThat(run).isEqualTo(new Launched(0, "", ""));
      assertThat(Files.size(folder.resolve(name))).isGreaterThan(5000);
    }
  }

  @Test
  void aPictureWithoutGraphviz() {
    String java = System.getProperty("java.home");
    Launched run =
        Launched.shell(
            Map.of("JAVA_HOME", java),
            folder,
            "mkdir tools; for tool in sh readlink find stat mkdir rm mv; do"
                + " ln -s $(command -v $tool) tools/$tool; done; export XDG_CACHE_HOME=$PWD/cache;"
                + " PATH=$PWD/tools $IBID graph "
                + HERE.resolve("examples")
                + " -o graph.svg");
    assertThat(run.status()).isEqualTo(ExitStatus.ERROR);
    assertThat(run.err()).startsWith("ibid: graph.svg: dot (Graphviz) is not installed");
    assertThat(folder.resolve("graph.svg")).doesNotExist();
  }

  @Test
  void bashTakesTheCompletionScript() {
    assumeThat(has("bash")).as("bash is not installed, so its completion is not tried").isTrue();
    Launched run =
        ibid(
            "bash -c 'source <($IBID completion); COMP_WORDS=(ibid cit); COMP_CWORD=1;"
                + " _ibid ibid cit ibid; printf \"%s \" \"${COMPREPLY[@]}\"'");
    assertThat(run.err()).isEmpty();
    assertThat(run.out()).contains("cites", "cited-by");
  }

  /** In such names of files Java does not see all letters. */
  @Test
  void aNameThatIsNotInUtf8() {
    String file =
        "cd " + folder + "; file=$(printf 'lat\\351.txt'); printf 'See A/64/1.' >\"$file\"; ";
    Launched run = ibid(file + "$IBID refs \"$file\"");
    assertThat(run.err()).isEmpty();
    assertThat(run.out()).contains("A/64/1");
    Launched two = ibid(file + "printf x >$(printf 'lat\\350.txt'); $IBID refs \"$file\"");
    assertThat(two.status()).isEqualTo(ExitStatus.ERROR);
    assertThat(two.err()).endsWith("several files have such a name, which is not in UTF-8\n");
  }

  @Test
  void aResultOnAFullDeviceIsAnError() {
    assumeThat(Files.exists(Path.of("/dev/full"))).isTrue();
    Launched run = ibid("$IBID refs examples >/dev/full");
    assertThat(run.status()).isEqualTo(ExitStatus.ERROR);
    assertThat(run.err()).startsWith("ibid: ").hasLineCount(1);
  }
}
