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
  private static final long MOST = 256L << 20;
  private static final int BUFFER = 1 << 16;

  private final byte[] buffer = new byte[BUFFER];
  private long count;

  /** Reads to the end. */
  public byte[] read(InputStream in) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    for (int read = next(in); read >= 0; read = next(in)) {
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
    if (count > MOST) {
      throw new IOException("expands to more than " + (MOST >> 20) + " MB");
    }
    return read;
  }
}
