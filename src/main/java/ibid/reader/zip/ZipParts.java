package ibid.reader.zip;

import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Predicate;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;

/** Takes the parts that are wanted out of a zip file in memory. */
public final class ZipParts {
  /** What is said of a file that is no whole zip file, before the reason. */
  static final String BROKEN = "a broken zip file, cut off or damaged: ";

  private static final int END_LENGTH = 22;

  private ZipParts() {}

  /**
   * The wanted parts by their names.
   *
   * @throws IOException when the file is no zip file, or expands beyond the bounds
   */
  public static Map<String, byte[]> of(byte[] zip, Predicate<String> wanted) throws IOException {
    if (!hasEnd(zip)) {
      throw new IOException(BROKEN + "it has no end");
    }
    Map<String, byte[]> parts = new HashMap<>();
    Expansion expansion = new Expansion();
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        if (wanted.test(entry.getName())) {
          parts.putIfAbsent(entry.getName(), expansion.read(in, entry.getSize()));
        } else {
          expansion.skip(in);
        }
      }
    } catch (EOFException | ZipException | IllegalArgumentException e) {
      throw new IOException(BROKEN + e.getMessage(), e);
    }
    return parts;
  }

  /** At the end stands a table of all parts, which tells where it ends itself. */
  private static boolean hasEnd(byte[] zip) {
    for (int at = zip.length - END_LENGTH; at >= 0; at--) {
      if (zip[at] == 'P' && zip[at + 1] == 'K' && zip[at + 2] == 5 && zip[at + 3] == 6) {
        return true;
      }
    }
    return false;
  }
}
