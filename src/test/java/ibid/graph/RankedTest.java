package ibid.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Ranks and counts. */
final class RankedTest {
  private final CitationGraph graph = SampleGraphs.fifty();

  @Test
  void byMentions() {
    assertThat(Ranked.by(Measure.MENTIONS, graph))
        .extracting(each -> each.document().id() + " " + each.citing() + " " + each.mentions())
        .startsWith("A/RES/64/293 5 7", "UNTS/2237/39574 3 5", "UNTS/2225/39574 3 4");
  }

  @Test
  void byCitingDocuments() {
    assertThat(Ranked.by(Measure.CITING, graph))
        .extracting(Ranked::score)
        .startsWith(5.0, 3.0, 3.0, 3.0, 2.0);
  }

  @Test
  void byPageRank() {
    assertThat(Ranked.by(Measure.PAGERANK, graph).get(0).document().id()).isEqualTo("A/RES/64/293");
  }

  @Test
  void whatNobodyCitesHasNoRank() {
    for (Measure measure : Measure.values()) {
      assertThat(Ranked.by(measure, graph))
          .extracting(each -> each.document().id())
          .hasSize(50)
          .doesNotContain("notes/draft speech.md", "CTOC/COP/RES/5/2");
    }
  }

  @Test
  void statistics() {
    Statistics statistics = Statistics.of(SampleGraphs.twelve());
    assertThat(statistics.read()).isOne();
    assertThat(statistics.cited()).isEqualTo(11);
    assertThat(statistics.mentions()).isEqualTo(14);
    assertThat(statistics.unresolved()).isOne();
    assertThat(statistics.byKind())
        .containsExactly(
            new Tally("resolution", 5, 6),
            new Tally("treaty", 2, 4),
            new Tally("document", 2, 2),
            new Tally("decision", 1, 1),
            new Tally("publication", 1, 1));
    assertThat(statistics.byBody())
        .extracting(Tally::documents)
        .as("Assembly and Conference; treaties are of no body")
        .containsExactly(5, 3);
    assertThat(statistics.byZone())
        .containsExactly(
            new Tally("preamble", 8, 8), new Tally("footnote", 4, 4), new Tally("operative", 2, 2));
  }

  @Test
  void statisticsOfNothing() {
    Statistics statistics = Statistics.of(Texts.graph());
    assertThat(statistics.read() + statistics.cited() + statistics.mentions()).isZero();
    assertThat(statistics.byKind()).isEmpty();
  }

  /** Each cites the next, so the last is worth most, among however many others. */
  @Test
  void pageRankOfFewAmongMany() {
    List<Texts> texts = new ArrayList<>();
    for (int number = 1; number < 20; number++) {
      texts.add(
          Texts.of(number + ".txt", "A/RES/70/" + number, "", "")
              .preamble("recalling", "[x|A/RES/70/" + (number + 1) + "]"));
    }
    Texts report = Texts.nameless("report.txt");
    for (int number = 1; number <= 3000; number++) {
      report.other("", "[x|A/64/" + number + "]");
    }
    texts.add(report);
    assertThat(Ranked.by(Measure.PAGERANK, Texts.graph(texts.toArray(Texts[]::new))))
        .extracting(each -> each.document().id())
        .startsWith("A/RES/70/20", "A/RES/70/19", "A/RES/70/18")
        .containsSubsequence("A/RES/70/3", "A/RES/70/2", "A/64/1", "A/64/2", "A/64/10");
  }
}
