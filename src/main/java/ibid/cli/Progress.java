package ibid.cli;

import java.io.PrintWriter;
import java.io.Writer;
import java.util.Locale;
import java.util.concurrent.TimeUnit;

/**
 * How far the reading of files has come, on a terminal, when it takes longer than two seconds:
 *
 * <pre>
 * [=======>                      ] 250 of 1000 files, 3 s
 * </pre>
 *
 * <p>The line is cleared before anything else is said, and in the end.
 */
final class Progress implements AutoCloseable {
  /** Where messages do not go to a terminal. */
  static final Progress NONE = new Progress(new PrintWriter(Writer.nullWriter()), 0, 0);

  private static final long PATIENCE = TimeUnit.SECONDS.toMillis(2);
  private static final long PAUSE = 100;
  private static final int BAR = 30;
  private static final String CLEAR = "\r\u001b[K";

  private final PrintWriter err;
  private final int width;
  private final int files;
  private final long start = System.nanoTime();
  private final Thread painter = Corpus.daemon(this::paintUntilClosed);
  private int done;
  private boolean shown;

  private Progress(PrintWriter err, int width, int files) {
    this.err = err;
    this.width = width;
    this.files = files;
  }

  /**
   * Begins to watch.
   *
   * @param width of the terminal
   */
  static Progress start(PrintWriter err, int width, int files) {
    Progress progress = new Progress(err, width, files);
    progress.painter.start();
    return progress;
  }

  private void paintUntilClosed() {
    try {
      Thread.sleep(PATIENCE);
      while (true) {
        paint();
        Thread.sleep(PAUSE);
      }
    } catch (InterruptedException e) {
      // It is closed.
    }
  }

  private synchronized void paint() throws InterruptedException {
    if (Thread.interrupted()) {
      throw new InterruptedException();
    }
    long seconds = TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - start);
    err.print("\r" + line(done, files, seconds, width));
    err.flush();
    shown = true;
  }

  /** The line itself, which must not reach the last column, or the terminal would break it. */
  static String line(int done, int files, long seconds, int width) {
    String words = String.format(Locale.ROOT, "%d of %d files, %d s", done, files, seconds);
    int room = Math.min(BAR, width - words.length() - "[] ".length() - 1);
    if (room < 1) {
      return words.substring(0, Math.max(0, Math.min(words.length(), width - 1)));
    }
    int full = (int) ((long) room * done / Math.max(1, files));
    String head = full < room ? ">" : "";
    return "[" + "=".repeat(full) + head + " ".repeat(room - full - head.length()) + "] " + words;
  }

  /** A file is done. */
  synchronized void step() {
    done++;
  }

  /** Says something in between. */
  synchronized void around(Runnable message) {
    clear();
    message.run();
  }

  private void clear() {
    if (shown) {
      err.print(CLEAR);
      err.flush();
      shown = false;
    }
  }

  @Override
  public synchronized void close() {
    painter.interrupt();
    clear();
  }
}
