package ibid.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ibid.graph.SampleGraphs;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
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
    ByteArrayOutputStream picture = new ByteArrayOutputStream();
    assertThat(new Graphviz().draw(SampleGraphs.fifty(), GraphFormatTest.LEGEND, format, picture))
        .isEmpty();
    assertThat(picture.size()).isPositive();
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
    assertThatThrownBy(() -> draw(new Graphviz("no-such-dot")))
        .isInstanceOf(IOException.class)
        .hasMessageStartingWith("dot (Graphviz) is not installed: ");
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void saysWhyItFailed() throws IOException {
    Graphviz broken = program("echo 'out of ink' >&2\nexit 3\n");
    assertThatThrownBy(() -> draw(broken))
        .isInstanceOf(IOException.class)
        .hasMessage("dot failed with status 3: out of ink");
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void leavesNoProgramBehindWhenThePictureCannotBeWritten() throws IOException {
    Path id = folder.resolve("id");
    Graphviz endless = program("echo $$ > '" + id + "'\ncat > '" + id + ".in'\nexec yes\n");
    OutputStream full =
        new OutputStream() {
          @Override
          public void write(int b) throws IOException {
            throw new IOException("no space left");
          }
        };
    assertThatThrownBy(
            () -> endless.draw(SampleGraphs.twelve(), Drawing.DEFAULT, PictureFormat.SVG, full))
        .isInstanceOf(IOException.class)
        .hasMessage("no space left");
    assertThat(ProcessHandle.of(Long.parseLong(Files.readString(id).strip()))).isEmpty();
  }

  private Graphviz program(String script) throws IOException {
    Path file = folder.resolve("dot");
    Files.writeString(file, "#!/bin/sh\n" + script);
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwx------"));
    return new Graphviz(file.toString());
  }

  private static void draw(Graphviz graphviz) throws IOException {
    OutputStream nowhere = OutputStream.nullOutputStream();
    graphviz.draw(SampleGraphs.twelve(), Drawing.DEFAULT, PictureFormat.SVG, nowhere);
  }

  @ParameterizedTest
  @CsvSource({"graph.svg, SVG", "a/b.PNG, PNG", "x.y.pdf, PDF", "graph.dot,", "svg,"})
  void formatsByName(Path file, PictureFormat format) {
    assertThat(PictureFormat.of(file).orElse(null)).isEqualTo(format);
  }
}
