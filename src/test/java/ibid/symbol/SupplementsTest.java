package ibid.symbol;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whose report a supplement to the Official Records is. */
final class SupplementsTest {
  @ParameterizedTest
  @CsvSource({
    "A/75/53, A/HRC",
    "A/75/53/Add.1, A/HRC",
    "A/60/53, A",
    "A/60/25, UNEP/GC",
    "A/72/25, UNEP/EA",
    "E/2021/28, E/CN.7",
    "E/2005/23(PartI), E/CN.4",
    "E/2014/28-E/CN.7/2014/16, E/CN.7",
    "E/2014/28-29, E",
    "E/2021/L.28, E",
    "E/2021/285, E",
    "E/CN.7/2021/2, E/CN.7",
    "A/75/5, A",
  })
  void reporter(String symbol, String series) {
    assertThat(Bodies.standard().reporter(symbol).series()).isEqualTo(series);
  }
}
