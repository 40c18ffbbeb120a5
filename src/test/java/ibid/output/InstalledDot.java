package ibid.output;

import static org.assertj.core.api.Assertions.assertThat;

import ibid.graph.CitationGraph;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;

/** The program {@code dot}, for tests that need the real one. */
final class InstalledDot {
  private InstalledDot() {}

  /** Skips the test, and says so, when there is none. */
  static void assume() {
    boolean installed;
    try {
      installed = new ProcessBuilder("dot", "-V").start().waitFor() == 0;
    } catch (IOException e) {
      installed = false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      installed = false;
    }
    Assumptions.assumeTrue(
        installed, "SKIPPED: dot (Graphviz) is not installed, so drawings were not tested");
  }

  /** A drawing, made without a word of complaint. */
  static String svg(CitationGraph graph, Drawing drawing) throws IOException {
    Path file = Files.createTempFile("ibid", ".svg");
    try {
      assertThat(new Graphviz().draw(graph, drawing, PictureFormat.SVG, file)).isEmpty();
      return Files.readString(file);
    } finally {
      Files.delete(file);
    }
  }
}
