package ibid.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import ibid.document.Document;
import ibid.document.Identity;
import ibid.document.Paragraph;
import ibid.document.Section;
import ibid.document.Span;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Whole documents and their structure, a pair of files each: the text, and a line for every
 * resolution it holds (its target, date and title) and every paragraph (label, verb, for a footnote
 * the paragraph that carries its marker, first words).
 */
final class DocumentStructureTest {
  private static final String BYTE_ORDER_MARK = "\uFEFF";

  static Stream<Path> texts() throws IOException, URISyntaxException {
    Path folder = Path.of(DocumentStructureTest.class.getResource("/ibid/documents").toURI());
    try (Stream<Path> files = Files.list(folder)) {
      List<Path> texts = files.filter(file -> file.toString().endsWith(".txt")).sorted().toList();
      return texts.stream();
    }
  }

  @ParameterizedTest
  @MethodSource("texts")
  void asItStands(Path text) throws IOException {
    check(text, Files.readString(text));
  }

  @ParameterizedTest
  @MethodSource("texts")
  void withLinesThatEndInTwoCharacters(Path text) throws IOException {
    check(text, Files.readString(text).replace("\n", "\r\n"));
  }

  @ParameterizedTest
  @MethodSource("texts")
  void afterByteOrderMark(Path text) throws IOException {
    check(text, BYTE_ORDER_MARK + Files.readString(text));
  }

  @ParameterizedTest
  @MethodSource("texts")
  void partsFollowEachOther(Path text) throws IOException {
    Document document = Readings.document(Files.readString(text));
    for (Paragraph paragraph : document.paragraphs()) {
      int end = -1;
      for (Span part : paragraph.parts()) {
        assertThat(part.start()).isGreaterThan(end);
        assertThat(part.of(document.text())).isEqualTo(part.of(document.text()).strip());
        end = part.end();
      }
    }
  }

  private static void check(Path file, String text) throws IOException {
    String table = file.toString().replaceFirst("\\.txt$", ".tsv");
    List<String> expected = Files.readAllLines(Path.of(table));
    List<String> found = rows(Readings.document(text));
    for (int i = 0; i < Math.min(found.size(), expected.size()); i++) {
      found.set(i, shortened(found.get(i), expected.get(i)));
    }
    assertThat(found).containsExactlyElementsOf(expected);
  }

  /** A row with no more words than another one has. */
  private static String shortened(String row, String expected) {
    return row.startsWith(expected) ? expected : row;
  }

  private static List<String> rows(Document document) {
    List<String> rows = new ArrayList<>();
    for (Section section : document.sections()) {
      Identity self = section.identity();
      String adopted = self.adopted().map(Object::toString).orElse("");
      rows.add(String.join("\t", "self", self.id(), adopted, self.title()));
    }
    MarkedPlaces places = new MarkedPlaces(document);
    for (Paragraph paragraph : document.paragraphs()) {
      String marked = places.of(paragraph).map(Paragraph::label).orElse("");
      String words = paragraph.parts().get(0).of(document.text()).replaceAll("\\s+", " ");
      rows.add(String.join("\t", paragraph.label(), paragraph.verb(), marked, words));
    }
    return rows;
  }
}
