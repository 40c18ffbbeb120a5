package ibid.cli;

import ibid.graph.CitationGraph;
import ibid.output.Drawing;
import ibid.output.GraphFormat;
import ibid.output.Graphviz;
import ibid.output.PictureFormat;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Where a graph goes: standard output, a file in a graph format, or a picture.
 *
 * @param format the format asked for, or null
 * @param file the file, or null for standard output
 */
record GraphTarget(GraphFormat format, String file) {

  /** What is wrong with the name of the file, for the user, or nothing. */
  Optional<String> objection() {
    if (file == null) {
      return Optional.empty();
    }
    Path path = Path.of(file);
    if (format == null) {
      return GraphEnding.tellsFormat(path)
          ? Optional.empty()
          : Optional.of("the name tells no format, and there is no --format");
    }
    return !GraphEnding.tellsFormat(path) || GraphEnding.text(path).equals(Optional.of(format))
        ? Optional.empty()
        : Optional.of("the name does not go with --format " + format.word());
  }

  /** The picture that the file's name asks for; a format asked for outright comes first. */
  Optional<PictureFormat> picture() {
    return file == null || format != null ? Optional.empty() : PictureFormat.of(Path.of(file));
  }

  /** The format asked for, or that of the file's name, or DOT. */
  GraphFormat text() {
    return Optional.ofNullable(format).orElseGet(this::textByName);
  }

  private GraphFormat textByName() {
    return Optional.ofNullable(file)
        .flatMap(name -> GraphEnding.text(Path.of(name)))
        .orElse(GraphFormat.DOT);
  }

  /**
   * Spares what is to be read.
   *
   * @throws IOException when the file is one of the inputs, under whatever name
   */
  void spare(List<Source> inputs) throws IOException {
    if (file == null || !Files.exists(Path.of(file))) {
      return;
    }
    for (Source input : inputs) {
      if (input.file().isPresent() && isThere(input.file().get())) {
        throw new IOException(file + ": is one of the files to read, and is not written over");
      }
    }
  }

  private boolean isThere(Path input) throws IOException {
    return Files.exists(input) && Files.isSameFile(input, Path.of(file));
  }

  /** Writes or draws a graph; one that is empty goes into no file. */
  void write(CitationGraph graph, Drawing drawing, Streams streams, Diagnostics diagnostics)
      throws IOException {
    if (file == null) {
      text().write(graph, drawing, streams.out());
      return;
    }
    if (graph.mentions().isEmpty()) {
      diagnostics.note("nothing found, so " + file + " is not written");
      return;
    }
    try {
      writeFile(graph, drawing, diagnostics);
    } catch (InvalidPathException | IOException e) {
      throw new IOException(file + ": " + Reasons.of(e), e);
    }
  }

  private void writeFile(CitationGraph graph, Drawing drawing, Diagnostics diagnostics)
      throws IOException {
    Optional<PictureFormat> picture = picture();
    WholeFile.write(
        Path.of(file),
        out -> {
          if (picture.isPresent()) {
            String said = new Graphviz().draw(graph, drawing, picture.get(), out);
            said.lines().forEach(line -> diagnostics.warning(file, line));
          } else {
            Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
            text().write(graph, drawing, writer);
            writer.flush();
          }
        });
  }
}
