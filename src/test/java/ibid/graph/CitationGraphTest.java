package ibid.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Queries, on six resolutions and a speech that cite each other. */
final class CitationGraphTest {
  private final CitationGraph graph = SampleGraphs.fifty();

  private DocumentNode at(String id) {
    return graph.document(id).orElseThrow();
  }

  @Test
  void citesGroupsMentionsInReadingOrder() {
    List<Mentions> cites = SampleGraphs.twelve().cites(at("CTOC/COP/RES/5/2"));
    assertThat(cites)
        .extracting(each -> each.document().id() + " " + each.mentions().size())
        .startsWith("UNTS/2225/39574 2", "UNTS/2237/39574 2", "CTOC/COP/DEC/4/4 1")
        .contains("A/RES/64/293 2")
        .hasSize(11);
  }

  @Test
  void citedByGroupsThemByWhoCites() {
    assertThat(graph.citedBy(at("A/RES/64/293")))
        .extracting(each -> each.document().id() + " " + each.mentions().size())
        .containsExactly(
            "CTOC/COP/RES/5/2 2",
            "A/RES/72/1 2",
            "E/RES/2015/23 1",
            "A/HRC/RES/35/5 1",
            "notes/draft speech.md 1");
    assertThat(graph.citedBy(at("notes/draft speech.md"))).isEmpty();
  }

  @Test
  void pathIsTheShortest() {
    CitationPath path =
        graph.path(at("notes/draft speech.md"), at("S/RES/1373(2001)")).orElseThrow();
    assertThat(path.documents())
        .extracting(DocumentNode::id)
        .containsExactly(
            "notes/draft speech.md", "A/RES/72/1", "S/RES/2331(2016)", "S/RES/1373(2001)");
    assertThat(path.steps()).extracting(List::size).containsExactly(1, 1, 2);
  }

  @Test
  void pathToItselfHasNoSteps() {
    CitationPath path = graph.path(at("A/RES/72/1"), at("A/RES/72/1")).orElseThrow();
    assertThat(path.documents()).hasSize(1);
    assertThat(path.steps()).isEmpty();
  }

  @Test
  void noPathAgainstTheCitations() {
    assertThat(graph.path(at("S/RES/1373(2001)"), at("A/RES/72/1"))).isEmpty();
  }

  @Test
  void commonIsWhatBothCite() {
    assertThat(graph.common(at("CTOC/COP/RES/5/2"), at("E/RES/2015/23")))
        .extracting(
            each ->
                each.document().id() + " " + each.byFirst().size() + " " + each.bySecond().size())
        .containsExactly("CTOC/COP/DEC/4/4 1 1", "A/RES/61/180 1 1", "A/RES/64/293 2 1");
  }

  @Test
  void itCannotBeChanged() {
    assertThat(graph.asGraph().getType().isModifiable()).isFalse();
  }

  @Test
  void aDocumentMayCiteItself() {
    CitationGraph own =
        Texts.graph(Texts.of("a.txt", "A/RES/64/1", "", "").preamble("", "See [64/1|A/RES/64/1]."));
    DocumentNode document = own.document("A/RES/64/1").orElseThrow();
    assertThat(own.cites(document)).extracting(Mentions::document).containsExactly(document);
  }
}
