package ibid.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class LettersTest {
  /** The quick look must let every digit through that the exact one knows. */
  @Test
  void superscriptsAreNearSuperscripts() {
    assertThat(characters(Character.MAX_VALUE).filter(c -> Letters.superscript(c) >= 0))
        .hasSize(10)
        .allMatch(Letters::isNearSuperscript);
  }

  /** The table of the common scripts says what Java says. */
  @Test
  void lettersAreThoseOfJava() {
    assertThat(characters(0x1FFF)).allMatch(c -> Letters.isLetter(c) == Character.isLetter(c));
  }

  private static Stream<Character> characters(int last) {
    return IntStream.rangeClosed(0, last).mapToObj(c -> (char) c);
  }
}
