package ibid.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** An archive of classes is worth what these commands reach: all of them must find something. */
final class WarmUpCommandTest {

  static List<String> commands() {
    return WarmUpCommand.COMMANDS;
  }

  @ParameterizedTest
  @MethodSource("commands")
  void findsSomething(String command) {
    Run run = Run.withInput(WarmUpCommand.TEXT, command.split(" ", -1));
    assertThat(run.err()).isEmpty();
    assertThat(run.status()).isZero();
  }

  @Test
  void printsNothingAndIsNotInTheHelp() {
    assertThat(Run.of("warm-up")).isEqualTo(new Run(ExitStatus.FOUND, "", ""));
    assertThat(Run.of("--help").out()).doesNotContain("warm-up");
  }
}
