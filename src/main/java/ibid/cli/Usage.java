package ibid.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.TypeConversionException;

/** The parts of a command's help that all commands share. */
final class Usage {
  /** What the parser takes an option without a value to have. */
  private static final String GIVEN = "true";

  private Usage() {}

  /**
   * A command with its help option.
   *
   * @param does what it does, in one sentence
   * @param more what else there is to know; may be empty
   * @param nothing what exit status 1 means
   * @param examples lines to type
   */
  static CommandSpec of(String name, String does, String more, String nothing, String... examples) {
    CommandSpec spec = CommandSpec.create().name(name);
    spec.usageMessage()
        .header(does)
        .description(more.isEmpty() ? new String[0] : new String[] {"", more})
        .abbreviateSynopsis(true)
        .sortOptions(false)
        .synopsisHeading("Usage: ")
        .headerHeading("")
        .parameterListHeading("%n")
        .optionListHeading("%nOptions:%n")
        .exitCodeListHeading("%nExit status:%n")
        .exitCodeList(exitCodes(nothing))
        .footerHeading("%nExamples:%n")
        .footer(indented(examples));
    OptionSections.addTo(spec);
    spec.addOption(
        OptionSpec.builder("-h", "--help")
            .usageHelp(true)
            .description("Show this help and exit.")
            .build());
    return spec;
  }

  /** Says what exit status 0 means, where it is something else than that something was found. */
  static void found(CommandSpec spec, String found) {
    Map<String, String> codes = new LinkedHashMap<>(spec.usageMessage().exitCodeList());
    codes.put(" 0", found);
    spec.usageMessage().exitCodeList(codes);
  }

  private static Map<String, String> exitCodes(String nothing) {
    Map<String, String> codes = new LinkedHashMap<>();
    codes.put(" 0", "something was found");
    codes.put(" 1", nothing);
    codes.put(" 2", "an error: a wrong option, or a file that cannot be read");
    return codes;
  }

  private static String[] indented(String... lines) {
    return List.of(lines).stream().map(line -> "  " + line).toArray(String[]::new);
  }

  /** An option without a value: {@code --unresolved}; {@code --unresolved=false} is refused. */
  static OptionSpec flag(String name, String description) {
    return OptionSpec.builder(name)
        .type(boolean.class)
        .converters(
            value -> {
              if (!value.equals(GIVEN)) {
                throw new TypeConversionException("takes no value, and has '" + value + "'");
              }
              return true;
            })
        .description(description)
        .build();
  }

  /** A positional parameter that takes one or more values: {@code FILE...}. */
  static PositionalParamSpec several(String index, String label, String description) {
    return PositionalParamSpec.builder()
        .index(index)
        .arity("1..*")
        .required(true)
        .paramLabel(label)
        .type(List.class)
        .auxiliaryTypes(String.class)
        .description(description)
        .build();
  }

  /** A positional parameter that takes one value: {@code X}. */
  static PositionalParamSpec one(String index, String label, String description) {
    return PositionalParamSpec.builder()
        .index(index)
        .arity("1")
        .required(true)
        .paramLabel(label)
        .type(String.class)
        .description(description)
        .build();
  }
}
