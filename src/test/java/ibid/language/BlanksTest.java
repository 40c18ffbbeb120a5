package ibid.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What stands between two words. */
final class BlanksTest {
  @ParameterizedTest
  @ValueSource(
      chars = {' ', '\n', '\r', '\t', '*', '_', '\u00A0', '\u202F', '\u2009', '\u3000', '\u00AD'})
  void blanks(char c) {
    assertThat(Blanks.isBlank(c)).isTrue();
    String text = "a" + c + " b";
    assertThat(Blanks.skip(text, 1, text.length())).isEqualTo(3);
    assertThat(Blanks.skipBack(text, 3, 0)).isEqualTo(1);
    assertThat(Blanks.fold(text, 0, text.length())).isEqualTo("a b");
  }

  @ParameterizedTest
  @ValueSource(chars = {'a', '1', '-', '.', ',', '第', '،'})
  void others(char c) {
    assertThat(Blanks.isBlank(c)).isFalse();
  }

  @Test
  void nothingIsSkippedBeyondTheEnds() {
    assertThat(Blanks.skip("a   b", 1, 3)).isEqualTo(3);
    assertThat(Blanks.skipBack("a   b", 4, 2)).isEqualTo(2);
    assertThat(Blanks.skip("  ", 2, 2)).isEqualTo(2);
    assertThat(Blanks.skipBack("  ", 0, 0)).isZero();
    assertThat(Blanks.fold(" *a*\n b_ ", 0, 9)).isEqualTo("a b");
    assertThat(Blanks.fold(" \n ", 0, 3)).isEmpty();
  }

  /** A hyphen divides a word only at the end of a line; a soft one prints nothing elsewhere. */
  @ParameterizedTest
  @CsvSource({
    "'reso-\nlution', 6",
    "'reso-\r\n  lution', 9",
    "'reso- lution', 4",
    "'reso-lution', 4",
    "'reso\u00ADlution', 5",
    "'resolution', 4"
  })
  void divisions(String text, int after) {
    assertThat(Blanks.skipDivision(text, 4, text.length())).isEqualTo(after);
    assertThat(Blanks.skipDivision(text, 4, 4)).isEqualTo(4);
  }
}
