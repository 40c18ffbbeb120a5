package ibid.cli;

import java.io.PrintWriter;

/** What standard error is told of the files; remembers whether one of them failed. */
final class Diagnostics {
  private final PrintWriter err;
  private final boolean debug;
  private boolean failed;

  Diagnostics(PrintWriter err, boolean debug) {
    this.err = err;
    this.debug = debug;
  }

  /** A file that cannot be read: {@code ibid: FILE: no such file}. */
  void error(String file, Throwable failure) {
    failed = true;
    err.println("ibid: " + file + ": " + Reasons.of(failure));
    if (debug) {
      failure.printStackTrace(err);
    }
  }

  /** Something to know about a file that could be read; the exit status stays as it is. */
  void warning(String file, String text) {
    err.println("ibid: " + file + ": warning: " + text);
  }

  /** A line about the whole: {@code ibid: 3 references are unresolved}. */
  void note(String text) {
    err.println("ibid: " + text);
  }

  /** The exit status of a command that found something, or nothing. */
  int status(boolean found) {
    if (failed) {
      return ExitStatus.ERROR;
    }
    return found ? ExitStatus.FOUND : ExitStatus.NOTHING;
  }
}
