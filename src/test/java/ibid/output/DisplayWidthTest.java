package ibid.output;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class DisplayWidthTest {

  @ParameterizedTest
  @CsvSource({"64/293, 6", "Décision, 8", "'e\u0301', 1", "聯合國, 6", "🕊, 2", "'', 0"})
  void width(String text, int width) {
    assertThat(DisplayWidth.of(text)).isEqualTo(width);
  }

  @Property
  void cutTextFits(@ForAll String text, @ForAll @IntRange(min = 1, max = 20) int width) {
    assertThat(DisplayWidth.of(DisplayWidth.cut(text, width))).isLessThanOrEqualTo(width);
  }
}
