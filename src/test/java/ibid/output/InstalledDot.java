package ibid.output;

import static org.assertj.core.api.Assertions.assertThat;

import ibid.graph.CitationGraph;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import net.jqwik.api.lifecycle.LifecycleContext;
import net.jqwik.api.lifecycle.SkipExecutionHook;
import org.junit.jupiter.api.Assumptions;

/** The program {@code dot}, for tests that need the real one. */
final class InstalledDot {
  private static final String MISSING =
      "SKIPPED: dot (Graphviz) is not installed, so drawings were not tested";

  private InstalledDot() {}

  /** Skips the test, and says so, when there is none. */
  static void assume() {
    Assumptions.assumeTrue(isThere(), MISSING);
  }

  /** Does the same for a property, which takes a failed assumption for a failure. */
  static final class SkipWithout implements SkipExecutionHook {
    @Override
    public SkipResult shouldBeSkipped(LifecycleContext context) {
      return isThere() ? SkipResult.doNotSkip() : SkipResult.skip(MISSING);
    }
  }

  private static boolean isThere() {
    try {
      return new ProcessBuilder("dot", "-V").start().waitFor() == 0;
    } catch (IOException e) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  /** A drawing, made without a word of complaint. */
  static String svg(CitationGraph graph, Drawing drawing) throws IOException {
    ByteArrayOutputStream picture = new ByteArrayOutputStream();
    assertThat(new Graphviz().draw(graph, drawing, PictureFormat.SVG, picture)).isEmpty();
    return picture.toString(StandardCharsets.UTF_8);
  }
}
