package ibid.output;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import ibid.graph.CitationEdge;
import ibid.graph.CitationGraph;
import ibid.graph.SampleGraphs;
import ibid.graph.Texts;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.function.Supplier;
import org.jgrapht.Graph;
import org.jgrapht.graph.DefaultEdge;
import org.jgrapht.graph.DirectedPseudograph;
import org.jgrapht.nio.gexf.SimpleGEXFImporter;
import org.jgrapht.nio.graphml.GraphMLImporter;
import org.jgrapht.util.SupplierUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every format of a graph, against golden files and its own reader. */
final class GraphFormatTest {
  static final Drawing LEGEND =
      new Drawing(Drawing.Direction.LR, Drawing.Cluster.NONE, Drawing.Edges.MERGED, true, true);

  private static final CitationGraph HOSTILE =
      Texts.graph(
          Texts.of("a\"b\\.txt", "A/RES/64/1", "<b>\"A & B\"</b> \\N \u0000\n]]> 聯合國 𝒜 \ud800", "")
              .preamble("", "See \"[<64>&|A/RES/64/2]\" \\ \u0001 here."));

  static String print(CitationGraph graph, GraphFormat format, Drawing drawing) {
    StringWriter out = new StringWriter();
    try {
      format.write(graph, drawing, out);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
    return out.toString();
  }

  @ParameterizedTest
  @EnumSource(GraphFormat.class)
  void golden(GraphFormat format) throws IOException {
    assertThat(unindented(print(SampleGraphs.twelve(), format, Drawing.DEFAULT)))
        .isEqualTo(unindented(golden("twelve." + format.word())));
  }

  /** Java versions differ in how they indent XML. */
  private static String unindented(String text) {
    return text.startsWith("<?xml") ? text.replaceAll(">\\s+<", "><") : text;
  }

  @Test
  void drawingsTakeEveryOption() throws IOException {
    Drawing other =
        new Drawing(Drawing.Direction.TB, Drawing.Cluster.BODY, Drawing.Edges.ALL, false, true);
    assertThat(print(SampleGraphs.twelve(), GraphFormat.DOT, other))
        .isEqualTo(golden("twelve-body-all.dot"));
    assertThat(print(SampleGraphs.twelve(), GraphFormat.MERMAID, other))
        .isEqualTo(golden("twelve-body-all.mermaid"));
  }

  @Test
  void yearsAreGroups() {
    Drawing years =
        new Drawing(Drawing.Direction.LR, Drawing.Cluster.YEAR, Drawing.Edges.MERGED, true, false);
    assertThat(print(SampleGraphs.twelve(), GraphFormat.DOT, years))
        .containsSubsequence(
            "label=\"2006\"", "\"A/RES/61/144\"", "label=\"2008\"", "label=\"2010\"");
  }

  @ParameterizedTest
  @EnumSource(GraphFormat.class)
  void theSameEachTimeWithLineFeedsOnly(GraphFormat format) {
    String once = print(SampleGraphs.fifty(), format, Drawing.DEFAULT);
    assertThat(print(SampleGraphs.fifty(), format, Drawing.DEFAULT)).isEqualTo(once);
    assertThat(once).endsWith("\n").doesNotContain("\r");
  }

  @ParameterizedTest
  @EnumSource(GraphFormat.class)
  void nothingIsAGraphToo(GraphFormat format) {
    assertThat(print(Texts.graph(), format, LEGEND)).endsWith("\n");
  }

  @Test
  void graphMlIsValid() {
    assertThat(graphMl(SampleGraphs.fifty()).edgeSet())
        .hasSameSizeAs(SampleGraphs.fifty().mentions());
    assertThat(graphMl(HOSTILE).vertexSet()).hasSize(2);
  }

  private static Graph<String, DefaultEdge> graphMl(CitationGraph graph) {
    Graph<String, DefaultEdge> read = emptyGraph();
    new GraphMLImporter<String, DefaultEdge>()
        .importGraph(read, new StringReader(print(graph, GraphFormat.GRAPHML, Drawing.DEFAULT)));
    return read;
  }

  @Test
  void gexfIsValid() {
    assertThat(gexf(SampleGraphs.fifty()).edgeSet()).hasSameSizeAs(SampleGraphs.fifty().mentions());
    assertThat(gexf(HOSTILE).vertexSet()).hasSize(2);
  }

  private static Graph<String, DefaultEdge> gexf(CitationGraph graph) {
    Graph<String, DefaultEdge> read = emptyGraph();
    new SimpleGEXFImporter<String, DefaultEdge>()
        .importGraph(read, new StringReader(print(graph, GraphFormat.GEXF, Drawing.DEFAULT)));
    return read;
  }

  private static Graph<String, DefaultEdge> emptyGraph() {
    Supplier<String> names = SupplierUtil.createStringSupplier();
    return new DirectedPseudograph<>(names, DefaultEdge::new, false);
  }

  @Test
  void jsonIsValid() throws IOException {
    try (JsonParser json =
        new JsonFactory().createParser(print(HOSTILE, GraphFormat.JSON, Drawing.DEFAULT))) {
      int objects = 0;
      while (json.nextToken() != null) {
        objects += json.currentToken() == com.fasterxml.jackson.core.JsonToken.START_OBJECT ? 1 : 0;
      }
      assertThat(objects).as("the graph, its attributes, two nodes, an edge").isEqualTo(5);
    }
  }

  @Test
  void mermaidKnowsNoQuotesInsideQuotes() {
    assertThat(print(HOSTILE, GraphFormat.MERMAID, Drawing.DEFAULT))
        .contains("#lt;b#gt;#quot;A #amp; B#quot;#lt;/b#gt; #92;N");
  }

  @Test
  void aClosedPipeIsNotHidden() {
    Writer closed =
        new Writer() {
          @Override
          public void write(char[] text, int start, int length) throws IOException {
            throw new IOException("Broken pipe");
          }

          @Override
          public void flush() {}

          @Override
          public void close() {}
        };
    for (GraphFormat format : GraphFormat.values()) {
      org.assertj.core.api.Assertions.assertThatThrownBy(
              () -> format.write(SampleGraphs.twelve(), Drawing.DEFAULT, closed))
          .as(format.word())
          .isInstanceOf(IOException.class)
          .hasMessage("Broken pipe");
    }
  }

  @Test
  void mentionsMayBeEqualInAllButTheirPlace() {
    CitationGraph graph =
        Texts.graph(Texts.nameless("a").other("", "[64/1|A/RES/64/1] [64/1|A/RES/64/1]"));
    assertThat(print(graph, GraphFormat.CSV, Drawing.DEFAULT).lines()).hasSize(3);
    assertThat(graph.mentions()).extracting(CitationEdge::text).containsExactly("64/1", "64/1");
  }

  /** To renew a golden file, print what is expected anew and read the difference. */
  private static String golden(String name) throws IOException {
    try (InputStream in = GraphFormatTest.class.getResourceAsStream(name)) {
      return in == null ? "no " + name : new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
