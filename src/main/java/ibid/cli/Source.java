package ibid.cli;

import ibid.reader.FileLimit;
import ibid.reader.zip.Archive;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;

/** A text to read, under the name the user knows it by. */
sealed interface Source {

  /** {@code examples/resolution-5-2.txt}, or {@code -} for standard input. */
  String name();

  /** Its bytes, all of them. */
  byte[] bytes() throws IOException;

  /** A file. */
  record OfFile(String name, Path path) implements Source {
    @Override
    public byte[] bytes() throws IOException {
      return FileLimit.read(path);
    }
  }

  /** A file in a zip file. */
  record OfEntry(String name, Archive archive, String entry) implements Source {
    @Override
    public byte[] bytes() throws IOException {
      return archive.read(entry);
    }
  }

  /** Standard input. */
  record OfStream(String name, InputStream in) implements Source {
    @Override
    public byte[] bytes() throws IOException {
      return FileLimit.read(in);
    }
  }
}
