package ibid.output;

import ibid.graph.CitationGraph;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/** Draws graphs with the program {@code dot}: {@code -o graph.svg}. */
public final class Graphviz {
  private static final String DOTS_PER_INCH = "-Gdpi=144";

  private final String program;

  /** Uses the {@code dot} on the search path. */
  public Graphviz() {
    this("dot");
  }

  /** Uses a program of another name or place. */
  Graphviz(String program) {
    this.program = program;
  }

  /**
   * Draws a graph. Feeds the program first and then takes the picture: it draws when it has read
   * all.
   *
   * @return what {@code dot} had to say; empty when all went well
   * @throws IOException when {@code dot} is not installed or fails, or the picture cannot be
   *     written; the message is for the user
   */
  public String draw(CitationGraph graph, Drawing drawing, PictureFormat format, OutputStream out)
      throws IOException {
    Process process = start(format);
    try {
      CompletableFuture<String> said = CompletableFuture.supplyAsync(() -> complaints(process));
      IOException broken = feed(graph, drawing, process);
      process.getInputStream().transferTo(out);
      int status = await(process);
      String complaints = text(said).strip();
      if (status != 0) {
        String reason = String.join("; ", complaints.lines().toList());
        throw new IOException("dot failed with status " + status + ": " + reason);
      }
      if (broken != null) {
        throw broken;
      }
      return complaints;
    } finally {
      end(process);
    }
  }

  /** Leaves no program behind that waits for somebody to take its picture. */
  private static void end(Process process) {
    if (process.isAlive()) {
      process.destroyForcibly().onExit().join();
    }
  }

  private Process start(PictureFormat format) throws IOException {
    ProcessBuilder dot = new ProcessBuilder(program, "-T" + format.word());
    if (format == PictureFormat.PNG) {
      dot.command().add(DOTS_PER_INCH);
    }
    try {
      return dot.start();
    } catch (IOException e) {
      throw new IOException(
          "dot (Graphviz) is not installed: get it from https://graphviz.org/download, or write"
              + " the graph as text with --format dot",
          e);
    }
  }

  /** Writes the graph to the process; a program that stops reading says why on its own. */
  private static IOException feed(CitationGraph graph, Drawing drawing, Process process) {
    try (Writer in =
        new BufferedWriter(
            new OutputStreamWriter(process.getOutputStream(), StandardCharsets.UTF_8))) {
      GraphFormat.DOT.write(graph, drawing, in);
      return null;
    } catch (IOException e) {
      return e;
    }
  }

  private static String complaints(Process process) {
    try {
      return new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String text(CompletableFuture<String> said) throws IOException {
    try {
      return said.join();
    } catch (CompletionException e) {
      throw new IOException("dot: " + e.getCause().getMessage(), e);
    }
  }

  private static int await(Process process) throws IOException {
    try {
      return process.waitFor();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted while dot was drawing", e);
    }
  }
}
