package ibid.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.TypeConversionException;

/**
 * Arguments that name files. An empty one is what the shell makes of a variable that is not set;
 * for Java it would be the folder that the command is run in.
 */
final class FileName {
  private static final char UNREADABLE = '\uFFFD';
  private static final String EMPTY = "the name of the file is empty";

  private FileName() {}

  /** A positional parameter that takes a file. */
  static PositionalParamSpec one(String index, String label, String description) {
    return Usage.one(index, label, description).toBuilder().converters(FileName::typed).build();
  }

  /**
   * The files that a positional parameter took. They are checked here, since picocli takes one that
   * cannot be converted for the end of them.
   */
  static List<String> several(ParseResult parsed, int index) {
    List<String> names = parsed.matchedPositionalValue(index, List.<String>of());
    if (names.contains("")) {
      throw new ParameterException(parsed.commandSpec().commandLine(), EMPTY);
    }
    return names;
  }

  /** The name of a file, as typed. */
  static String typed(String name) {
    if (name.isEmpty()) {
      throw new TypeConversionException(EMPTY);
    }
    return name;
  }

  /**
   * The file of a name. One that is not in UTF-8 is looked for in its folder, since Java has it
   * with U+FFFD for what it cannot read.
   */
  static Path path(String name) throws IOException {
    Path path = Path.of(name);
    if (name.indexOf(UNREADABLE) < 0 || Files.exists(path)) {
      return path;
    }
    Path folder = path.getParent() == null ? Path.of("") : path.getParent();
    String last = path.getFileName().toString();
    try (Stream<Path> files = Files.list(folder)) {
      List<Path> alike =
          files.filter(file -> file.getFileName().toString().equals(last)).limit(2).toList();
      if (alike.size() > 1) {
        throw new IOException("several files have such a name, which is not in UTF-8");
      }
      return alike.isEmpty() ? path : alike.get(0);
    }
  }

  /** The name of a file to write, which the system must allow. */
  static String toWrite(String name) {
    try {
      return Path.of(typed(name)).toString();
    } catch (InvalidPathException e) {
      throw new TypeConversionException("no file can have this name: " + e.getReason());
    }
  }
}
