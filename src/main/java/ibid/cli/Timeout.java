package ibid.cli;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.TypeConversionException;

/**
 * How long the reading of one file may take: {@code --timeout 2.5}.
 *
 * @param millis 0 for as long as it wants
 */
record Timeout(long millis) {
  static final Timeout NONE = new Timeout(0);

  static final String OPTION = "--timeout";
  private static final long LONGEST = 24 * 60 * 60;

  /** Something that takes time. */
  interface Task<T> {
    T run() throws IOException;
  }

  static void addTo(CommandSpec spec) {
    spec.addOption(
        OptionSpec.builder(OPTION)
            .paramLabel("SECONDS")
            .type(Timeout.class)
            .converters(Timeout::parse)
            .description(
                "Give up a file that takes longer than this. Without it there is no limit.")
            .build());
  }

  static Timeout of(ParseResult parsed) {
    return parsed.matchedOptionValue(OPTION, NONE);
  }

  private static Timeout parse(String typed) {
    try {
      BigDecimal seconds = new BigDecimal(typed);
      if (seconds.signum() > 0 && seconds.compareTo(BigDecimal.valueOf(LONGEST)) <= 0) {
        return new Timeout(Math.max(1, seconds.movePointRight(3).longValue()));
      }
    } catch (NumberFormatException e) {
      // The message is the same.
    }
    throw new TypeConversionException("'" + typed + "' is no number of seconds up to a day");
  }

  /**
   * Does a task in time. One that takes longer is interrupted and left to itself.
   *
   * @throws IOException when it takes longer, or as the task throws it
   */
  <T> T run(Task<T> task) throws IOException {
    if (millis == 0) {
      return task.run();
    }
    FutureTask<T> running = new FutureTask<>(task::run);
    Daemons.of(running).start();
    try {
      return running.get(millis, TimeUnit.MILLISECONDS);
    } catch (TimeoutException e) {
      running.cancel(true);
      throw new IOException("took longer than " + seconds() + " s, given up", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted", e);
    } catch (ExecutionException e) {
      throw failure(e.getCause());
    }
  }

  private String seconds() {
    return BigDecimal.valueOf(millis, 3).stripTrailingZeros().toPlainString();
  }

  private static IOException failure(Throwable cause) throws IOException {
    if (cause instanceof RuntimeException unchecked) {
      throw unchecked;
    }
    if (cause instanceof Error error) {
      throw error;
    }
    return cause instanceof IOException io ? io : new IOException(cause);
  }
}
