package ibid.symbol;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class RomanTest {

  @Property
  void printAndValueAreInverse(@ForAll @IntRange(min = 1, max = 287) int value) {
    assertThat(Roman.value(Roman.print(value))).isEqualTo(value);
  }

  /** No two prints of one number: what has a value is what that value prints. */
  @Property
  void onlyWhatIsPrintedHasValue(@ForAll @CharRange(from = 'C', to = 'X') String letters) {
    int value = Roman.value(letters);
    assertThat(value == 0 || Roman.print(value).equals(letters)).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "XXV, 25",
    "IV, 4",
    "LXIII, 63",
    "XC, 90",
    "IIX, 0",
    "IIII, 0",
    "VX, 0",
    "M, 0",
    "'', 0"
  })
  void value(String numeral, int value) {
    assertThat(Roman.value(numeral)).isEqualTo(value);
  }
}
