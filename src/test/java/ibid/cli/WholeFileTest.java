package ibid.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Files that are written as a whole or not at all. */
final class WholeFileTest {
  private static final byte[] NEW = "new".getBytes(StandardCharsets.UTF_8);

  @TempDir Path folder;

  @Test
  void whatFailsHalfWayLeavesTheOldFileAndNothingElse() throws IOException {
    Path file = Files.writeString(folder.resolve("g.json"), "old");
    assertThatThrownBy(
            () ->
                WholeFile.write(
                    file,
                    out -> {
                      out.write(NEW);
                      throw new IOException("the disk is full");
                    }))
        .hasMessage("the disk is full");
    assertThat(file).hasContent("old");
    assertThat(folder.toFile().list()).hasSize(1);
  }

  @Test
  void otherFilesStay() throws IOException {
    Path other = Files.writeString(folder.resolve("g.svg.part"), "precious");
    WholeFile.write(folder.resolve("g.svg"), out -> out.write(NEW));
    assertThat(folder.resolve("g.svg")).hasContent("new");
    assertThat(other).hasContent("precious");
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void aLinkStaysOne() throws IOException {
    Path file = Files.writeString(folder.resolve("g.json"), "old");
    Path link = Files.createSymbolicLink(folder.resolve("link.json"), file);
    WholeFile.write(link, out -> out.write(NEW));
    assertThat(link).isSymbolicLink();
    assertThat(file).hasContent("new");
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void aDeviceStaysOne() throws IOException {
    WholeFile.write(Path.of("/dev/null"), out -> out.write(NEW));
    assertThat(Files.isRegularFile(Path.of("/dev/null"))).isFalse();
  }
}
