package ibid.cli;

import ibid.graph.Nearest;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The commands in the order of the help; one is built only when it is needed. */
enum CommandName {
  REFS,
  GRAPH,
  CITES,
  CITED_BY,
  PATH,
  COMMON,
  SHOW,
  RANK,
  STATS,
  DIFF,
  EXPLAIN,
  TEXT,
  COMPLETION,
  HELP,
  WARM_UP;

  /** The word users type: {@code cited-by}. */
  String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The command of that name, or empty. */
  static Optional<CommandName> of(String word) {
    return Arrays.stream(values()).filter(name -> name.word().equals(word)).findFirst();
  }

  /** The words of all that users need to know. */
  static List<String> words() {
    return Arrays.stream(values()).filter(name -> name != WARM_UP).map(CommandName::word).toList();
  }

  /** What to tell a user of a word that is no command, with those that it may be a slip for. */
  static String unknown(String word) {
    Map<String, Set<String>> lines = new LinkedHashMap<>();
    words().forEach(name -> lines.put(name, Set.of("ibid " + name)));
    lines.put("version", Set.of("ibid --version"));
    List<String> nearest = Nearest.to(word.toLowerCase(Locale.ROOT), lines);
    return "there is no command '"
        + word
        + "'; "
        + (nearest.isEmpty()
            ? "ibid help lists them"
            : "did you mean " + String.join(" or ", nearest) + "?");
  }

  /** The command, newly built. */
  Command command() {
    return switch (this) {
      case REFS -> new RefsCommand();
      case GRAPH -> new GraphCommand();
      case CITES -> new CitesCommand();
      case CITED_BY -> new CitedByCommand();
      case PATH -> new PathCommand();
      case COMMON -> new CommonCommand();
      case SHOW -> new ShowCommand();
      case RANK -> new RankCommand();
      case STATS -> new StatsCommand();
      case DIFF -> new DiffCommand();
      case EXPLAIN -> new ExplainCommand();
      case TEXT -> new TextCommand();
      case COMPLETION -> new CompletionCommand();
      case HELP -> new HelpCommand();
      case WARM_UP -> new WarmUpCommand();
    };
  }
}
