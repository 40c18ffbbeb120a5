package ibid.cli;

import ibid.document.Zone;
import ibid.symbol.Kind;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** The options that choose among references; together they make a {@link MentionFilter}. */
final class FilterOptions {
  private static final String KIND = "--kind";
  private static final String BODY = "--body";
  private static final String VERB = "--verb";
  private static final String SINCE = "--since";
  private static final String UNTIL = "--until";
  private static final String AT = "--at";

  /** The names of all. */
  static final List<String> NAMES = List.of(KIND, BODY, VERB, SINCE, UNTIL, AT);

  private FilterOptions() {}

  /** The options of a command that lists references. */
  static void addTo(CommandSpec spec) {
    add(spec, List.of(Kind.values()));
  }

  /** Those of a command of the graph, in which paragraphs of the text itself are not. */
  static void addToGraph(CommandSpec spec) {
    add(spec, Stream.of(Kind.values()).filter(kind -> kind != Kind.PARAGRAPH).toList());
  }

  private static void add(CommandSpec spec, List<Kind> kinds) {
    List<String> words = kinds.stream().map(Choice::word).toList();
    int last = words.size() - 1;
    spec.addOption(
        Choice.several(KIND, Kind.class)
            .paramLabel("KIND")
            .completionCandidates(words)
            .description(
                "Only references to a "
                    + String.join(", ", words.subList(0, last))
                    + " or "
                    + words.get(last)
                    + "; several are parted by commas.")
            .build());
    spec.addOption(
        words(BODY, "BODY")
            .description(
                "Only references to what this body adopted or issued: its series symbol (A,"
                    + " CTOC/COP), its name or another name (GA). May be repeated.")
            .build());
    spec.addOption(
        words(VERB, "WORD")
            .converters(Choice.filled("the verb"))
            .description(
                "Only references in paragraphs whose verb has this word: recalling finds"
                    + " \"recalling also\" too. May be repeated.")
            .build());
    spec.addOption(
        date(SINCE)
            .converters(DateOption.first())
            .description("Only references printed with this date or a later one: 2008, 2008-10-17.")
            .build());
    spec.addOption(
        date(UNTIL)
            .converters(DateOption.last())
            .description("Only references printed with this date or an earlier one.")
            .build());
    spec.addOption(
        Choice.several(AT, Zone.class)
            .paramLabel("PART")
            .description(
                "Only references in the masthead, title, heading, preamble, operative part,"
                    + " footnote, annex or other text; several are parted by commas.")
            .build());
  }

  private static OptionSpec.Builder words(String name, String label) {
    return OptionSpec.builder(name).paramLabel(label).type(List.class).auxiliaryTypes(String.class);
  }

  private static OptionSpec.Builder date(String name) {
    return OptionSpec.builder(name).paramLabel("DATE").type(LocalDate.class);
  }

  /** The filter of a command of the graph. */
  static MentionFilter ofGraph(ParseResult parsed) {
    MentionFilter filter = of(parsed);
    if (filter.kinds().contains(Kind.PARAGRAPH)) {
      throw new ParameterException(
          parsed.commandSpec().commandLine(),
          KIND + ": a paragraph is no document of the graph; refs and diff list it");
    }
    return filter;
  }

  static MentionFilter of(ParseResult parsed) {
    MentionFilter filter = read(parsed);
    if (filter.since() != null
        && filter.until() != null
        && filter.since().isAfter(filter.until())) {
      throw new ParameterException(
          parsed.commandSpec().commandLine(),
          SINCE + ": " + filter.since() + " is after " + UNTIL + " " + filter.until());
    }
    return filter;
  }

  private static MentionFilter read(ParseResult parsed) {
    return new MentionFilter(
        parsed.matchedOptionValue(KIND, List.<Kind>of()),
        parsed.matchedOptionValue(BODY, List.<String>of()),
        parsed.matchedOptionValue(VERB, List.<String>of()),
        parsed.matchedOptionValue(SINCE, (LocalDate) null),
        parsed.matchedOptionValue(UNTIL, (LocalDate) null),
        parsed.matchedOptionValue(AT, List.<Zone>of()));
  }
}
