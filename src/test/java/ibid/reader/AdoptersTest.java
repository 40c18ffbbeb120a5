package ibid.reader;

import static org.assertj.core.api.Assertions.assertThat;

import ibid.language.Languages;
import ibid.language.Match;
import ibid.symbol.Bodies;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The line that names who adopts, in the six languages. */
final class AdoptersTest {
  private static final Languages LANGUAGES = new Languages(Bodies.standard());

  private static Match at(String language, String line) {
    return new Adopters(LANGUAGES.lexicon(language)).at(line, 0, line.length());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en | The General Assembly,                                       | A",
        "en | The Sixty-sixth World Health Assembly,                      | WHA",
        "en | The Sixty sixth World Health Assembly,                      | WHA",
        "en | The 66th World Health Assembly,                             | WHA",
        "fr | La Soixante-Sixième Assemblée mondiale de la Santé,         | WHA",
        "fr | La Soixante et Onzième Assemblée mondiale de la Santé,      | WHA",
        "fr | La 66e Assemblée mondiale de la Santé,                      | WHA",
        "es | La 66.ª Asamblea Mundial de la Salud,                       | WHA",
        "es | La Sexagésima Sexta Asamblea Mundial de la Salud,           | WHA",
        "ru | Шестьдесят шестая сессия Всемирной ассамблеи здравоохранения, | WHA",
        "ar | جمعية الصحة العالمية السادسة والستون،                          | WHA",
        "zh | 第六十六届世界卫生大会，                                      | WHA",
        "zh | 第66届世界卫生大会，                                          | WHA",
      })
  void bodies(String language, String line, String series) {
    assertThat(at(language, line)).extracting(found -> found.term().value()).isEqualTo(series);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en | The acting General Assembly,",
        "en | The General Assembly acting,",
        "fr | La prochaine Assemblée générale,",
        "es | La próxima Asamblea General,",
        "ru | Эта Генеральная Ассамблея,",
        "zh | 本届联合国大会，",
      })
  void anyOtherWordMakesItAnotherLine(String language, String line) {
    assertThat(at(language, line)).isNull();
  }
}
