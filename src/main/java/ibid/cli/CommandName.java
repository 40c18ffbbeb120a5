package ibid.cli;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

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
      case COMPLETION -> new CompletionCommand();
      case HELP -> new HelpCommand();
      case WARM_UP -> new WarmUpCommand();
    };
  }
}
