package ibid.cli;

import static org.assertj.core.api.Assertions.assertThat;

import ibid.output.Drawing;
import ibid.output.GraphFormat;
import ibid.output.PictureFormat;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

final class GraphCommandTest {
  private static final String SEED = "examples/resolution-5-2.txt";

  @TempDir Path folder;

  private static GraphCommand.Options options(String... args) {
    return GraphCommand.Options.of(new CommandLine(new GraphCommand().spec()).parseArgs(args));
  }

  @Test
  void nothingButInput() {
    GraphCommand.Options options = options("a.txt");
    assertThat(options.input().files()).containsExactly("a.txt");
    assertThat(options.drawing()).isEqualTo(Drawing.DEFAULT);
    assertThat(options.target()).isEqualTo(new GraphTarget(null, null));
    assertThat(options.focus()).isNull();
    assertThat(options.minCount()).isOne();
  }

  @Test
  void everyOption() {
    GraphCommand.Options options =
        options(
            "--rankdir=TB",
            "--cluster=body",
            "--edges=all",
            "--no-titles",
            "--legend",
            "--focus=5/2",
            "--depth=3",
            "--min-count=2",
            "-o=graph.svg",
            "a.txt");
    assertThat(options.drawing())
        .isEqualTo(
            new Drawing(
                Drawing.Direction.TB, Drawing.Cluster.BODY, Drawing.Edges.ALL, false, true));
    assertThat(options.focus()).isEqualTo("5/2");
    assertThat(options.depth()).isEqualTo(3);
    assertThat(options.minCount()).isEqualTo(2);
    assertThat(options.target().picture()).contains(PictureFormat.SVG);
  }

  @ParameterizedTest
  @CsvSource({
    "-o graph.graphml a.txt, GRAPHML",
    "-o graph.GEXF a.txt, GEXF",
    "-o graph.mmd a.txt, MERMAID",
    "-o my.graphs/graph.gv a.txt, DOT",
    "--format=mermaid -o graph.MMD a.txt, MERMAID",
    // A name that tells no format is no reason to refuse one that is asked for.
    "--format=json -o graph a.txt, JSON",
    "--format=json -o graph.txt a.txt, JSON",
    "--format=dot -o /dev/null a.txt, DOT",
    "a.txt, DOT",
  })
  void theFileTellsTheFormat(String args, GraphFormat format) {
    GraphTarget target = options(args.split(" ", -1)).target();
    assertThat(target.picture()).isEmpty();
    assertThat(target.text()).isEqualTo(format);
  }

  @ParameterizedTest
  @CsvSource({
    "-o graph.jpg, the name tells no format",
    "-o graph.xlsx, the name tells no format",
    "-o graph, the name tells no format",
    "-o svg, the name tells no format",
    "-o graph.svg/graph, the name tells no format",
    "--format=csv -o graph.svg, the name does not go with --format csv",
    "--format=dot -o graph.pdf, the name does not go with --format dot",
    "--format=json -o graph.graphml, the name does not go with --format json",
  })
  void aFileThatTellsNoFormatOrAnotherOne(String args, String says) {
    Run run = Run.of(("graph " + args + " " + SEED).split(" ", -1));
    assertThat(run.status()).isEqualTo(ExitStatus.ERROR);
    assertThat(run.out()).isEmpty();
    assertThat(run.err())
        .startsWith("ibid: " + args.substring(args.lastIndexOf(' ') + 1) + ": " + says)
        .contains(
            ".svg, .png and .pdf are pictures;"
                + " .dot, .gv, .graphml, .gexf, .json, .csv, .mmd and .mermaid are text")
        .endsWith("Try 'ibid graph --help'.\n");
  }

  @ParameterizedTest
  @CsvSource({
    "--format=svg, --format: 'svg' is a picture; and goes into a file: -o graph.svg",
    "--format=png -o x.png, --format: 'png' is a picture; and goes into a file: -o graph.png",
    "--format=foo, --format: 'foo' is none of dot;",
    "--format=csv --legend, --legend: goes with pictures and dot; not with csv",
    "--format=mermaid --legend, --legend: goes with pictures and dot; not with mermaid",
    "--format=json --cluster=body, --cluster: goes with pictures; dot and mermaid; not with json",
    "-o x.csv --rankdir=tb, --rankdir: goes with pictures; dot and mermaid; not with csv",
    "--format=gexf --no-titles, --no-titles: goes with pictures; dot and mermaid; not with gexf",
    "--format=graphml --edges=merged, --edges: goes with pictures; dot and mermaid; not with"
        + " graphml",
  })
  void whatGoesWithNoFormatOrAnotherOne(String args, String says) {
    Run run = Run.of(("graph " + args + " " + SEED).split(" ", -1));
    assertThat(run.status()).isEqualTo(ExitStatus.ERROR);
    assertThat(run.err()).startsWith("ibid: " + says.replace(';', ','));
  }

  @Test
  void aHyphenIsStandardOutput() {
    assertThat(Run.of("graph", "-o", "-", "--format=dot", SEED)).isEqualTo(Run.of("graph", SEED));
    assertThat(Run.of("graph", "-o", "-", SEED)).isEqualTo(Run.of("graph", SEED));
  }

  @ParameterizedTest
  @ValueSource(strings = {"dot", "graphml", "gexf", "json", "csv", "mermaid"})
  void everyFormat(String format) {
    Run run = Run.of("graph", "--format", format, SEED);
    assertThat(run.status()).isZero();
    assertThat(run.err()).isEmpty();
    assertThat(run.out()).contains("A/RES/64/293", "CTOC/COP/RES/5/2").endsWith("\n");
  }

  @Test
  void aFocus() {
    Run run = Run.of("graph", "--format=csv", "--focus=19/4", SEED);
    assertThat(run.out()).contains("E/CN.15/RES/19/4").doesNotContain("A/RES/64/293");
    assertThat(Run.of("graph", "--focus=19/99", SEED).status()).isEqualTo(ExitStatus.NOTHING);
  }

  @Test
  void aFile() throws IOException {
    Path file = folder.resolve("graph.dot");
    Run run = Run.of("graph", SEED, "-o", file.toString());
    assertThat(run).isEqualTo(new Run(ExitStatus.FOUND, "", ""));
    assertThat(Files.readString(file)).startsWith("digraph");
  }

  @Test
  void aFileThatCannotBeWritten() {
    String file = folder.resolve("none/graph.dot").toString();
    Run run = Run.of("graph", SEED, "-o", file);
    assertThat(run.status()).isEqualTo(ExitStatus.ERROR);
    assertThat(run.err()).isEqualTo("ibid: " + file + ": no such folder\n");
  }

  @Test
  void aFileThatCannotBe() {
    Run run = Run.of("graph", SEED, "-o", "a\0.svg");
    assertThat(run.status()).isEqualTo(ExitStatus.ERROR);
    assertThat(run.err()).contains("no file can have this name: Nul character not allowed");
  }

  @Test
  void nothingIsCited() {
    assertThat(Run.withInput("Nothing.\n", "graph", "-").status()).isEqualTo(ExitStatus.NOTHING);
  }

  @Test
  void aDepthOfNoDocument() {
    Run run = Run.of("graph", "--depth=3", SEED);
    assertThat(run.status()).isEqualTo(ExitStatus.ERROR);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).startsWith("ibid: --depth: needs --focus X, to count from\n");
  }
}
