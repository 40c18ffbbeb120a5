package ibid.reader.zip;

import ibid.reader.print.Magic;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/**
 * A zip file of documents, such as a download of a whole session; a Word file, though zipped, is a
 * document itself, and a zip file in a zip file is named but not read. Safe for use by several
 * threads.
 */
public final class Archive {
  private static final int MOST_FILES = 100_000;
  private static final long MOST_BYTES = 4L << 30;

  private final Path file;
  private final List<String> names;
  private final List<String> archives;

  /** Open while its files are read, since each opening goes through the whole table of them. */
  private ZipFile opened;

  private int unread;

  private Archive(Path file, List<String> names, List<String> archives) {
    this.file = file;
    this.names = names;
    this.archives = archives;
    unread = names.size();
  }

  /**
   * The archive that a file is, if it is one.
   *
   * @param chosen which of its files matter, by their names
   * @throws IOException when it cannot be read, or its files expand beyond the bounds
   */
  public static Optional<Archive> at(Path file, Predicate<String> chosen) throws IOException {
    if (!Files.isRegularFile(file) || !beginsLikeZip(file)) {
      return Optional.empty();
    }
    try (ZipFile zip = opened(file)) {
      List<? extends ZipEntry> entries = zip.stream().limit(MOST_FILES + 1L).toList();
      if (entries.stream().anyMatch(entry -> entry.getName().equals("[Content_Types].xml"))) {
        return Optional.empty();
      }
      check(entries);
      Map<Boolean, List<String>> names =
          entries.stream()
              .filter(entry -> !entry.isDirectory())
              .map(ZipEntry::getName)
              .filter(chosen)
              .distinct()
              .sorted()
              .collect(Collectors.partitioningBy(Archive::isNamedLikeOne));
      return Optional.of(new Archive(file, names.get(false), names.get(true)));
    } catch (ZipException e) {
      throw new IOException(ZipParts.BROKEN + e.getMessage(), e);
    }
  }

  /** Whether a name is that of a zip file. */
  public static boolean isNamedLikeOne(String name) {
    return name.toLowerCase(Locale.ROOT).endsWith(".zip");
  }

  private static boolean beginsLikeZip(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return Magic.ZIP.begins(in.readNBytes(Magic.ZIP.length()));
    }
  }

  private static void check(List<? extends ZipEntry> entries) throws IOException {
    if (entries.size() > MOST_FILES) {
      throw new IOException("more than " + MOST_FILES + " files in a zip file");
    }
    if (entries.stream().mapToLong(entry -> Math.max(0, entry.getSize())).sum() > MOST_BYTES) {
      throw new IOException("a zip file that expands to more than " + (MOST_BYTES >> 30) + " GB");
    }
  }

  /** Where it is. */
  public Path file() {
    return file;
  }

  /** The names of the chosen files in it, sorted. */
  public List<String> names() {
    return names;
  }

  /** The names of the chosen zip files in it, sorted, which are not read. */
  public List<String> archives() {
    return archives;
  }

  /** The bytes of one of the chosen files; each can be read once. */
  public byte[] read(String name) throws IOException {
    try {
      ZipFile zip = open();
      ZipEntry entry = zip.getEntry(name);
      CheckedInputStream in = new CheckedInputStream(zip.getInputStream(entry), new CRC32());
      try (in) {
        byte[] bytes = new Expansion().read(in, entry.getSize());
        if (entry.getCrc() >= 0 && in.getChecksum().getValue() != entry.getCrc()) {
          throw new ZipException("its check sum is wrong");
        }
        return bytes;
      }
    } catch (ZipException e) {
      throw new IOException("broken in its zip file: " + e.getMessage(), e);
    } finally {
      close();
    }
  }

  /** Names that are not marked as UTF-8 may be in the code page that the first zip files had. */
  private static ZipFile opened(Path file) throws IOException {
    try {
      return new ZipFile(file.toFile());
    } catch (ZipException broken) {
      try {
        return new ZipFile(file.toFile(), Charset.forName("IBM437"));
      } catch (ZipException stillBroken) {
        broken.addSuppressed(stillBroken);
        throw broken;
      }
    }
  }

  private synchronized ZipFile open() throws IOException {
    if (opened == null) {
      opened = opened(file);
    }
    return opened;
  }

  /** Closes it when all is read. */
  private synchronized void close() throws IOException {
    unread--;
    if (unread == 0 && opened != null) {
      opened.close();
    }
  }
}
