package ibid.output;

import static org.assertj.core.api.Assertions.assertThat;

import ibid.graph.CitationGraph;
import ibid.graph.Texts;
import org.junit.jupiter.api.Test;

/** Numbers at arrows that meet. */
final class DotEdgeTest {
  private static final String TWICE = "[64/293|A/RES/64/293] and [it|A/RES/64/293]";

  private static final CitationGraph MEETING =
      Texts.graph(
          Texts.of("1.txt", "A/RES/65/1", "", "").preamble("recalling", TWICE),
          Texts.of("2.txt", "A/RES/65/2", "", "").preamble("recalling", TWICE),
          Texts.of("3.txt", "A/RES/65/3", "", "").preamble("recalling", TWICE));

  @Test
  void numbersDoNotCoverEachOther() {
    String dot = GraphFormatTest.print(MEETING, GraphFormat.DOT, Drawing.DEFAULT);
    assertThat(dot.lines().filter(line -> line.contains("headlabel")))
        .satisfiesExactly(
            first -> assertThat(first).doesNotContain("labeldistance"),
            second -> assertThat(second).contains("labeldistance=\"3.2\""),
            third -> assertThat(third).contains("labeldistance=\"4.6\""));
  }
}
