package ibid.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every format, against golden files. */
final class RowFormatTest {

  @ParameterizedTest
  @EnumSource(RowFormat.class)
  void references(RowFormat format) throws IOException {
    assertThat(print(format, Style.PLAIN)).isEqualTo(golden("refs." + word(format)));
  }

  @ParameterizedTest
  @EnumSource(RowFormat.class)
  void tableOfAuthorities(RowFormat format) throws IOException {
    TableOfAuthorities table = new TableOfAuthorities();
    Mention.of(Samples.reading("one.txt", "A/RES/73/1")).forEach(table::add);
    Mention.of(Samples.reading("two.txt", "A/RES/73/2")).forEach(table::add);
    StringWriter out = new StringWriter();
    try (var rows = format.open(TableOfAuthorities.COLUMNS, out, Style.PLAIN)) {
      for (var entry : table.entries()) {
        rows.write(entry);
      }
    }
    assertThat(out).hasToString(golden("group." + word(format)));
  }

  @ParameterizedTest
  @EnumSource(RowFormat.class)
  void nothing(RowFormat format) throws IOException {
    StringWriter out = new StringWriter();
    format.open(List.of(Column.text("target", String::strip)), out, Style.PLAIN).close();
    assertThat(out)
        .hasToString(
            switch (format) {
              case TABLE, JSONL -> "";
              case TSV, CSV -> "target\n";
              case JSON -> "[]\n";
            });
  }

  @Test
  void aTableFitsTheTerminal() throws IOException {
    assertThat(print(RowFormat.TABLE, new Style(false, 60)).lines())
        .allMatch(line -> DisplayWidth.of(line) <= 60)
        .anyMatch(line -> line.contains("…"));
  }

  /** A symbol, a date and a reason say nothing when they are cut. */
  @ParameterizedTest
  @ValueSource(ints = {80, 70, 60, 50, 40})
  void symbolsDatesAndReasonsAreNeverCut(int width) throws IOException {
    String wide = print(RowFormat.TABLE, Style.PLAIN);
    String narrow = print(RowFormat.TABLE, new Style(false, width));
    assertThat(narrow.lines()).allMatch(line -> DisplayWidth.of(line) <= width);
    assertThat(narrow).contains("CTOC/COP/2010/6", "2017-12-24");
    Pattern.compile("no body.*")
        .matcher(wide)
        .results()
        .forEach(reason -> assertThat(narrow.split("\\s+")).contains(reason.group().split(" ")));
  }

  /** The emptiest columns are left out first. */
  @Test
  void columnsThatHaveNoRoom() throws IOException {
    List<Column<String>> columns =
        List.of(
            Column.whole("document", row -> row),
            Column.text("title", row -> row.endsWith("1") ? "A title of some length" : ""),
            Column.list("verbs", row -> List.of("recalling", "reaffirming")));
    StringWriter out = new StringWriter();
    try (var rows = RowFormat.TABLE.open(columns, out, new Style(false, 30))) {
      rows.write("A/HRC/RES/64/1");
      rows.write("A/HRC/RES/64/2");
    }
    assertThat(out)
        .hasToString(
            """
            DOCUMENT        VERBS
            A/HRC/RES/64/1  recalling; re…
            A/HRC/RES/64/2  recalling; re…
            """);
  }

  @Test
  void aTargetThatIsTooLongGoesOn() throws IOException {
    List<Column<String>> columns = List.of(Column.whole("target", row -> row));
    StringWriter out = new StringWriter();
    try (var rows = RowFormat.TABLE.open(columns, out, new Style(false, 24))) {
      rows.write("PUB/the-state-of-the-mountains-of-the-world");
      rows.write("A/" + "9".repeat(30));
    }
    assertThat(out)
        .hasToString(
            "TARGET\nPUB/the-state-of-the-\nmountains-of-the-world\nA/" + "9".repeat(30) + "\n");
  }

  @Test
  void colourOnlyWhenAskedFor() throws IOException {
    assertThat(print(RowFormat.TABLE, new Style(true, 0))).startsWith("\u001b[1m");
    assertThat(print(RowFormat.TABLE, Style.PLAIN)).doesNotContain("\u001b");
  }

  private static String print(RowFormat format, Style style) throws IOException {
    StringWriter out = new StringWriter();
    try (var rows = format.open(Mention.COLUMNS, out, style)) {
      for (Mention mention : Mention.of(Samples.reading("one.txt", "A/RES/73/1"))) {
        rows.write(mention);
      }
    }
    return out.toString();
  }

  /** To renew a golden file, print what is expected anew and read the difference. */
  private static String golden(String name) throws IOException {
    try (InputStream in = RowFormatTest.class.getResourceAsStream(name)) {
      return in == null ? "no " + name : new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static String word(RowFormat format) {
    return format.name().toLowerCase(Locale.ROOT);
  }
}
