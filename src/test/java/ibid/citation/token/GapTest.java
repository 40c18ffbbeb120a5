package ibid.citation.token;

import static org.assertj.core.api.Assertions.assertThat;

import ibid.language.Lexicon;
import ibid.symbol.Bodies;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What stands between two tokens, from nothing to the end of a sentence. */
final class GapTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      ignoreLeadingAndTrailingWhitespace = false,
      value = {
        "en|BLANK|",
        "en|BLANK| ** ",
        "en|LIST|, ",
        "en|LIST| and ",
        "en|LIST|;¹ ",
        "en|LIST|[^12] and ",
        "en|LIST|[12], ",
        "en|WORDS| on ports and ",
        "en|WORDS| of ",
        "en|WORDS|[^12345678], ",
        "en|WORDS| (No. 5 of it) ",
        "en|WORDS|, e.g. ports, ",
        "en|BREAK|. The ",
        "en|BREAK|? And ",
        "en|BREAK|.",
        "fr|LIST| et ",
        "es|LIST| y ",
        "ru|LIST| и ",
        "ar|LIST|، و ",
        "zh|LIST|、",
        "zh|LIST|和",
        "zh|BREAK|。",
      })
  void between(String language, Gap gap, String text) {
    String printed = text == null ? "" : text;
    Lexicon lexicon = Lexicon.of(language, Bodies.standard());
    assertThat(Gap.between("1" + printed + "2", lexicon, 1, printed.length() + 1)).isEqualTo(gap);
    assertThat(Gap.isList("1" + printed + "2", lexicon, 1, printed.length() + 1))
        .isEqualTo(gap == Gap.BLANK || gap == Gap.LIST);
  }
}
