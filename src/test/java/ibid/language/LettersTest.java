package ibid.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class LettersTest {
  @Test
  void superscriptDigitsAreThoseWithAValue() {
    assertThat(characters(Character.MAX_VALUE).filter(Letters::isSuperscript))
        .hasSize(10)
        .allMatch(c -> Letters.superscript(c) >= 0);
  }

  /** The table of the common scripts says what Java says, but that accents are parts of letters. */
  @Test
  void lettersAreThoseOfJava() {
    assertThat(characters(0x1FFF))
        .allMatch(c -> Letters.isLetter(c) == (Character.isLetter(c) || Letters.isAccent(c)));
  }

  private static Stream<Character> characters(int last) {
    return IntStream.rangeClosed(0, last).mapToObj(c -> (char) c);
  }
}
