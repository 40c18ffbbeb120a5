package ibid.language;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The brackets around a position. */
final class BracketsTest {
  @ParameterizedTest
  @CsvSource({
    "a (b) c, 3, 2, 4",
    "a (b (c) d) e, 9, 2, 10",
    "a (b (c) d) e, 6, 5, 7",
    "第（二）号, 2, 1, 3",
    "第（二)号, 2, 1, 3",
    "a (b) c, 6, -1, 7",
    "a (b c, 4, 2, 6",
    "a b) c, 1, -1, 3"
  })
  void around(String text, int position, int open, int close) {
    assertThat(Brackets.open(text, position, 0)).isEqualTo(open);
    assertThat(Brackets.close(text, position, text.length())).isEqualTo(close);
  }

  @ParameterizedTest
  @CsvSource({"a (b) c, 0, 7, 2", "a (b) c, 3, 7, 7", "a （b, 0, 4, 2", "a (b, 0, 2, 2"})
  void next(String text, int from, int end, int open) {
    assertThat(Brackets.next(text, from, end)).isEqualTo(open);
  }

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.strings().withChars("a()（）").ofMaxLength(30);
  }

  /** What closes a bracket is closed by nothing else, and opened by that bracket. */
  @Property
  void openAndCloseInvertEachOther(@ForAll("texts") String text) {
    for (int at = 0; at < text.length(); at++) {
      boolean opens = "(（".indexOf(text.charAt(at)) >= 0;
      boolean closes = ")）".indexOf(text.charAt(at)) >= 0;
      int close = opens ? Brackets.close(text, at + 1, text.length()) : text.length();
      if (close < text.length()) {
        assertThat(Brackets.open(text, close, 0)).as("%s at %d", text, at).isEqualTo(at);
      }
      int open = closes ? Brackets.open(text, at, 0) : -1;
      if (open >= 0) {
        assertThat(Brackets.close(text, open + 1, text.length())).as(text).isEqualTo(at);
      }
    }
  }
}
