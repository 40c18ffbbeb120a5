package ibid.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Help;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.UsageMessageSpec;

/**
 * The options of a command as its help lists them: its own first, and then, under headings, those
 * that it shares with others.
 */
final class OptionSections {
  private static final Map<String, List<String>> SHARED = shared();

  private OptionSections() {}

  private static Map<String, List<String>> shared() {
    Map<String, List<String>> shared = new LinkedHashMap<>();
    shared.put("Which references count:", FilterOptions.NAMES);
    shared.put("What is read, and how:", names(FileChoice.NAMES, GlobalOptions.READING));
    shared.put("In general:", GlobalOptions.SHOWING);
    return shared;
  }

  private static List<String> names(List<String> some, List<String> more) {
    List<String> names = new ArrayList<>(some);
    names.addAll(more);
    return names;
  }

  /** Has the help of a command list its options so. */
  static void addTo(CommandSpec spec) {
    spec.usageMessage()
        .sectionMap()
        .put(UsageMessageSpec.SECTION_KEY_OPTION_LIST, OptionSections::render);
  }

  private static String render(Help help) {
    List<OptionSpec> own = new ArrayList<>(help.commandSpec().options());
    StringBuilder more = new StringBuilder();
    SHARED.forEach(
        (heading, names) -> {
          List<OptionSpec> section =
              own.stream().filter(option -> names.contains(option.longestName())).toList();
          if (!section.isEmpty()) {
            more.append('\n').append(heading).append('\n');
            more.append(list(section, help));
            own.removeAll(section);
          }
        });
    return list(own, help) + more;
  }

  private static String list(List<OptionSpec> options, Help help) {
    return help.optionListExcludingGroups(
        options, help.createDefaultLayout(), null, help.parameterLabelRenderer());
  }
}
