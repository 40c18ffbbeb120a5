package ibid.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** {@code bin/bench} as a process: that it measures, not how fast anything is. */
final class BenchIT {
  private record Ended(int status, String printed) {}

  private static Ended bench(String... arguments) throws IOException, InterruptedException {
    String[] command = new String[arguments.length + 1];
    command[0] = "bin/bench";
    System.arraycopy(arguments, 0, command, 1, arguments.length);
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    byte[] printed = process.getInputStream().readAllBytes();
    return new Ended(process.waitFor(), new String(printed, StandardCharsets.UTF_8));
  }

  @Test
  void measuresAFolder() throws IOException, InterruptedException {
    Ended run = bench("examples");
    assertThat(run.printed())
        .containsPattern("one thread, after warm-up:\\nexamples: \\d+ MB/s")
        .containsPattern("whole run, all cores: \\d+\\.\\d+ s")
        .containsPattern("ripgrep, same files: (\\d|NOT MEASURED)")
        .containsPattern("peak of memory: (\\d|NOT MEASURED)");
    assertThat(run.status()).isZero();
  }

  @Test
  void comparesFolders() throws IOException, InterruptedException {
    Ended run = bench("examples", "examples");
    assertThat(run.printed())
        .containsPattern("(?s)1\\.00 of the first.*examples: .*of the first")
        .doesNotContain("ripgrep");
    assertThat(run.status()).isZero();
  }

  @Test
  void wantsAFolder() throws IOException, InterruptedException {
    assertThat(bench()).isEqualTo(new Ended(2, "bench: usage: bin/bench FOLDER...\n"));
    assertThat(bench("none")).isEqualTo(new Ended(2, "bench: none is no folder\n"));
  }
}
