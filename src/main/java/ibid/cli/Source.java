package ibid.cli;

import ibid.reader.FileLimit;
import ibid.reader.zip.Archive;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Optional;

/** A text to read, under the name the user knows it by. */
sealed interface Source {

  /** {@code examples/resolution-5-2.txt}, or {@code -} for standard input. */
  String name();

  /** Its bytes, all of them. */
  byte[] bytes() throws IOException;

  /** The file that they are read from, if it has a name. */
  Optional<Path> file();

  /** A file. */
  record OfFile(String name, Path path) implements Source {
    @Override
    public byte[] bytes() throws IOException {
      return FileLimit.read(path);
    }

    @Override
    public Optional<Path> file() {
      return Optional.of(path);
    }
  }

  /** A file in a zip file. */
  record OfEntry(String name, Archive archive, String entry) implements Source {
    @Override
    public byte[] bytes() throws IOException {
      return archive.read(entry);
    }

    @Override
    public Optional<Path> file() {
      return Optional.of(archive.file());
    }
  }

  /** Standard input. */
  record OfStream(String name, InputStream in) implements Source {
    @Override
    public byte[] bytes() throws IOException {
      return FileLimit.read(in);
    }

    @Override
    public Optional<Path> file() {
      return Optional.empty();
    }
  }
}
