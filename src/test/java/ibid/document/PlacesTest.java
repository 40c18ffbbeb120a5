package ibid.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

final class PlacesTest {

  @Test
  void theFirstAtAPositionOrBehindIt() {
    List<Span> spans = List.of(new Span(2, 4), new Span(4, 9), new Span(12, 13));
    assertThat(Places.first(spans, Span::start, 0)).isZero();
    assertThat(Places.first(spans, Span::start, 4)).isEqualTo(1);
    assertThat(Places.first(spans, Span::start, 5)).isEqualTo(2);
    assertThat(Places.first(spans, Span::start, 13)).isEqualTo(3);
    assertThat(Places.first(List.<Span>of(), Span::end, 1)).isZero();
  }
}
