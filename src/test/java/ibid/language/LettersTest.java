package ibid.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LettersTest {
  /** The quick look must let every digit through that the exact one knows. */
  @Test
  void superscriptsAreNearSuperscripts() {
    int[] digits =
        IntStream.rangeClosed(0, Character.MAX_VALUE)
            .filter(c -> Letters.superscript((char) c) >= 0)
            .toArray();
    assertThat(digits).hasSize(10).allMatch(c -> Letters.isNearSuperscript((char) c));
  }

  /** The table of the common scripts says what Java says. */
  @Test
  void lettersAreThoseOfJava() {
    assertThat(IntStream.range(0, 0x2000))
        .allMatch(c -> Letters.isLetter((char) c) == Character.isLetter(c));
  }
}
