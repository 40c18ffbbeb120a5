package ibid.output;

import static org.assertj.core.api.Assertions.assertThat;

import ibid.graph.CitationGraph;
import ibid.graph.DocumentNode;
import ibid.graph.SampleGraphs;
import ibid.graph.Texts;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What drawings write on documents. */
final class NodeLabelTest {
  private static NodeLabel of(String id) {
    return of(SampleGraphs.fifty(), id);
  }

  private static NodeLabel of(CitationGraph graph, String id) {
    return NodeLabel.of(graph.document(id).orElseThrow(), true);
  }

  @Test
  void aSymbolStandsForItself() {
    assertThat(of("A/RES/61/144").head()).containsExactly("A/RES/61/144");
    assertThat(of("A/RES/61/144").below()).isEmpty();
  }

  @Test
  void aTitleIsInShortLinesBelow() {
    assertThat(of("A/RES/64/293").below())
        .containsExactly(
            "United Nations Global Plan of", "Action to Combat Trafficking in", "Persons");
  }

  @Test
  void aTreatyGoesByItsShortTitle() {
    assertThat(of("UNTS/2237/39574").head()).containsExactly("Trafficking in Persons", "Protocol");
    assertThat(of("UNTS/2237/39574").below()).containsExactly("UNTS/2237/39574");
  }

  @Test
  void aFileGoesByItsNameWithoutTheFolder() {
    assertThat(of("notes/draft speech.md").head()).containsExactly("draft speech.md");
  }

  @Test
  void longTitlesEndInAnEllipsis() {
    assertThat(of("CTOC/COP/RES/5/2").below()).hasSize(5).last().asString().endsWith("…");
  }

  @Test
  void withoutTitlesOnlyTheHeadIsLeft() {
    DocumentNode plan = SampleGraphs.fifty().document("A/RES/64/293").orElseThrow();
    assertThat(NodeLabel.of(plan, false).below()).isEmpty();
  }

  @Test
  void pairsOfSurrogatesStayTogether() {
    String title = "x" + "𝒜".repeat(60);
    NodeLabel label = of(Texts.graph(Texts.of("a", "A/RES/64/1", title, "")), "A/RES/64/1");
    assertThat(Stream.of(label.head(), label.below()).flatMap(each -> each.stream()))
        .allSatisfy(line -> assertThat(PlainText.of(line)).isEqualTo(line));
    assertThat(label.below().stream().collect(Collectors.joining()))
        .contains(title.substring(0, 41));
  }
}
