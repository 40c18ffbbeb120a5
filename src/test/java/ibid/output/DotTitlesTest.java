package ibid.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.lifecycle.AddLifecycleHook;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** Whatever a title holds, Graphviz shows that and nothing else. */
final class DotTitlesTest {
  private static final String NO_WIDTH = "\u200B";

  @AddLifecycleHook(InstalledDot.SkipWithout.class)
  @Property(tries = 12, shrinking = ShrinkingMode.BOUNDED)
  void survive(@ForAll(supplier = HostileTitles.class) List<String> titles) throws Exception {
    assertThat(shown(titles)).containsExactlyElementsOf(expected(titles));
  }

  @Test
  void veryLongOnesToo() throws Exception {
    InstalledDot.assume();
    assertThat(shown(List.of("long title ".repeat(10_000), "x".repeat(100_000)))).hasSize(2);
  }

  /** The titles in the tooltips of a drawing of documents that bear them. */
  private static List<String> shown(List<String> titles)
      throws IOException, ParserConfigurationException, SAXException {
    String svg = InstalledDot.svg(HostileTitles.read(titles), Drawing.DEFAULT);
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
}
