package ibid.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where {@code ibid graph -o FILE} writes, and where it does not. */
final class GraphTargetTest {
  private static final String TEXT = "See A/64/4.\n";

  @TempDir Path folder;

  @BeforeEach
  void inputs() throws IOException {
    Files.writeString(folder.resolve("in.txt"), TEXT);
    Files.createSymbolicLink(folder.resolve("link.txt"), folder.resolve("in.txt"));
    try (OutputStream out = Files.newOutputStream(folder.resolve("in.zip"));
        ZipOutputStream zip = new ZipOutputStream(out)) {
      zip.putNextEntry(new ZipEntry("a.txt"));
      zip.write(TEXT.getBytes(StandardCharsets.UTF_8));
    }
  }

  private Run graph(String input, String output, String... options) {
    String[] args = new String[options.length + 4];
    args[0] = "graph";
    System.arraycopy(options, 0, args, 1, options.length);
    args[options.length + 1] = folder.resolve(input).toString();
    args[options.length + 2] = "-o";
    args[options.length + 3] = folder.resolve(output).toString();
    return Run.of(args);
  }

  @ParameterizedTest
  @CsvSource({
    "in.txt, in.txt",
    "in.txt, ./in.txt",
    "in.txt, link.txt",
    "link.txt, in.txt",
    // What is found in a folder or a zip file is input as well.
    "., in.txt",
    "in.zip, in.zip",
  })
  void anInputIsNotWrittenOver(String input, String output) throws IOException {
    byte[] before = Files.readAllBytes(folder.resolve(output));
    Run run = graph(input, output, "--format=csv");
    String named = folder.resolve(output).toString();
    assertThat(run)
        .isEqualTo(
            new Run(
                ExitStatus.ERROR,
                "",
                "ibid: " + named + ": is one of the files to read, and is not written over\n"));
    assertThat(folder.resolve(output)).hasBinaryContent(before);
  }

  @Test
  void anotherFileIsWrittenOver() throws IOException {
    Path file = Files.writeString(folder.resolve("graph.csv"), "old");
    assertThat(graph(".", "graph.csv")).isEqualTo(new Run(ExitStatus.FOUND, "", ""));
    assertThat(file).content().contains("A/64/4").doesNotContain("old");
  }

  /** Neither an empty graph nor an empty picture, for which {@code dot} is not even started. */
  @ParameterizedTest
  @CsvSource({
    "in.txt, --min-count=100, graph.svg, 1, ''",
    "in.txt, --min-count=100, graph.csv, 1, ''",
    "in.txt, --kind=treaty, graph.dot, 1, ''",
    "none.txt, --min-count=1, graph.svg, 2, no such file",
  })
  void nothingFoundIsNotWritten(
      String input, String option, String output, int status, String failure) throws IOException {
    Path file = folder.resolve(output);
    String said =
        (failure.isEmpty() ? "" : "ibid: " + folder.resolve(input) + ": " + failure + "\n")
            + "ibid: nothing found, so "
            + file
            + " is not written\n";
    assertThat(graph(input, output, option)).isEqualTo(new Run(status, "", said));
    assertThat(file).doesNotExist();
    Files.writeString(file, "old");
    assertThat(graph(input, output, option)).isEqualTo(new Run(status, "", said));
    assertThat(file).hasContent("old");
  }
}
