package ibid.language;

import static org.assertj.core.api.Assertions.assertThat;

import ibid.symbol.Bodies;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class LexiconTest {
  private static final Lexicon ENGLISH = Lexicon.of("en", Bodies.standard());

  /** Print varies what a phrase leaves alone; the match ends with the print. */
  @ParameterizedTest
  @CsvSource({
    "General Assembly, BODY, A",
    "'General\nAssembly', BODY, A",
    "'General\u00A0 Assembly', BODY, A",
    "General* *Assembly, BODY, A",
    "'Gene-\nral Assembly', BODY, A",
    "'reso\u00ADlutions', HEAD, resolution",
    "Commission on Crime Prevention and Criminal Justice, BODY, E/CN.15",
    "Council, SHORT_BODY, Council",
    "decision, HEAD, decision",
    "Resolution, HEAD, resolution",
  })
  void citing(String printed, Category category, String value) {
    Match match = ENGLISH.citing(printed + ", and", 0, printed.length() + 5);
    assertThat(match).isNotNull();
    assertThat(match.term().category()).isEqualTo(category);
    assertThat(match.term().value()).isEqualTo(value);
    assertThat(match.end()).isEqualTo(printed.length());
  }

  /** Arabic prints a vowel or a double consonant, or leaves it to the reader. */
  @ParameterizedTest
  @CsvSource({"تسلم", "تسلّم", "تُسلّم", "يُسَلّم"})
  void vowelMarks(String printed) {
    Match match =
        Lexicon.of("ar", Bodies.standard()).opening(printed + " بأن", 0, printed.length() + 4);
    assertThat(match).isNotNull();
    assertThat(match.term().value()).isEqualTo("operative:recognizes");
    assertThat(match.end()).isEqualTo(printed.length());
  }

  @ParameterizedTest
  @CsvSource({"resolutionary", "Councillor", "Gener", "generalassembly", "RESOLUTION"})
  void notCiting(String printed) {
    assertThat(ENGLISH.citing(printed, 0, printed.length())).isNull();
  }

  @ParameterizedTest
  @CsvSource({"Recalling, VERB", "requests, LATER_VERB", "Also, ADVERB", "The, ARTICLE"})
  void opening(String printed, Category category) {
    assertThat(ENGLISH.opening(printed + " x", 0, printed.length() + 2).term().category())
        .isEqualTo(category);
  }

  /** The longest of several terms that begin alike. */
  @ParameterizedTest
  @CsvSource({"Human Rights Council, A/HRC", "Human Rights Committee, CCPR/C"})
  void longest(String printed, String series) {
    assertThat(ENGLISH.citing(printed, 0, printed.length()).term().value()).isEqualTo(series);
  }
}
