package ibid.cli;

import java.io.IOException;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code ibid completion}: a script with which bash and zsh complete commands and options. */
final class CompletionCommand implements Command {

  @Override
  public CommandSpec spec() {
    return Usage.of(
        CommandName.COMPLETION.word(),
        "Prints a script with which bash or zsh complete what you type.",
        "",
        "never",
        "source <(ibid completion)",
        "ibid completion >~/.local/share/bash-completion/completions/ibid");
  }

  @Override
  public int run(ParseResult parsed, Streams streams) throws IOException {
    streams.out().write(CompletionScript.of(Root.all().line()));
    return ExitStatus.FOUND;
  }
}
