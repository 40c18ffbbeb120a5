package ibid.symbol;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

final class NaturalOrderTest {

  @Test
  void numbersCountAsNumbers() {
    List<String> sorted =
        List.of("A/RES/9/1", "A/RES/64/9", "A/RES/64/293", "A/RES/64/293B", "E/RES/1", "E/RES/01");
    assertThat(
            sorted.stream().sorted(NaturalOrder.INSTANCE.reversed()).sorted(NaturalOrder.INSTANCE))
        .startsWith("A/RES/9/1", "A/RES/64/9", "A/RES/64/293", "A/RES/64/293B");
  }

  @Property
  void isAnOrder(@ForAll String a, @ForAll String b) {
    int order = NaturalOrder.INSTANCE.compare(a, b);
    assertThat(Integer.signum(NaturalOrder.INSTANCE.compare(b, a)))
        .isEqualTo(-Integer.signum(order));
    assertThat(order == 0).isEqualTo(a.equals(b));
  }
}
