package ibid.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/**
 * {@code ibid} itself, with the commands under it: only the one that the user names, since building
 * all of them takes longer than running one, or else all.
 */
final class Root {
  private final CommandLine line;
  private final Map<CommandName, Command> commands = new EnumMap<>(CommandName.class);

  private Root(List<CommandName> names) {
    CommandSpec spec = spec();
    line = new CommandLine(spec);
    for (CommandName name : names) {
      Command command = name.command();
      commands.put(name, command);
      spec.addSubcommand(name.word(), command.spec());
    }
    // What a shell makes of "@*" are names of files, and the last of two options counts, so that
    // one
    // behind an alias changes what that says.
    line.setExpandAtFiles(false).setOverwrittenOptionsAllowed(true);
    spec.parser().collectErrors(true);
    line.getSubcommands()
        .values()
        .forEach(each -> each.getCommandSpec().parser().collectErrors(true));
  }

  /** With the command that the arguments begin with, or with all. */
  static Root of(String... args) {
    return args.length == 0 ? all() : CommandName.of(args[0]).map(Root::only).orElseGet(Root::all);
  }

  private static Root only(CommandName name) {
    return new Root(List.of(name));
  }

  /** With all commands, as the help and the completion script need them. */
  static Root all() {
    return new Root(List.of(CommandName.values()));
  }

  private static CommandSpec spec() {
    CommandSpec spec =
        Usage.of(
            "ibid",
            "Finds the citations in United Nations documents and draws their citation graph.",
            "Each command has help of its own: ibid help COMMAND.",
            "nothing was found",
            "ibid refs resolution.txt",
            "ibid refs --group --format csv resolution.txt >authorities.csv",
            "ibid graph resolution.txt -o graph.svg",
            "ibid explain CTOC/COP/2010/6");
    spec.usageMessage().commandListHeading("%nCommands:%n").synopsisSubcommandLabel("COMMAND");
    spec.version("ibid " + Root.class.getPackage().getImplementationVersion());
    spec.addOption(
        OptionSpec.builder("-V", "--version")
            .versionHelp(true)
            .description("Show the version and exit.")
            .build());
    return spec;
  }

  /** The command line to parse with. */
  CommandLine line() {
    return line;
  }

  /**
   * What a user typed.
   *
   * @throws ParameterException when it makes no sense; an option that is unknown is told before
   *     what is missing
   */
  ParseResult parse(String... args) {
    if (args.length > 1 && args[0].equals("--")) {
      throw new ParameterException(line, "-- stands behind the command: ibid refs -- FILE");
    }
    ParseResult parsed = line.parseArgs(args);
    if (parsed.isUsageHelpRequested() && !parsed.unmatched().isEmpty()) {
      throw new ParameterException(line, CommandName.unknown(parsed.unmatched().get(0)));
    }
    List<Exception> wrong = errors(parsed);
    for (Exception each : wrong) {
      if (each instanceof UnmatchedArgumentException unmatched && unmatched.isUnknownOption()) {
        throw unmatched;
      }
    }
    if (!wrong.isEmpty()) {
      throw (ParameterException) wrong.get(0);
    }
    return parsed;
  }

  private static List<Exception> errors(ParseResult parsed) {
    List<Exception> all = new ArrayList<>(parsed.errors());
    if (parsed.hasSubcommand()) {
      all.addAll(errors(parsed.subcommand()));
    }
    return all;
  }

  int run(ParseResult parsed, Streams streams) throws IOException {
    ParseResult named = parsed.hasSubcommand() ? parsed.subcommand() : parsed;
    if (parsed.isVersionHelpRequested()) {
      streams.out().write(parsed.commandSpec().version()[0] + "\n");
      return ExitStatus.FOUND;
    }
    if (parsed.isUsageHelpRequested() || named.isUsageHelpRequested()) {
      streams.out().write(help(named));
      return ExitStatus.FOUND;
    }
    if (!parsed.hasSubcommand()) {
      streams.err().print(help(parsed));
      return ExitStatus.ERROR;
    }
    CommandName name = CommandName.of(named.commandSpec().name()).orElseThrow();
    return commands.get(name).run(named, streams);
  }

  private static String help(ParseResult parsed) {
    return parsed.commandSpec().commandLine().getUsageMessage(Ansi.OFF);
  }
}
