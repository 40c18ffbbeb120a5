package ibid.cli;

import static org.assertj.core.api.Assertions.assertThat;

import ibid.output.Column;
import ibid.output.Mention;
import ibid.resolve.Basis;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The tables of the README name what there is: commands, fields, packages. */
final class ReadmeTest {
  private Readme readme;

  @BeforeEach
  void read() throws IOException {
    readme = Readme.read();
  }

  @Test
  void commands() {
    List<String> commands =
        Run.of("--help")
            .out()
            .lines()
            .dropWhile(line -> !line.equals("Commands:"))
            .skip(1)
            .takeWhile(line -> !line.isEmpty())
            .map(line -> line.strip().split(" ", 2)[0])
            .toList();
    assertThat(readme.table("## Commands"))
        .extracting(row -> row.split(" ", -1)[1])
        .containsExactlyElementsOf(commands);
  }

  @Test
  void fields() {
    assertThat(readme.table("## JSON fields"))
        .containsExactlyElementsOf(Mention.COLUMNS.stream().map(Column::name).toList());
    assertThat(readme.table("### How a target was decided"))
        .containsExactlyElementsOf(Arrays.stream(Basis.values()).map(Basis::word).toList());
  }

  @Test
  void packages() throws IOException {
    try (Stream<Path> folders = Files.list(Path.of("src/main/java/ibid"))) {
      assertThat(readme.table("## Build and test"))
          .containsExactlyInAnyOrderElementsOf(
              folders
                  .filter(Files::isDirectory)
                  .map(folder -> "ibid." + folder.getFileName())
                  .toList());
    }
  }
}
