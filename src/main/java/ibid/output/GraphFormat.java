package ibid.output;

import ibid.graph.CitationGraph;
import java.io.IOException;
import java.io.Writer;
import java.util.Locale;

/**
 * The formats of a graph: {@code dot}, {@code graphml}, {@code gexf}, {@code json}, {@code csv},
 * {@code mermaid}.
 */
public enum GraphFormat {
  /** Graphviz, made to be looked at. */
  DOT {
    @Override
    GraphWriter writer(Drawing drawing) {
      return new DotWriter(drawing);
    }
  },
  /** GraphML, for NetworkX, yEd, igraph and others. */
  GRAPHML {
    @Override
    GraphWriter writer(Drawing drawing) {
      return new GraphMlWriter();
    }
  },
  /** GEXF, for Gephi. */
  GEXF {
    @Override
    GraphWriter writer(Drawing drawing) {
      return new GexfWriter();
    }
  },
  /** Nodes and edges as NetworkX's {@code node_link_graph} and D3 take them. */
  JSON {
    @Override
    GraphWriter writer(Drawing drawing) {
      return new JsonGraphWriter();
    }
  },
  /** The mentions, a line each. */
  CSV {
    @Override
    GraphWriter writer(Drawing drawing) {
      return new CsvGraphWriter();
    }
  },
  /** Mermaid, for pages of GitHub, GitLab and others. */
  MERMAID {
    @Override
    GraphWriter writer(Drawing drawing) {
      return new MermaidWriter(drawing);
    }
  };

  private final String word = name().toLowerCase(Locale.ROOT);

  /** The word users type: {@code graphml}. */
  public String word() {
    return word;
  }

  /**
   * Writes a graph.
   *
   * @param drawing how {@code dot} and {@code mermaid} look; the others, which hold data, do not
   *     depend on it
   */
  public void write(CitationGraph graph, Drawing drawing, Writer out) throws IOException {
    writer(drawing).write(graph, out);
    out.flush();
  }

  abstract GraphWriter writer(Drawing drawing);
}
