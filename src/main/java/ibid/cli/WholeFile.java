package ibid.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;

/** Writes a file as a whole or not at all: an old one stays until the new one is complete. */
final class WholeFile {
  private WholeFile() {}

  /** What goes into a file. */
  interface Content {
    void write(OutputStream out) throws IOException;
  }

  /** Writes a file; what is no file but a device, such as {@code /dev/stdout}, is written as is. */
  static void write(Path file, Content content) throws IOException {
    if (Files.exists(file) && !Files.isRegularFile(file)) {
      try (OutputStream out = Files.newOutputStream(file)) {
        content.write(out);
      }
    } else {
      replace(Files.exists(file) ? file.toRealPath() : file, content);
    }
  }

  private static void replace(Path file, Content content) throws IOException {
    if (!Files.isDirectory(file.toAbsolutePath().getParent())) {
      throw new IOException("no such folder");
    }
    Path draft = file.resolveSibling("." + UUID.randomUUID() + ".part");
    try {
      try (OutputStream out = Files.newOutputStream(draft, StandardOpenOption.CREATE_NEW)) {
        content.write(out);
      }
      Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(draft);
    }
  }
}
