package ibid.symbol;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

final class NotationTest {

  @Test
  void patternsKnowEverySpace() {
    Pattern blank = Pattern.compile(Notation.BLANK);
    for (int c = 0; c <= Character.MAX_VALUE; c++) {
      assertThat(blank.matcher(String.valueOf((char) c)).matches())
          .as("U+%04X", c)
          .isEqualTo(Notation.isSpace((char) c));
    }
  }
}
