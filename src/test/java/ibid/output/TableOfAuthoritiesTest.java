package ibid.output;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import ibid.language.Languages;
import ibid.reader.DocumentReader;
import ibid.resolve.Resolver;
import ibid.symbol.Bodies;
import java.io.IOException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How a table of authorities names what is cited, a row a kind. */
final class TableOfAuthoritiesTest {
  @ParameterizedTest(name = "{0} is {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          See General Assembly resolution 64/293. | General Assembly resolution 64/293
          # a title from the table of treaties, where the text has the number only
          United Nations, Treaty Series, vol. 1577, No. 27531. | \
          Convention on the Rights of the Child, United Nations, Treaty Series, vol. 1577, No. 27531
          # the title as printed
          The Convention on the Rights of the Child. | \
          Convention on the Rights of the Child, United Nations, Treaty Series, vol. 1577, No. 27531
          ¹ Council of Europe, *Crime and Its Causes* (Strasbourg, 2009). | Crime and Its Causes
          """)
  void label(String text, String label) throws IOException {
    Languages languages = new Languages(Bodies.standard());
    var document = new DocumentReader(languages).read("a.txt", text.getBytes(UTF_8), warning -> {});
    TableOfAuthorities table = new TableOfAuthorities();
    Mention.of(new Resolver(languages).resolve(document)).forEach(table::add);
    var column =
        TableOfAuthorities.COLUMNS.stream()
            .filter(each -> each.name().equals("label"))
            .findFirst()
            .orElseThrow();
    assertThat(table.entries()).extracting(column::print).containsExactly(label);
  }
}
