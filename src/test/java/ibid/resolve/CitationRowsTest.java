package ibid.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The grammar of citations, a row a printed form: all that the text cites, and nothing else. */
final class CitationRowsTest {

  @TestFactory
  Stream<DynamicContainer> rows() throws IOException, URISyntaxException {
    Path folder = Path.of(CitationRowsTest.class.getResource("/ibid/citations").toURI());
    List<DynamicContainer> tables = new ArrayList<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path table : files.sorted().toList()) {
        tables.add(container(table));
      }
    }
    return tables.stream();
  }

  private static DynamicContainer container(Path table) throws IOException {
    String name = table.getFileName().toString();
    return DynamicContainer.dynamicContainer(
        name, CitationRow.read(table).stream().map(row -> test(name, row)));
  }

  private static DynamicTest test(String table, CitationRow row) {
    return DynamicTest.dynamicTest(
        table + ":" + row.line() + " " + row.why(), () -> check(row, table));
  }

  private static void check(CitationRow row, String table) {
    List<ExpectedMention> found =
        Readings.of(row.document()).references().stream().map(ExpectedMention::of).toList();
    List<ExpectedMention> compared = new ArrayList<>(found);
    for (int i = 0; i < Math.min(found.size(), row.mentions().size()); i++) {
      compared.set(i, found.get(i).as(row.mentions().get(i)));
    }
    assertThat(compared)
        .as("%s:%d %s%n%s", table, row.line(), row.why(), row.text())
        .containsExactlyElementsOf(row.mentions());
  }
}
