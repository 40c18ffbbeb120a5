package ibid.cli;

import java.io.IOException;
import java.io.PrintWriter;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.TypeConversionException;
import picocli.CommandLine.UnmatchedArgumentException;

/** The whole command line: finds the command, runs it, and turns what goes wrong into a status. */
final class Ibid {
  private final Streams streams;

  Ibid(Streams streams) {
    this.streams = streams;
  }

  int run(String... args) {
    Root root = Root.of(args);
    boolean debug = false;
    try {
      ParseResult parsed = root.parse(args);
      ParseResult named = parsed.hasSubcommand() ? parsed.subcommand() : parsed;
      debug = GlobalOptions.debug(named);
      int status = root.run(parsed, streams);
      streams.out().flush();
      return status;
    } catch (ParameterException e) {
      return usage(e);
    } catch (ResultsStream.Failure e) {
      return e.isClosedPipe() ? ExitStatus.FOUND : failed(e, debug);
    } catch (IOException | RuntimeException | StackOverflowError | OutOfMemoryError e) {
      return failed(e, debug);
    }
  }

  private int usage(ParameterException e) {
    PrintWriter err = streams.err();
    Message.print(err, words(e));
    err.println("Try '" + e.getCommandLine().getCommandSpec().qualifiedName() + " --help'.");
    return ExitStatus.ERROR;
  }

  /** Says it as all messages do: {@code --kind: 'law' is none of resolution, decision}. */
  private static String words(ParameterException e) {
    CommandSpec command = e.getCommandLine().getCommandSpec();
    if (e instanceof UnmatchedArgumentException unmatched) {
      return unmatched.isUnknownOption()
          ? UnknownOption.in(unmatched)
          : unmatched(unmatched.getUnmatched().get(0), command);
    }
    if (e.getArgSpec() != null && e.getCause() instanceof TypeConversionException) {
      return name(e.getArgSpec()) + ": " + e.getCause().getMessage();
    }
    return e.getMessage();
  }

  private static String unmatched(String word, CommandSpec command) {
    return command.parent() == null
        ? CommandName.unknown(word)
        : "'" + word + "' is one argument too many";
  }

  private static String name(ArgSpec arg) {
    return arg instanceof OptionSpec option ? option.longestName() : arg.paramLabel();
  }

  private int failed(Throwable e, boolean debug) {
    Message.print(streams.err(), Reasons.of(e));
    if (debug) {
      e.printStackTrace(streams.err());
    }
    return ExitStatus.ERROR;
  }
}
