package ibid.output;

import static org.assertj.core.api.Assertions.assertThat;

import ibid.graph.CitationGraph;
import ibid.graph.GraphBuilder;
import ibid.graph.Texts;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import org.jgrapht.graph.DefaultEdge;
import org.jgrapht.graph.DirectedPseudograph;
import org.jgrapht.nio.dot.DOTImporter;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** Whatever a title holds, Graphviz shows that and nothing else. */
final class DotTitlesTest {
  private static final String NO_WIDTH = "\u200B";

  @Provide
  Arbitrary<List<String>> titles() {
    Arbitrary<String> any = Arbitraries.strings().ofMaxLength(80);
    Arbitrary<String> hostile =
        Arbitraries.of(
                "\\",
                "\"",
                "\n",
                "\r\n",
                "\\N",
                "\\n",
                "\\\"",
                "<",
                ">",
                "&",
                "&amp;",
                "&#92;",
                "<B>",
                "</TABLE>",
                "->",
                "}",
                ";",
                "//",
                "#",
                "聯合國",
                "مرحبا",
                "हिन्दी",
                "𝒜",
                "é",
                " ",
                "word",
                "\u0000",
                "\u001b",
                "\ufffe",
                "\ud800",
                "\u00ad")
            .list()
            .ofMaxSize(30)
            .map(parts -> String.join("", parts));
    return Arbitraries.oneOf(any, hostile).list().ofSize(40);
  }

  @Property(tries = 12, shrinking = ShrinkingMode.BOUNDED)
  void survive(@ForAll("titles") List<String> titles) throws Exception {
    InstalledDot.assume();
    assertThat(shown(titles)).containsExactlyElementsOf(expected(titles));
  }

  @Property(tries = 50)
  void survivesWithoutGraphviz(@ForAll("titles") List<String> titles) {
    DirectedPseudograph<String, DefaultEdge> read = new DirectedPseudograph<>(DefaultEdge.class);
    DOTImporter<String, DefaultEdge> importer = new DOTImporter<>();
    importer.setVertexFactory(id -> id);
    String dot = GraphFormatTest.print(read(titles), GraphFormat.DOT, Drawing.DEFAULT);
    importer.importGraph(read, new StringReader(dot));
    assertThat(read.vertexSet()).hasSize(titles.size());
  }

  @Test
  void veryLongOnesToo() throws Exception {
    InstalledDot.assume();
    assertThat(shown(List.of("long title ".repeat(10_000), "x".repeat(100_000)))).hasSize(2);
  }

  /** The titles in the tooltips of a drawing of documents that bear them. */
  private static List<String> shown(List<String> titles)
      throws IOException, ParserConfigurationException, SAXException {
    String svg = InstalledDot.svg(read(titles), Drawing.DEFAULT);
    DocumentBuilderFactory xml = DocumentBuilderFactory.newInstance();
    xml.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
    NodeList links =
        xml.newDocumentBuilder()
            .parse(new InputSource(new StringReader(svg)))
            .getElementsByTagName("a");
    List<String> shown = new ArrayList<>();
    for (int i = 0; i < links.getLength(); i++) {
      String tooltip = ((Element) links.item(i)).getAttribute("xlink:title");
      if (tooltip.startsWith("General Assembly resolution")) {
        shown.add(tooltip.replaceFirst("[^\n]*\n?", "").replace(NO_WIDTH, ""));
      }
    }
    return shown;
  }

  private static List<String> expected(List<String> titles) {
    return titles.stream().map(PlainText::of).map(title -> title.replace(NO_WIDTH, "")).toList();
  }

  private static CitationGraph read(List<String> titles) {
    GraphBuilder builder = new GraphBuilder();
    for (int i = 0; i < titles.size(); i++) {
      builder.add(Texts.of(i + ".txt", "A/RES/64/" + (i + 1), titles.get(i), "").reading());
    }
    return builder.build();
  }
}
