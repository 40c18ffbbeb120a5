package ibid.cli;

import java.io.IOException;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** {@code ibid help COMMAND}: the help of a command, or of all. */
final class HelpCommand implements Command {

  @Override
  public CommandSpec spec() {
    CommandSpec spec =
        Usage.of(
            CommandName.HELP.word(), "Shows the help of a command.", "", "never", "ibid help refs");
    spec.addPositional(
        PositionalParamSpec.builder()
            .index("0")
            .arity("0..1")
            .paramLabel("COMMAND")
            .type(String.class)
            .completionCandidates(CommandName.words())
            .description("The command; without it, all are listed.")
            .build());
    return spec;
  }

  @Override
  public int run(ParseResult parsed, Streams streams) throws IOException {
    String word = parsed.matchedPositionalValue(0, "");
    CommandLine all = Root.all().line();
    CommandLine wanted = word.isEmpty() ? all : all.getSubcommands().get(word);
    streams
        .out()
        .write(
            Optional.ofNullable(wanted)
                .orElseThrow(() -> unknown(parsed, word))
                .getUsageMessage(Ansi.OFF));
    return ExitStatus.FOUND;
  }

  private static ParameterException unknown(ParseResult parsed, String word) {
    return new ParameterException(parsed.commandSpec().commandLine(), CommandName.unknown(word));
  }
}
