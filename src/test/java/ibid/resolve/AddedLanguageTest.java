package ibid.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import ibid.document.Document;
import ibid.language.Languages;
import ibid.reader.DocumentReader;
import ibid.symbol.Authority;
import ibid.symbol.Bodies;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** A seventh language is a file of words, here {@code ibid/language/de.tsv}, and a row. */
final class AddedLanguageTest {
  private static final String ROW = "de\tGerman\tdie;der;des;und;auf;vom;zu;über;ihre";

  private static final String TEXT =
      """
      Die Generalversammlung,

      unter Hinweis auf ihre Resolution 60/1 vom 16. September 2005 und die Resolution 1325 (2000)
      des Sicherheitsrats sowie den Beschluss 2005/247 des Wirtschafts- und Sozialrats,

      1. ersucht den Generalsekretär, auf der neunundfünfzigsten Tagung über das Dokument A/59/565
      und über die Durchführung des Übereinkommens¹ zu berichten.

      ¹ Vereinte Nationen, Treaty Series, Bd. 2225, Nr. 39574.
      """;

  @Test
  void german() throws IOException {
    Languages languages = new Languages(Bodies.standard(), ROW);
    Document document =
        new DocumentReader(languages)
            .read("a.txt", TEXT.getBytes(StandardCharsets.UTF_8), warning -> {});
    assertThat(document.language()).isEqualTo("de");
    assertThat(
            new Resolver(languages)
                .resolve(document).references().stream()
                    .map(reference -> reference.target().map(Authority::id).orElse(null)))
        .containsExactly(
            "A/RES/60/1", "S/RES/1325(2000)", "E/DEC/2005/247", "A/59/565", "UNTS/2225/39574");
  }

  @Test
  void theOthersStay() {
    assertThat(new Languages(Bodies.standard(), ROW).names().keySet())
        .containsExactly("en", "fr", "es", "ru", "ar", "zh", "de");
    assertThat(new Languages(Bodies.standard(), ROW).detect("le rapport des droits et les"))
        .isEqualTo("fr");
  }
}
