package ibid.reader.zip;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Predicate;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** Takes the parts that are wanted out of a zip file in memory. */
public final class ZipParts {
  private ZipParts() {}

  /**
   * The wanted parts by their names.
   *
   * @throws IOException when the file is no zip file, or expands beyond the bounds
   */
  public static Map<String, byte[]> of(byte[] zip, Predicate<String> wanted) throws IOException {
    Map<String, byte[]> parts = new HashMap<>();
    Expansion expansion = new Expansion();
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        if (wanted.test(entry.getName())) {
          parts.putIfAbsent(entry.getName(), expansion.read(in));
        } else {
          expansion.skip(in);
        }
      }
    } catch (IllegalArgumentException e) {
      throw new IOException("a broken zip file: " + e.getMessage(), e);
    }
    return parts;
  }
}
