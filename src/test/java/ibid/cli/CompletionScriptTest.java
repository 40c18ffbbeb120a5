package ibid.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What bash offers for what is typed, by the script that {@code ibid completion} prints. */
final class CompletionScriptTest {
  private static final Path BASH = Path.of("/bin/bash");

  @TempDir Path folder;

  @Test
  void itIsIbidsOwn() {
    Run run = Run.of("completion");
    assertThat(run.status()).isZero();
    assertThat(run.out())
        .startsWith("# Completes what is typed for ibid,")
        .doesNotContain("YOUR_APP_HOME", "picocli", "warm-up");
  }

  /** The words as bash parts them; the last is to be completed, {@code _} is an empty one. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "files",
      value = {
        "ibid cit | cites cited-by",
        "ibid --v | --version",
        "ibid refs --un | --unresolved --until",
        "ibid refs --format js | json jsonl",
        "ibid refs --format = js | json jsonl",
        "ibid refs --format=js | --format=json --format=jsonl",
        "ibid graph --format g | graphml gexf",
        "ibid refs --kind d | decision document",
        "ibid refs --kind resolution,d | resolution,decision resolution,document",
        "ibid refs --kind = treaty,resolution,p | treaty,resolution,publication"
            + " treaty,resolution,paragraph",
        "ibid refs --kind=treaty,d | --kind=treaty,decision --kind=treaty,document",
        "ibid cites --kind p | publication",
        "ibid refs --format json,t | files",
        "ibid refs --lang _ | en fr es ru ar zh",
        "ibid help re | refs",
        "ibid refs d/a | files",
        "ibid cites 5/2 h | files",
        "ibid graph -o h | files",
        "ibid refs --bodies h | files",
        "ibid refs --since 2 | files",
        "ibid refs --format json h | files",
      })
  void offers(String typed, String words) throws IOException, InterruptedException {
    String offered = complete(typed.split(" ", -1));
    assertThat(offered).isEqualTo(words == null ? "" : words);
  }

  /** Where the function offers nothing, bash itself completes names of files. */
  @Test
  void filesAreLeftToBash() throws IOException, InterruptedException {
    assertThat(bash("complete -p ibid"))
        .isEqualTo("complete -o bashdefault -o default -F _ibid ibid");
  }

  private String complete(String... words) throws IOException, InterruptedException {
    int last = words.length - 1;
    String array =
        Arrays.stream(words)
            .map(word -> "'" + word.replace("_", "") + "'")
            .collect(Collectors.joining(" "));
    return bash(
        "COMP_WORDS=("
            + array
            + ") COMP_CWORD="
            + last
            + "; _ibid ibid \"${COMP_WORDS[COMP_CWORD]}\" \"${COMP_WORDS[COMP_CWORD-1]}\";"
            + " echo ${COMPREPLY[*]}");
  }

  /** In a shell that takes no variable that is not set, as that of some users. */
  private String bash(String command) throws IOException, InterruptedException {
    assumeThat(Files.isExecutable(BASH)).as("bash is not installed").isTrue();
    Path script = folder.resolve("completion.bash");
    Files.writeString(script, Run.of("completion").out());
    Process bash =
        new ProcessBuilder(BASH.toString(), "-uc", "source " + script + "; " + command)
            .redirectErrorStream(true)
            .start();
    bash.getOutputStream().close();
    String printed = new String(bash.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(bash.waitFor()).isZero();
    return Stream.of(printed.split("\n", -1)).collect(Collectors.joining(" ")).strip();
  }
}
