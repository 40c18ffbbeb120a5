package ibid.cli;

import ibid.symbol.Bodies;
import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/**
 * The options of every command.
 *
 * @param bodies a file with more bodies, or null
 */
record GlobalOptions(String bodies, ColorChoice color, boolean debug) {
  private static final String BODIES = "--bodies";
  private static final String COLOR = "--color";
  private static final String DEBUG = "--debug";

  static void addTo(CommandSpec spec) {
    spec.addOption(
        OptionSpec.builder(BODIES)
            .paramLabel("FILE")
            .type(String.class)
            .description(
                "Add bodies of your own: a row a body, its series symbol, name, other names and"
                    + " numbering parted by tabs.")
            .build());
    spec.addOption(
        Choice.one(COLOR, ColorChoice.class)
            .paramLabel("WHEN")
            .description("Use colour: auto (on a terminal, the default), always or never.")
            .build());
    spec.addOption(
        OptionSpec.builder(DEBUG)
            .type(boolean.class)
            .description("Show where in the program an error arose.")
            .build());
  }

  static GlobalOptions of(ParseResult parsed) {
    return new GlobalOptions(
        parsed.matchedOptionValue(BODIES, (String) null),
        parsed.matchedOptionValue(COLOR, ColorChoice.AUTO),
        debug(parsed));
  }

  static boolean debug(ParseResult parsed) {
    return parsed.hasMatchedOption(DEBUG);
  }

  /** The table of bodies, with the user's own. */
  Bodies table() throws IOException {
    if (bodies == null) {
      return Bodies.standard();
    }
    try {
      return Bodies.standard().with(Path.of(bodies));
    } catch (InvalidPathException | IOException e) {
      throw new IOException(bodies + ": " + Reasons.of(e), e);
    }
  }
}
