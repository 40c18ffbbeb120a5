package ibid.reader;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** Reads the bytes of files, of which even the largest must fit into a small machine's memory. */
public final class FileLimit {
  private static final int MOST = 128 << 20;

  private FileLimit() {}

  /** All bytes of a file. */
  public static byte[] read(Path file) throws IOException {
    check(Files.size(file));
    if (Files.isRegularFile(file)) {
      return Files.readAllBytes(file);
    }
    try (InputStream in = Files.newInputStream(file)) {
      return read(in);
    }
  }

  /** All bytes of a stream. */
  public static byte[] read(InputStream in) throws IOException {
    byte[] bytes = in.readNBytes(MOST + 1);
    check(bytes.length);
    return bytes;
  }

  private static void check(long size) throws IOException {
    if (size > MOST) {
      throw new IOException("a file of more than " + (MOST >> 20) + " MB");
    }
  }
}
