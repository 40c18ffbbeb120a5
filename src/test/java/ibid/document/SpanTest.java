package ibid.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

final class SpanTest {
  @Test
  void isHalfOpen() {
    Span span = new Span(2, 4);
    assertThat(span.of("abcdef")).isEqualTo("cd");
    assertThat(span.length()).isEqualTo(2);
    assertThat(span.contains(1)).isFalse();
    assertThat(span.contains(2)).isTrue();
    assertThat(span.contains(3)).isTrue();
    assertThat(span.contains(4)).isFalse();
  }

  @Test
  void isNeverTurnedRound() {
    assertThatThrownBy(() -> new Span(4, 2)).hasMessage("span 4..2");
    assertThatThrownBy(() -> new Span(-1, 2)).isInstanceOf(IllegalArgumentException.class);
  }
}
