package ibid.reader.docx;

import static org.assertj.core.api.Assertions.assertThat;

import ibid.reader.xml.XmlTags;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ListNumbersTest {
  private static final String LISTS =
      """
      <numbering>
        <abstractNum abstractNumId='1'>
          <lvl ilvl='0'><start val='3'/><numFmt val='decimal'/><lvlText val='%1.'/></lvl>
          <lvl ilvl='1'><start val='1'/><numFmt val='lowerLetter'/><lvlText val='%1 (%2)'/></lvl>
          <lvl ilvl='2'><start val='1'/><numFmt val='bullet'/><lvlText val='\uF0B7'/></lvl>
        </abstractNum>
        <num numId='1'><abstractNumId val='1'/></num>
        <num numId='2'><abstractNumId val='1'/><lvlOverride ilvl='0'><startOverride val='7'/></lvlOverride></num>
        <num numId='3'><abstractNumId val='1'/></num>
      </numbering>
      """;

  private static ListNumbers lists() throws IOException {
    try (XmlTags tags =
        XmlTags.of(new ByteArrayInputStream(LISTS.getBytes(StandardCharsets.UTF_8)))) {
      return new ListNumbers(ListDefinitions.of(tags));
    }
  }

  @Test
  void levels() throws IOException {
    ListNumbers lists = lists();
    assertThat(lists.next(new ListItem("1", 0))).isEqualTo("3.");
    assertThat(lists.next(new ListItem("1", 1))).isEqualTo("3 (a)");
    assertThat(lists.next(new ListItem("1", 1))).isEqualTo("3 (b)");
    assertThat(lists.next(new ListItem("1", 2))).isEqualTo("•");
    assertThat(lists.next(new ListItem("1", 0))).isEqualTo("4.");
    assertThat(lists.next(new ListItem("1", 1))).isEqualTo("4 (a)");
  }

  @Test
  void listsOfOneKindCountTogetherUnlessOneStartsAnew() throws IOException {
    ListNumbers lists = lists();
    assertThat(lists.next(new ListItem("1", 0))).isEqualTo("3.");
    assertThat(lists.next(new ListItem("3", 0))).isEqualTo("4.");
    assertThat(lists.next(new ListItem("2", 0))).isEqualTo("7.");
    assertThat(lists.next(new ListItem("2", 0))).isEqualTo("8.");
  }

  @Test
  void aListThatIsNotThere() throws IOException {
    assertThat(lists().next(new ListItem("99", 12))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "decimal, 12, 12",
    "decimalZero, 7, 07",
    "lowerLetter, 28, bb",
    "upperLetter, 2, B",
    "lowerRoman, 4, iv",
    "upperRoman, 2000000000, 2000000000",
    "none, 1, ''",
    "chicago, 1, 1"
  })
  void formats(String name, int number, String printed) {
    assertThat(NumberFormat.of(name).print(number)).isEqualTo(printed);
  }
}
