package ibid.graph;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Parts of a graph. */
final class SelectionTest {
  private final CitationGraph graph = SampleGraphs.fifty();

  private DocumentNode at(String id) {
    return graph.document(id).orElseThrow();
  }

  @Test
  void allIsTheGraphItself() {
    assertThat(Selection.ALL.of(graph)).isSameAs(graph);
  }

  @Test
  void aroundGoesEitherWay() {
    CitationGraph near = Selection.ALL.around(at("S/RES/2331(2016)"), 1).of(graph);
    assertThat(near.documents())
        .hasSize(13)
        .extracting(DocumentNode::id)
        .contains("A/RES/72/1", "S/RES/1373(2001)", "UNTS/2225/39574");
    assertThat(near.mentions())
        .as("mentions between what is near are kept too")
        .anyMatch(
            each -> each.citing().equals("A/RES/72/1") && each.cited().equals("S/RES/1325(2000)"));
  }

  @Test
  void depthNoughtIsTheDocumentAlone() {
    CitationGraph alone = Selection.ALL.around(at("A/RES/72/1"), 0).of(graph);
    assertThat(alone.documents()).containsExactly(at("A/RES/72/1"));
    assertThat(alone.mentions()).isEmpty();
  }

  @Test
  void greatDepthIsAllThatHangsTogether() {
    assertThat(Selection.ALL.around(at("A/RES/72/1"), 99).of(graph).documents())
        .containsExactlyElementsOf(graph.documents());
  }

  @Test
  void citedAtLeastKeepsThoseAndWhoCitesThem() {
    CitationGraph often = Selection.ALL.citedAtLeast(5).of(graph);
    assertThat(often.documents())
        .extracting(DocumentNode::id)
        .containsExactly(
            "CTOC/COP/RES/5/2",
            "UNTS/2237/39574",
            "A/RES/64/293",
            "A/RES/72/1",
            "S/RES/2331(2016)",
            "E/RES/2015/23",
            "A/HRC/RES/35/5",
            "notes/draft speech.md");
    assertThat(often.mentions())
        .allMatch(each -> graph.citedBy(at(each.cited())).size() > 2)
        .hasSize(12);
  }

  @Test
  void theFocusStaysHoweverSeldomItIsCited() {
    CitationGraph none = Selection.ALL.around(at("A/RES/70/179"), 1).citedAtLeast(50).of(graph);
    assertThat(none.documents())
        .extracting(DocumentNode::id)
        .containsExactly("A/RES/72/1", "A/RES/70/179");
  }
}
