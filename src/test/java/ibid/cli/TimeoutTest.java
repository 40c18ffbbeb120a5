package ibid.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class TimeoutTest {
  private static final String SEED = "examples/resolution-5-2.txt";

  @Test
  void inTime() throws IOException {
    assertThat(new Timeout(60_000).run(() -> 7)).isEqualTo(7);
    assertThat(Timeout.NONE.run(() -> 7)).isEqualTo(7);
  }

  @Test
  void tooLong() {
    assertThatThrownBy(
            () ->
                new Timeout(20)
                    .run(
                        () -> {
                          while (!Thread.interrupted()) {
                            LockSupport.park();
                          }
                          return 7;
                        }))
        .isInstanceOf(IOException.class)
        .hasMessage("took longer than 0.02 s, given up");
  }

  @Test
  void failuresPassThrough() {
    assertThatThrownBy(
            () ->
                Timeout.NONE.run(
                    () -> {
                      throw new IllegalStateException("broken");
                    }))
        .isInstanceOf(IllegalStateException.class);
    assertThatThrownBy(
            () ->
                new Timeout(60_000)
                    .run(
                        () -> {
                          throw new IOException("gone");
                        }))
        .isInstanceOf(IOException.class)
        .hasMessage("gone");
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "-1", "soon", "1e9", "NaN"})
  void noTimeAtAll(String typed) {
    Run run = Run.of("refs", "--timeout", typed, SEED);
    assertThat(run.status()).isEqualTo(ExitStatus.ERROR);
    assertThat(run.err()).contains("'" + typed + "' is no number of seconds up to a day");
  }

  @Test
  void enough() {
    assertThat(Run.of("refs", "--timeout", "60", SEED)).isEqualTo(Run.of("refs", SEED));
  }
}
