package ibid.reader.html;

import static org.assertj.core.api.Assertions.assertThat;

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

  @Test
  @Timeout(20)
  void deepNesting() throws IOException {
    assertThat(text("<div>".repeat(100_000) + "See A/64/4.")).contains("A/64/4");
    assertThat(text("<sup><a href=x>".repeat(20_000) + "See A/64/4.")).contains("A/64/4");
    assertThat(text("<ol><li>".repeat(20_000) + "See A/64/4.")).contains("A/64/4");
  }

  /** Browsers bound it as well, and lose no text by it. */
  @Test
  @Timeout(30)
  void aMillionDeep() throws IOException {
    int depth = 1_000_000;
    assertThat(text("<div>".repeat(depth) + "See A/64/4." + "</div>".repeat(depth) + "A/64/5"))
        .isEqualTo("See A/64/4.\n\nA/64/5\n");
  }
}
