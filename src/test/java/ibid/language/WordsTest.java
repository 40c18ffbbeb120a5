package ibid.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class WordsTest {

  @Test
  void noWordBeginsBeforeTheLimit() {
    assertThat(Words.lastStart("the Assembly ", 13, 0)).isEqualTo(4);
    assertThat(Words.lastStart("the Assembly ", 13, 6)).isEqualTo(6);
  }
}
