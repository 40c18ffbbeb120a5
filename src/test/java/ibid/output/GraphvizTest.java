package ibid.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ibid.graph.SampleGraphs;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Drawing by the real program, and what is said when it is not there. */
final class GraphvizTest {
  @TempDir private Path folder;

  @ParameterizedTest
  @EnumSource(PictureFormat.class)
  void drawsWithoutAWarning(PictureFormat format) throws IOException {
    InstalledDot.assume();
    Path file = folder.resolve("graph." + format.word());
    String said = new Graphviz().draw(SampleGraphs.fifty(), GraphFormatTest.LEGEND, format, file);
    assertThat(said).isEmpty();
    assertThat(file).isNotEmptyFile();
    assertThat(folder.toFile().list()).as("nothing else is left").hasSize(1);
  }

  @Test
  void everyLookDrawsWithoutAWarning() throws IOException {
    InstalledDot.assume();
    for (Drawing.Cluster cluster : Drawing.Cluster.values()) {
      for (Drawing.Edges edges : Drawing.Edges.values()) {
        Drawing drawing = new Drawing(Drawing.Direction.TB, cluster, edges, false, false);
        assertThat(InstalledDot.svg(SampleGraphs.fifty(), drawing)).contains("S/RES/2331(2016)");
      }
    }
  }

  @Test
  void saysWhenItIsNotInstalled() {
    assertThatThrownBy(() -> draw(new Graphviz("no-such-dot"), folder.resolve("a.svg")))
        .isInstanceOf(IOException.class)
        .hasMessageStartingWith("dot (Graphviz) is not installed: ");
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void saysWhyItFailedAndKeepsTheOldFile() throws IOException {
    Path broken = folder.resolve("dot");
    Files.writeString(broken, "#!/bin/sh\necho 'out of ink' >&2\nexit 3\n");
    Files.setPosixFilePermissions(broken, PosixFilePermissions.fromString("rwx------"));
    Path old = Files.writeString(folder.resolve("a.svg"), "old");
    assertThatThrownBy(() -> draw(new Graphviz(broken.toString()), old))
        .isInstanceOf(IOException.class)
        .hasMessage("dot failed with status 3: out of ink");
    assertThat(old).hasContent("old");
  }

  @Test
  void aFolderThatIsNotThereIsNoMissingProgram() {
    assertThatThrownBy(() -> draw(new Graphviz(), folder.resolve("no/a.svg")))
        .isInstanceOf(java.nio.file.NoSuchFileException.class);
  }

  private static void draw(Graphviz graphviz, Path file) throws IOException {
    graphviz.draw(SampleGraphs.twelve(), Drawing.DEFAULT, PictureFormat.SVG, file);
  }

  @ParameterizedTest
  @CsvSource({"graph.svg, SVG", "a/b.PNG, PNG", "x.y.pdf, PDF", "graph.dot,", "svg,"})
  void formatsByName(Path file, PictureFormat format) {
    assertThat(PictureFormat.of(file).orElse(null)).isEqualTo(format);
  }
}
