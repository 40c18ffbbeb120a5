package ibid.cli;

import java.io.InputStream;
import java.io.PrintWriter;
import java.io.Writer;

/**
 * What a command reads from and writes to.
 *
 * @param in standard input
 * @param out where results go, as UTF-8
 * @param err where everything else goes
 * @param terminal what results are shown on
 */
record Streams(InputStream in, Writer out, PrintWriter err, Terminal terminal) {

  /** Messages about the files, and how far their reading has come. */
  Diagnostics diagnostics(boolean debug) {
    return new Diagnostics(err, terminal.messages(), debug);
  }

  /** The same without progress, for results that come to the terminal meanwhile. */
  Diagnostics plainDiagnostics(boolean debug) {
    return new Diagnostics(err, 0, debug);
  }
}
