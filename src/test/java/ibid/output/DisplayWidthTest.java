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

  @ParameterizedTest
  @CsvSource({
    "a symbol, 4, a|symbol",
    "A/RES/64/293, 4, A/RES/64/293",
    "PUB/no-blank, 8, PUB/no-|blank",
    "PUB/聯合國條約, 8, PUB/聯合|國條約",
    "PUB/聯合國條約, 9, PUB/聯合|國條約",
    "聯合國 A/64/4, 4, 聯合|國|A/64/4",
  })
  void lines(String text, int width, String lines) {
    assertThat(DisplayWidth.wrap(text, width)).containsExactly(lines.split("\\|", -1));
  }
}
