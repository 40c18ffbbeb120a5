package ibid.cli;

import ibid.language.Languages;
import ibid.symbol.Bodies;
import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/**
 * The options of every command that reads texts.
 *
 * @param bodies a file with more bodies, or null
 * @param language the two-letter code of the language of all texts, or null to find it out
 * @param timeout how long the reading of a file may take
 */
record GlobalOptions(
    String bodies, String language, Timeout timeout, ColorChoice color, boolean debug) {
  private static final String BODIES = "--bodies";
  private static final String LANG = "--lang";
  private static final String COLOR = "--color";
  private static final String DEBUG = "--debug";

  /** The names of those that say how texts are read. */
  static final List<String> READING = List.of(Timeout.OPTION, BODIES, LANG);

  /** The names of those that say what is shown. */
  static final List<String> SHOWING = List.of(COLOR, DEBUG);

  /** Adds them to a command that reads files. */
  static void addTo(CommandSpec spec) {
    Timeout.addTo(spec);
    addWithoutTimeoutTo(spec);
  }

  /** Adds those that a command that reads no file has. */
  static void addWithoutTimeoutTo(CommandSpec spec) {
    spec.addOption(
        OptionSpec.builder(BODIES)
            .paramLabel("FILE")
            .type(String.class)
            .converters(FileName::typed)
            .description(
                "Add bodies of your own: a row a body, its series symbol, name, other names and"
                    + " numbering parted by tabs.")
            .build());
    spec.addOption(
        OptionSpec.builder(LANG)
            .paramLabel("CODE")
            .type(String.class)
            .completionCandidates(GlobalOptions::languages)
            .description(
                "Read every text in this language: ar, en, es, fr, ru or zh. Without it the"
                    + " language is found out from each text. Paragraphs that are clearly in"
                    + " another one are read in that.")
            .build());
    spec.addOption(
        Choice.one(COLOR, ColorChoice.class)
            .paramLabel("WHEN")
            .description("Use colour: auto (on a terminal, the default), always or never.")
            .build());
    spec.addOption(Usage.flag(DEBUG, "Show where in the program an error arose."));
  }

  private static Iterator<String> languages() {
    return new Languages(Bodies.standard()).names().keySet().iterator();
  }

  static GlobalOptions of(ParseResult parsed) {
    return new GlobalOptions(
        parsed.matchedOptionValue(BODIES, (String) null),
        parsed.matchedOptionValue(LANG, (String) null),
        Timeout.of(parsed),
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
      String reason = Reasons.of(e);
      // A row that makes no sense is named already, with its line.
      String place = reason.startsWith(bodies + ":") ? "" : bodies + ": ";
      throw new IOException(place + reason, e);
    }
  }

  /**
   * The code of the language that all texts are in, or null.
   *
   * @throws IOException when no such language is known; the message lists those that are
   */
  String languageOf(Languages languages) throws IOException {
    String code = language == null ? null : language.toLowerCase(Locale.ROOT);
    if (code == null || languages.names().containsKey(code)) {
      return code;
    }
    throw new IOException(
        LANG
            + ": no language '"
            + language
            + "'; known are "
            + String.join(", ", languages.names().keySet()));
  }
}
