package ibid.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ProgressTest {
  private final StringWriter err = new StringWriter();

  @ParameterizedTest
  @CsvSource({
    "0,   100, '[>         ] 0 of 100 files, 3 s'",
    "25,  100, '[==>      ] 25 of 100 files, 3 s'",
    "100, 100, '[========] 100 of 100 files, 3 s'",
  })
  void line(int done, int files, String line) {
    assertThat(Progress.line(done, files, 3, 33)).isEqualTo(line);
  }

  @ParameterizedTest
  @CsvSource({"500, 54", "80, 54", "40, 39", "26, 25", "25, 21", "10, 9", "1, 0"})
  void itDoesNotReachTheLastColumn(int width, int length) {
    assertThat(Progress.line(50, 1000, 3, width)).hasSize(length);
  }

  @Test
  void quickWorkShowsNone() throws InterruptedException {
    try (Progress progress = Progress.start(new PrintWriter(err), 80, 2)) {
      Thread.sleep(50);
      progress.step();
    }
    assertThat(err).hasToString("");
  }

  @Test
  void longWorkShowsItAndClearsIt() throws InterruptedException {
    Diagnostics diagnostics = new Diagnostics(new PrintWriter(err), 80, false);
    try (Progress progress = diagnostics.progress(2)) {
      progress.step();
      for (int i = 0; i < 1000 && err.toString().isEmpty(); i++) {
        Thread.sleep(20);
      }
      diagnostics.warning("a.txt", "odd");
    }
    String after = err.toString();
    assertThat(after)
        .matches("(?s)\r\\[={15}> {14}] 1 of 2 files, \\d+ s.*")
        .contains("\r\u001b[Kibid: a.txt: warning: odd" + System.lineSeparator());
    assertThat(after.substring(after.lastIndexOf("s") + 1)).doesNotContain("[=");
    Thread.sleep(300);
    assertThat(err).hasToString(after);
  }

  @Test
  void noneWhereMessagesGoToAPipe() {
    assertThat(new Diagnostics(new PrintWriter(err), 0, false).progress(2)).isSameAs(Progress.NONE);
  }
}
