package ibid.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** An archive of classes is worth what the commands of its making reach. */
final class WarmUpCommandTest {

  @Test
  void everyCommandFindsSomethingAndNothingIsPrinted() {
    assertThat(Run.of("warm-up")).isEqualTo(new Run(ExitStatus.FOUND, "", ""));
  }

  @Test
  void isNotInTheHelp() {
    assertThat(Run.of("--help").out()).doesNotContain("warm-up");
  }
}
