package ibid.output;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The formats of a drawn graph, by the end of a file's name: {@code graph.svg} is SVG. */
public enum PictureFormat {
  /** Vector graphics for the web, with links and tooltips. */
  SVG,
  /** Pixels. */
  PNG,
  /** For printing. */
  PDF;

  private final String word = name().toLowerCase(Locale.ROOT);

  /** The word that Graphviz and file names use: {@code svg}. */
  public String word() {
    return word;
  }

  /** The format that a file's name asks for; empty for any other name. */
  public static Optional<PictureFormat> of(Path file) {
    String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
    return Arrays.stream(values()).filter(each -> name.endsWith("." + each.word)).findFirst();
  }
}
