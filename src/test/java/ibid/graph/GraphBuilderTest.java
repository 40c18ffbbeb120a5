package ibid.graph;

import static org.assertj.core.api.Assertions.assertThat;

import ibid.document.Zone;
import ibid.symbol.Kind;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What becomes a document of the graph, and what a mention. */
final class GraphBuilderTest {
  private final CitationGraph twelve = SampleGraphs.twelve();

  @Test
  void everyMentionIsAnEdge() {
    assertThat(twelve.mentions())
        .filteredOn(mention -> mention.cited().equals("A/RES/64/293"))
        .extracting(mention -> mention.place().at())
        .containsExactly("PP2", "OP3");
  }

  @Test
  void ownParagraphsAndUnresolvedReferencesAreNone() {
    assertThat(twelve.mentions()).hasSize(14).noneMatch(each -> each.cited().contains("#"));
    assertThat(twelve.documents()).hasSize(12);
    assertThat(twelve.unresolved()).isOne();
  }

  @Test
  void aMentionKnowsItsPlace() {
    CitationEdge mention =
        twelve.mentions().stream()
            .filter(each -> each.cited().equals("CTOC/COP/2010/6"))
            .findFirst()
            .orElseThrow();
    assertThat(mention.text()).isEqualTo("CTOC/COP/2010/6");
    assertThat(mention.words()).isEqualTo("CTOC/COP/2010/5 and CTOC/COP/2010/6.");
    assertThat(mention.place().file()).isEqualTo("resolution-5-2.txt");
    assertThat(mention.place().line()).isEqualTo(7);
    assertThat(mention.place().column()).isEqualTo(21);
    assertThat(mention.place().at()).isEqualTo("fn2");
    assertThat(mention.place().markedAt()).isEqualTo("PP2");
    assertThat(mention.place().zone()).isEqualTo(Zone.FOOTNOTE);
    assertThat(mention.place().verb()).isEqualTo("recalling also");
  }

  @Test
  void positionsCountCodePoints() {
    CitationGraph graph =
        Texts.graph(Texts.nameless("a.txt").other("1", "𝒜𝒜 [64/293|A/RES/64/293]"));
    Place place = graph.mentions().iterator().next().place();
    assertThat(List.of(place.column(), place.start(), place.end())).containsExactly(4, 3, 9);
  }

  @Test
  void whatIsReadAndCitedIsOneDocument() {
    CitationGraph graph =
        Texts.graph(
            Texts.nameless("a.txt").other("1", "[64/293|A/RES/64/293|2010-07-31]"),
            Texts.of("b.txt", "A/RES/64/293", "Plan of Action", "2010-07-30"));
    DocumentNode plan = graph.document("A/RES/64/293").orElseThrow();
    assertThat(graph.documents()).hasSize(2).contains(plan);
    assertThat(plan.files()).containsExactly("b.txt");
    assertThat(plan.title()).isEqualTo("Plan of Action");
    assertThat(plan.adopted()).contains(LocalDate.of(2010, 7, 30));
  }

  /** In whatever order the texts are read. */
  @Test
  void theDateAndTitleThatMostPrintOrTheFirst() {
    Texts early = Texts.nameless("a.txt").other("1", "[64/293|A/RES/64/293|2010-07-30]");
    Texts late = Texts.nameless("b.txt").other("1", "[64/293|A/RES/64/293|2010-08-30]");
    for (CitationGraph graph : List.of(Texts.graph(early, late), Texts.graph(late, early))) {
      assertThat(graph.document("A/RES/64/293").orElseThrow().adopted())
          .contains(LocalDate.of(2010, 7, 30));
    }
    DocumentNode often = Texts.graph(early, late, late).document("A/RES/64/293").orElseThrow();
    assertThat(often.adopted()).contains(LocalDate.of(2010, 8, 30));
  }

  @Test
  void aDocumentReadTwiceKeepsBothFilesAndTheTitle() {
    CitationGraph graph =
        Texts.graph(
            Texts.of("a.txt", "A/RES/64/293", "", ""),
            Texts.of("b.txt", "A/RES/64/293", "Plan of Action", ""));
    assertThat(graph.documents())
        .singleElement()
        .satisfies(
            plan -> {
              assertThat(plan.files()).containsExactly("a.txt", "b.txt");
              assertThat(plan.title()).isEqualTo("Plan of Action");
            });
  }

  @Test
  void aFileThatDoesNotSayWhatItIsHasItsName() {
    CitationGraph graph = Texts.graph(Texts.nameless("in/draft.md").other("", "Nothing."));
    assertThat(graph.documents())
        .singleElement()
        .satisfies(
            draft -> {
              assertThat(draft.id()).isEqualTo("in/draft.md");
              assertThat(draft.kind()).isEmpty();
              assertThat(draft.isRead()).isTrue();
            });
  }

  @Test
  void treatiesTakeTheirTitlesFromThoseWhoCiteThem() {
    DocumentNode protocol = twelve.document("UNTS/2237/39574").orElseThrow();
    assertThat(protocol.kind()).contains(Kind.TREATY);
    assertThat(protocol.title()).startsWith("Protocol to Prevent, Suppress and Punish");
    assertThat(protocol.shortTitle()).isEqualTo("Trafficking in Persons Protocol");
  }

  @Test
  void treatiesCitedByNumberTakeThemFromTheTable() {
    CitationGraph graph =
        Texts.graph(Texts.nameless("a").other("", "[vol. 1577, No. 27531|UNTS/1577/27531]"));
    assertThat(graph.document("UNTS/1577/27531").orElseThrow().title())
        .isEqualTo("Convention on the Rights of the Child");
  }

  @Test
  void aBareWordIsNoShortTitle() {
    CitationGraph graph =
        Texts.graph(
            Texts.nameless("a")
                .other("", "[the Convention|UNTS/1/2], [Convention on Widgets|UNTS/1/2]"));
    DocumentNode treaty = graph.document("UNTS/1/2").orElseThrow();
    assertThat(treaty.title()).isEqualTo("Convention on Widgets");
    assertThat(treaty.shortTitle()).isEmpty();
  }

  @Test
  void theDateMostOftenPrintedIsThatOfAdoption() {
    CitationGraph graph =
        Texts.graph(
            Texts.nameless("a")
                .other("", "[5/1|A/RES/64/1|2009-10-01] [5/1|A/RES/64/1|2009-10-08]")
                .other("", "[5/1|A/RES/64/1|2009-10-08]"));
    assertThat(graph.document("A/RES/64/1").orElseThrow().adopted())
        .contains(LocalDate.of(2009, 10, 8));
  }

  @Test
  void theSameTextTwiceIsTwiceTheMentions() {
    CitationGraph graph = Texts.graph(SampleGraphs.resolution52(), SampleGraphs.resolution52());
    assertThat(graph.mentions()).hasSize(28);
  }
}
