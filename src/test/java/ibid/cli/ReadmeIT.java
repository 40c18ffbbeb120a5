package ibid.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import ibid.cli.Readme.Shown;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Every command of the README, in a copy of the working copy, as a new user with an empty home
 * folder would type it on a terminal of 80 columns.
 */
final class ReadmeIT {
  private static final Path HERE = Path.of("").toAbsolutePath();

  /** One installs, and the other runs this test. */
  private static final Set<String> NOT_RUN =
      Set.of("sudo apt-get install -y default-jdk-headless maven graphviz", "mvn -B verify");

  /** What a command needs that is not installed everywhere. */
  private static final Map<String, String> NEEDS =
      Map.of(".svg", "dot", ".png", "dot", "dot -T", "dot", "jq ", "jq");

  @TempDir static Path folder;

  @TestFactory
  Stream<DynamicTest> commands() throws IOException {
    Path copy = folder.resolve("copy");
    for (String name : List.of("bin", "examples", "pom.xml", "src/main", "target/ibid.jar")) {
      copy(HERE.resolve(name), copy.resolve(name));
    }
    Files.createDirectory(folder.resolve("home"));
    return Readme.read().commands().stream()
        .filter(shown -> !NOT_RUN.contains(shown.command()))
        .map(
            shown ->
                DynamicTest.dynamicTest(
                    "README.md:" + shown.line() + ": " + shown.command(), () -> run(shown, copy)));
  }

  private static void run(Shown shown, Path copy) throws IOException {
    NEEDS.forEach(
        (words, program) -> {
          if (shown.command().contains(words)) {
            assumeThat(Launched.shell(Map.of(), HERE, "command -v " + program).status())
                .as("SKIPPED: " + program + " is not installed: " + shown.command())
                .isZero();
          }
        });
    Path command = Files.writeString(folder.resolve("command.sh"), shown.command() + "\n");
    Launched run =
        Launched.shell(
            Map.of("HOME", folder.resolve("home").toString(), "NO_COLOR", "1"),
            copy,
            "script -qec 'stty cols 80; sh " + command + "' /dev/null </dev/null");
    String printed = run.out().replace("\r\n", "\n");
    assertThat(run.status()).as(printed).isZero();
    assertThat(shown.isPrintedBy(printed))
        .as("it prints%n%s%nand not%n%s", printed, String.join("\n", shown.output()))
        .isTrue();
  }

  /** Copies with the times, by which the launcher sees that the jar is up to date. */
  private static void copy(Path from, Path to) throws IOException {
    Files.createDirectories(to.getParent());
    Launched cp = Launched.shell(Map.of(), HERE, "cp -Rp '" + from + "' '" + to + "'");
    assertThat(cp).isEqualTo(new Launched(0, "", ""));
  }
}
