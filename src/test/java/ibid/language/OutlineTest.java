package ibid.language;

import static org.assertj.core.api.Assertions.assertThat;

import ibid.symbol.Bodies;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

final class OutlineTest {
  private static final String MARKS = "\n\r*[²³¹⁰⁴⁵⁶⁷⁸⁹";

  private static final List<Lexicon> LEXICONS =
      Stream.of("en", "fr", "es", "ru", "ar", "zh")
          .map(language -> Lexicon.of(language, Bodies.standard()))
          .toList();

  /** Long enough that words and marks fall on all sides of where one number of bits ends. */
  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.of(
            "a", "Of", "60/1", "第", "قرار", "\n", "\r\n", " ", ", ", "*", "[^1]", "¹²", "𝒜")
        .list()
        .ofMaxSize(120)
        .map(pieces -> String.join("", pieces));
  }

  @Property
  void wordsBeginBehindWhatIsNoPartOfOne(@ForAll("texts") String text) {
    int[] begins =
        IntStream.range(0, text.length())
            .filter(at -> isPart(text.charAt(at)) && (at == 0 || !isPart(text.charAt(at - 1))))
            .toArray();
    assertThat(words(Outline.of(text))).as(text).isEqualTo(begins);
  }

  @Property
  void marksAreWhatTheyAre(@ForAll("texts") String text) {
    Outline outline = Outline.of(text);
    int next = -1;
    for (int at = text.length() - 1; at >= 0; at--) {
      char c = text.charAt(at);
      next = MARKS.indexOf(c) >= 0 || Character.isLowSurrogate(c) ? at : next;
      assertThat(outline.nextMark(at)).as("from %d of %s", at, text).isEqualTo(next);
      assertThat(outline.nextMark('*', at)).isEqualTo(text.indexOf('*', at));
    }
    assertThat(outline.nextMark(text.length())).isEqualTo(-1);
  }

  @Property
  void aMendedTextIsAsIfItWereLookedAtWhole(
      @ForAll("texts") String text, @ForAll @IntRange(max = 200) int at, @ForAll("pieces") char c) {
    StringBuilder other = new StringBuilder(text);
    if (at < text.length()) {
      other.setCharAt(at, c);
    }
    Outline whole = Outline.of(other.toString());
    Outline mended = Outline.of(text).mended(other.toString());
    assertThat(mended).isEqualTo(whole);
    assertThat(words(mended)).isEqualTo(words(whole));
    for (int from = 0; from <= other.length(); from++) {
      assertThat(mended.nextMark(from)).isEqualTo(whole.nextMark(from));
    }
  }

  @Provide
  Arbitrary<Character> pieces() {
    return Arbitraries.of('a', ' ', '6', '第', '*', '\n');
  }

  /** Every position of the plain text is one of the text, in each language. */
  @Property
  void plainFormsAreAsLong(@ForAll("texts") String text, @ForAll("digits") String digits) {
    for (Lexicon lexicon : LEXICONS) {
      String mixed = digits + text + digits;
      assertThat(Outline.of(mixed).plain(lexicon).text()).hasSameSizeAs(mixed);
    }
  }

  @Provide
  Arbitrary<String> digits() {
    return Arbitraries.strings().withChars("٥٩/۶０９二百IVхА五一\u0640\u00ADﷲ—").ofMaxLength(12);
  }

  /** What fills the last block is no text. */
  @Test
  void nothingStandsBehindTheText() {
    assertThat(Outline.of("").nextMark(0)).isEqualTo(-1);
    assertThat(Outline.of("a").nextMark(0)).isEqualTo(-1);
    assertThat(Outline.of("a".repeat(64)).nextMark(0)).isEqualTo(-1);
    assertThat(Outline.of("a".repeat(64) + "*").nextMark(0)).isEqualTo(64);
  }

  private static int[] words(Outline outline) {
    int[] all = outline.words((text, at) -> 1);
    return Arrays.copyOf(all, all.length - 1);
  }

  private static boolean isPart(char c) {
    return Letters.isWordPart(c);
  }
}
