package ibid.language;

import static org.assertj.core.api.Assertions.assertThat;

import ibid.symbol.Bodies;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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

  @ParameterizedTest
  @CsvSource({
    "“, true, false",
    "«, true, false",
    "《, true, false",
    "„, true, false",
    "”, false, true",
    "», false, true",
    "》, false, true",
    "a, false, false",
    "(, false, false",
    "’, false, false"
  })
  void quotations(char c, boolean opens, boolean closes) {
    assertThat(Marks.opens(c)).isEqualTo(opens);
    assertThat(Marks.closes(c)).isEqualTo(closes);
  }

  /** Some Arabic texts print them the other way round. */
  @Test
  void theOtherWayRound() {
    assertThat(Marks.opens('”', Lexicon.of("ar", Bodies.standard()))).isTrue();
    assertThat(Marks.opens('”', Lexicon.of("en", Bodies.standard()))).isFalse();
  }

  @ParameterizedTest
  @CsvSource({"“a”, 2", "«a», 2", "《a》, 2", "„a“, 2", "”a“, 2", "\"a\", 2", "“a, -1", "«a”, -1"})
  void close(String text, int close) {
    assertThat(Marks.close(text, 0, text.length())).isEqualTo(close);
    assertThat(Marks.close(text, 0, 2)).isEqualTo(-1);
  }

  @ParameterizedTest
  @CsvSource({"[8], 3", "[^8], 4", "[123], 5", "[1234], 0", "[], 0", "[^], 0", "[a], 0", "[8, 0"})
  void noteEnd(String text, int end) {
    assertThat(Marks.noteEnd(text, 0, text.length())).isEqualTo(end);
    assertThat(Marks.noteEnd(text, 0, text.length() - 1)).isZero();
  }
}
