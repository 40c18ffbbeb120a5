package ibid.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.jgrapht.graph.DefaultEdge;
import org.jgrapht.graph.DirectedPseudograph;
import org.jgrapht.nio.dot.DOTImporter;

/** Whatever a title holds, JGraphT reads the drawing; this needs no Graphviz. */
final class DotSyntaxTest {
  @Property(tries = 50)
  void isRead(@ForAll(supplier = HostileTitles.class) List<String> titles) {
    DirectedPseudograph<String, DefaultEdge> read = new DirectedPseudograph<>(DefaultEdge.class);
    DOTImporter<String, DefaultEdge> importer = new DOTImporter<>();
    importer.setVertexFactory(id -> id);
    String dot =
        GraphFormatTest.print(HostileTitles.read(titles), GraphFormat.DOT, Drawing.DEFAULT);
    importer.importGraph(read, new StringReader(dot));
    assertThat(read.vertexSet()).hasSize(titles.size());
  }
}
