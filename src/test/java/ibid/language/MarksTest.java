package ibid.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Punctuation in all six languages. */
final class MarksTest {

  @ParameterizedTest
  @ValueSource(chars = {';', '؛', '；'})
  void semicolons(char c) {
    assertThat(Marks.isSemicolon(c)).isTrue();
    assertThat(Marks.endsClause(c)).isTrue();
    assertThat(Marks.isFullStop(c)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(chars = {'.', '。'})
  void fullStops(char c) {
    assertThat(Marks.isFullStop(c)).isTrue();
    assertThat(Marks.endsClause(c)).isTrue();
    assertThat(Marks.isSemicolon(c)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(chars = {',', '،', '，', ':', 'a', ' '})
  void others(char c) {
    assertThat(Marks.endsClause(c)).isFalse();
  }
}
