package ibid.output;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class WhiteSpaceTest {

  @ParameterizedTest
  @CsvSource({
    "'72/266\n\t A', 72/266 A",
    "' 9/9\r\n', 9/9",
    "'No.\u00a039574', No. 39574",
    "'', ''",
    "' \u2003', ''",
  })
  void fold(String printed, String folded) {
    assertThat(WhiteSpace.fold(printed)).isEqualTo(folded);
  }

  @Property
  void neverTwoSpacesNorTabsNorLines(@ForAll String text) {
    String folded = WhiteSpace.fold(text);
    assertThat(folded).doesNotContain("  ", "\t", "\n", "\r").doesNotStartWith(" ");
    assertThat(WhiteSpace.fold(folded)).isEqualTo(folded);
  }
}
