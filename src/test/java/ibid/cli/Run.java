package ibid.cli;

import java.io.ByteArrayInputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;

/** A run of the command line inside the test's own process. */
record Run(int status, String out, String err) {

  static Run of(String... args) {
    return on(Terminal.NONE, "", args);
  }

  static Run withInput(String input, String... args) {
    return on(Terminal.NONE, input, args);
  }

  static Run on(Terminal terminal, String input, String... args) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    ByteArrayInputStream in = new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8));
    int status = new Ibid(new Streams(in, out, new PrintWriter(err, true), terminal)).run(args);
    return new Run(status, out.toString(), err.toString());
  }
}
