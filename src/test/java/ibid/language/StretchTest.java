package ibid.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A search that goes no farther than it is told. */
final class StretchTest {
  @ParameterizedTest
  @CsvSource({"0, 7, 2", "2, 7, 2", "3, 7, 5", "0, 2, -1", "6, 7, -1", "0, 99, 2", "6, 99, -1"})
  void indexOf(int from, int end, int found) {
    assertThat(Stretch.indexOf("ab,de,g", ',', from, end)).isEqualTo(found);
  }

  @ParameterizedTest
  @CsvSource({"0, 7, 2", "3, 7, 5", "6, 7, 7", "0, 1, 1", "6, 99, 7"})
  void lineEnd(int from, int end, int found) {
    assertThat(Stretch.lineEnd("ab\nde\ng", from, end)).isEqualTo(found);
  }
}
