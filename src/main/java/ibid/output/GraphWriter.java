package ibid.output;

import ibid.graph.CitationGraph;
import java.io.IOException;
import java.io.Writer;

/** Writes a citation graph in one format; lines end with a line feed everywhere. */
interface GraphWriter {

  /** Writes the whole graph and flushes, but does not close. */
  void write(CitationGraph graph, Writer out) throws IOException;
}
