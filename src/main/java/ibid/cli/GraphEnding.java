package ibid.cli;

import ibid.output.GraphFormat;
import ibid.output.PictureFormat;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The format of a graph that the end of a file's name tells: {@code graph.gexf} is GEXF. */
final class GraphEnding {
  /** All of them, for a message. */
  static final String ALL =
      ".svg, .png and .pdf are pictures;"
          + " .dot, .gv, .graphml, .gexf, .json, .csv, .mmd and .mermaid are text";

  private static final Map<String, GraphFormat> TEXTS =
      Map.of(
          ".dot", GraphFormat.DOT,
          ".gv", GraphFormat.DOT,
          ".graphml", GraphFormat.GRAPHML,
          ".gexf", GraphFormat.GEXF,
          ".json", GraphFormat.JSON,
          ".csv", GraphFormat.CSV,
          ".mmd", GraphFormat.MERMAID,
          ".mermaid", GraphFormat.MERMAID);

  private GraphEnding() {}

  /** The format of text that a name tells; empty for any other name. */
  static Optional<GraphFormat> text(Path file) {
    String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
    int dot = name.lastIndexOf('.');
    return dot < 0 ? Optional.empty() : Optional.ofNullable(TEXTS.get(name.substring(dot)));
  }

  /** Whether a name tells a format, of text or a picture. */
  static boolean tellsFormat(Path file) {
    return text(file).isPresent() || PictureFormat.of(file).isPresent();
  }
}
