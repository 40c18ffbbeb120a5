package ibid.output;

import static org.assertj.core.api.Assertions.assertThat;

import ibid.graph.CitationGraph;
import ibid.graph.Found;
import ibid.graph.GraphBuilder;
import ibid.graph.Lookup;
import ibid.graph.Selection;
import ibid.graph.Statistics;
import ibid.graph.Texts;
import java.io.IOException;
import java.io.Writer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Fifty thousand mentions take seconds, not minutes. */
@Timeout(20)
final class BigGraphTest {
  private static final int TEXTS = 500;
  private static final int MENTIONS = 100;

  private static CitationGraph graph;

  @BeforeAll
  static void build() {
    GraphBuilder builder = new GraphBuilder();
    for (int i = 0; i < TEXTS; i++) {
      Texts text = Texts.of(i + ".txt", "A/RES/70/" + (i + 1), "Title " + i, "2015-10-01");
      for (int j = 0; j < MENTIONS; j++) {
        String number = (31 + (i + j) % 40) + "/" + (1 + (i * j) % 200);
        text.preamble("recalling", "Recalling resolution [" + number + "|A/RES/" + number + "],");
      }
      builder.add(text.reading());
    }
    graph = builder.build();
  }

  @Test
  void queries() {
    assertThat(Statistics.of(graph).mentions()).isEqualTo(TEXTS * MENTIONS);
    Found found = new Lookup(graph).find("A/RES/70/17");
    assertThat(found).isInstanceOf(Found.One.class);
    assertThat(Selection.ALL.citedAtLeast(20).of(graph).mentions()).isNotEmpty();
  }

  @Test
  void oneTextCitesOneDocumentFiftyThousandTimes() {
    String all = "[64/293|A/RES/64/293]\n".repeat(TEXTS * MENTIONS);
    CitationGraph same = Texts.graph(Texts.nameless("a").other("", all));
    assertThat(Arc.of(same, Drawing.Edges.MERGED)).hasSize(1);
    assertThat(same.citedBy(same.document("A/RES/64/293").orElseThrow())).hasSize(1);
  }

  @ParameterizedTest
  @EnumSource(GraphFormat.class)
  void export(GraphFormat format) throws IOException {
    format.write(graph, Drawing.DEFAULT, Writer.nullWriter());
  }
}
