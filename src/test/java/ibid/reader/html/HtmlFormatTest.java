package ibid.reader.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ibid.document.Document;
import ibid.language.Languages;
import ibid.reader.DocumentReader;
import ibid.reader.Fixtures;
import ibid.symbol.Bodies;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class HtmlFormatTest {
  private static String text(String body) throws IOException {
    return Fixtures.read("<!DOCTYPE html><body>" + body).text();
  }

  @Test
  void linksOfThePage() throws IOException {
    Document document = Fixtures.read(Fixtures.bytes("small.html"));
    assertThat(Fixtures.rows(document, "target", "linked_to"))
        .contains(
            "A/RES/55/25|https://undocs.org/A/RES/55/25",
            "S/PRST/2014/21|https://undocs.org/S/PRST/2014/21",
            "A/64/4|");
    assertThat(document.text()).doesNotContain("A/RES/99/");
  }

  @Test
  void listsAndLines() throws IOException {
    assertThat(text("<ol start=3><li>a<li value=7>b</ol><ol type=i><li>c</ol><ul><li>d<br>e</ul>"))
        .isEqualTo("3. a\n\n7. b\n\n(i) c\n\nd\ne\n");
  }

  /** As browsers print them. */
  @Test
  void lettersGoOnAfterTheLast() throws IOException {
    assertThat(text("<ol type=a start=26><li>x<li>y<li>z<li value=53>w</ol>"))
        .contains("(z) x", "(aa) y", "(ab) z", "(ba) w");
    assertThat(text("<ol type=A start=27><li>x</ol>")).contains("(AA) x");
  }

  @Test
  void preformattedText() throws IOException {
    assertThat(text("<pre>The  General\nAssembly,\n\nRecalling</pre>"))
        .isEqualTo("The General\nAssembly,\n\nRecalling\n");
  }

  @Test
  void raisedLettersAreText() throws IOException {
    assertThat(text("<p>the 5<sup>th</sup> session, 2018<sup>10</sup></p>"))
        .isEqualTo("the 5th session, 2018¹⁰\n");
  }

  @Test
  void anItemThatAMarkerLeadsToIsANote() throws IOException {
    assertThat(
            text(
                "<p>Law<a href='#n'>1</a></p><ol><li id=n><p>A/70/99. <a href='#r'>↩</a></p></ol>"))
        .isEqualTo("Law¹\n\n¹ A/70/99.\n");
  }

  @Test
  void brokenMarkup() throws IOException {
    assertThat(text("<p>A <b>bold <i>word</b> and</i> <p>more<table><td>cell"))
        .isEqualTo("A bold word and\n\nmore\n\ncell\n");
  }

  @Test
  void encodings() throws IOException {
    String page = "<html><head>%s</head><body><p>Déclaration</p></body></html>";
    String declared = String.format(page, "<meta charset='windows-1252'>");
    Charset windows = Charset.forName("windows-1252");
    assertThat(Fixtures.read(declared.getBytes(windows)).text()).isEqualTo("Déclaration\n");
    assertThat(Fixtures.read(String.format(page, "").getBytes(StandardCharsets.UTF_16)).text())
        .isEqualTo("Déclaration\n");
    List<String> warnings = new ArrayList<>();
    Document undeclared =
        new DocumentReader(new Languages(Bodies.standard()))
            .read("file", String.format(page, "").getBytes(windows), warnings::add);
    assertThat(undeclared.text()).isEqualTo("Déclaration\n");
    assertThat(warnings).containsExactly("not valid UTF-8, read as windows-1252");
  }

  /** Where a parser cuts the depth, it loses what follows a cell; mails nest a few hundred deep. */
  @Test
  void whatFollowsDeepCells() throws IOException {
    String page = "<div>".repeat(400) + "<table><tr><td>a<td>b</table>c" + "</div>".repeat(400);
    assertThat(text(page + "d")).isEqualTo("a\n\nb\n\nc\n\nd\n");
  }

  /** What a parser would not read in a time that grows with the page alone is not half read. */
  @ParameterizedTest
  @ValueSource(strings = {"<div>", "<b>", "<ol><li>", "<table><tr><td>", "<nav>", "<sup>"})
  @Timeout(20)
  void tooDeep(String tags) {
    assertThatThrownBy(() -> text(tags.repeat(100_000) + "See A/64/4."))
        .isInstanceOf(IOException.class)
        .hasMessage("elements are nested deeper than 512");
  }

  /** Elements that end each other are not nested. */
  @ParameterizedTest
  @ValueSource(strings = {"<p>", "<li>", "<sup><a href=x>", "<td>"})
  @Timeout(20)
  void manyThatAreNotNested(String tags) throws IOException {
    assertThat(text(tags.repeat(20_000) + "See A/64/4.")).contains("A/64/4");
  }

  @Test
  void headsOfFormsAndDetailsAreBlocks() throws IOException {
    assertThat(text("<details><summary>A/70/1</summary>A/71/2</details>"))
        .isEqualTo("A/70/1\n\nA/71/2\n");
    assertThat(text("<fieldset><legend>A/70/1</legend>A/71/2</fieldset>"))
        .isEqualTo("A/70/1\n\nA/71/2\n");
  }

  /** As changes in Word are read as accepted. */
  @Test
  void whatIsStruckOutIsNoText() throws IOException {
    assertThat(text("<p>See <del>A/70/1</del> <s>A/70/2</s> <strike>A/70/3</strike> A/70/4."))
        .isEqualTo("See A/70/4.\n");
  }
}
