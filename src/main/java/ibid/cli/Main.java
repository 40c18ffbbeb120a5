package ibid.cli;

import java.io.BufferedWriter;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;

/** The program: the only place that knows the process it runs in. */
public final class Main {
  private static final int BUFFER = 1 << 16;

  private Main() {}

  /** Runs {@code ibid} and ends the process with its exit status. */
  public static void main(String[] args) {
    OutputStreamWriter results =
        new OutputStreamWriter(
            new ResultsStream(new FileOutputStream(FileDescriptor.out)), StandardCharsets.UTF_8);
    OutputStreamWriter messages =
        new OutputStreamWriter(new FileOutputStream(FileDescriptor.err), StandardCharsets.UTF_8);
    Writer out = new BufferedWriter(results, BUFFER);
    PrintWriter err = new PrintWriter(messages, true);
    Terminal terminal =
        Terminal.of(
            System.getenv("NO_COLOR"),
            System.getenv("TERM"),
            System.getProperty("ibid.columns"),
            System.getProperty("ibid.messages"));
    int status = new Ibid(new Streams(System.in, out, err, terminal)).run(args);
    err.flush();
    System.exit(status);
  }
}
