package ibid.cli;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.TypeConversionException;

/**
 * Arguments that name files. An empty one is what the shell makes of a variable that is not set;
 * for Java it would be the folder that the command is run in.
 */
final class FileName {
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

  /** The name of a file to write, which the system must allow. */
  static String toWrite(String name) {
    try {
      return Path.of(typed(name)).toString();
    } catch (InvalidPathException e) {
      throw new TypeConversionException("no file can have this name: " + e.getReason());
    }
  }
}
