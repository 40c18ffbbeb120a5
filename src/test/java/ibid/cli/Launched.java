package ibid.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** A run of {@code bin/ibid}, or of a shell command that calls it, as a process of its own. */
record Launched(int status, String out, String err) {
  private static final Path LAUNCHER = Path.of("bin/ibid").toAbsolutePath();

  /** The launcher of the working copy. */
  static String launcher() {
    return LAUNCHER.toString();
  }

  /** Runs a shell command, in which {@code $IBID} is the launcher. */
  static Launched shell(Map<String, String> environment, Path folder, String command) {
    try {
      Path out = Files.createTempFile("ibid", ".out");
      Path err = Files.createTempFile("ibid", ".err");
      ProcessBuilder builder =
          new ProcessBuilder("sh", "-c", command)
              .directory(folder.toFile())
              .redirectOutput(out.toFile())
              .redirectError(err.toFile());
      builder.environment().putIfAbsent("IBID", launcher());
      builder.environment().putAll(environment);
      int status = status(builder.start());
      Launched run = new Launched(status, read(out), read(err));
      Files.delete(out);
      Files.delete(err);
      return run;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static int status(Process process) throws IOException {
    process.getOutputStream().close();
    try {
      if (!process.waitFor(5, TimeUnit.MINUTES)) {
        process.destroyForcibly();
        throw new IOException("it does not end");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException(e);
    }
    return process.exitValue();
  }

  private static String read(Path file) throws IOException {
    return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
  }
}
