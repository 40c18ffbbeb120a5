package ibid.cli;

import java.io.PrintWriter;

/** What standard error is told of the files; remembers whether one of them failed. */
final class Diagnostics {
  private final PrintWriter err;
  private final int width;
  private final boolean debug;
  private Progress progress = Progress.NONE;
  private boolean failed;

  /**
   * @param width of the terminal on which progress may be shown, or 0
   */
  Diagnostics(PrintWriter err, int width, boolean debug) {
    this.err = err;
    this.width = width;
    this.debug = debug;
  }

  /** Shows how far the reading of so many files has come, until that is closed. */
  Progress progress(int files) {
    progress = width == 0 ? Progress.NONE : Progress.start(err, width, files);
    return progress;
  }

  /** A file that cannot be read: {@code ibid: FILE: no such file}. */
  void error(String file, Throwable failure) {
    failed = true;
    say(file + ": " + Reasons.of(failure));
    if (debug) {
      progress.around(() -> failure.printStackTrace(err));
    }
  }

  /** Something to know about a file that could be read; the exit status stays as it is. */
  void warning(String file, String text) {
    say(file + ": warning: " + text);
  }

  /** A line about the whole: {@code ibid: nothing found}. */
  void note(String text) {
    say(text);
  }

  /** Tells a user what scripts read off the exit status. */
  void nothingFound(Terminal terminal) {
    if (terminal.isAttached() && !failed) {
      note("nothing found");
    }
  }

  private void say(String text) {
    progress.around(() -> Message.print(err, text));
  }

  /** The exit status of a command that found something, or nothing. */
  int status(boolean found) {
    if (failed) {
      return ExitStatus.ERROR;
    }
    return found ? ExitStatus.FOUND : ExitStatus.NOTHING;
  }
}
