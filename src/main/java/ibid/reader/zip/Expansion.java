package ibid.reader.zip;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;

/**
 * Counts what packed data expand to, and ends the reading when that is more than a document can be:
 * a file of a few kilobytes may hold gigabytes.
 */
public final class Expansion {
  /** What is kept must fit into the memory of a small machine. */
  private static final long MOST_KEPT = 64L << 20;

  /** What is skipped, such as the pictures in a Word file, takes time only. */
  private static final long MOST = 512L << 20;

  private static final int BUFFER = 1 << 16;

  private final byte[] buffer = new byte[BUFFER];
  private long kept;
  private long count;

  /**
   * Reads to the end.
   *
   * @param declared how many bytes the file says there are, which need not be true; or -1
   */
  public byte[] read(InputStream in, long declared) throws IOException {
    check(kept + declared, MOST_KEPT);
    ByteArrayOutputStream out = new ByteArrayOutputStream((int) Math.max(BUFFER, declared));
    for (int read = next(in); read >= 0; read = next(in)) {
      kept += read;
      check(kept, MOST_KEPT);
      out.write(buffer, 0, read);
    }
    return out.toByteArray();
  }

  /** Goes to the end. */
  public void skip(InputStream in) throws IOException {
    while (next(in) >= 0) {
      // What is skipped counts as well.
    }
  }

  private int next(InputStream in) throws IOException {
    if (Thread.interrupted()) {
      throw new InterruptedIOException("interrupted");
    }
    int read = in.read(buffer);
    count += Math.max(0, read);
    check(count, MOST);
    return read;
  }

  private static void check(long count, long most) throws IOException {
    if (count > most) {
      throw new IOException("expands to more than " + (most >> 20) + " MB");
    }
  }
}
