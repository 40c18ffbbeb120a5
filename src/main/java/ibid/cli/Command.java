package ibid.cli;

import java.io.IOException;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/**
 * A command of {@code ibid}, a file each: its options are taken and checked, it runs, it prints.
 */
interface Command {

  /** The options, positional parameters and help. */
  CommandSpec spec();

  /**
   * Runs with what the user typed.
   *
   * @return the exit status, see {@link ExitStatus}
   * @throws IOException when results cannot be written or something that all depends on cannot be
   *     read; the message is for the user
   */
  int run(ParseResult parsed, Streams streams) throws IOException;
}
