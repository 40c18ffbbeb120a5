package ibid.cli;

import static org.assertj.core.api.Assertions.assertThat;

import ibid.reader.Fixtures;
import ibid.reader.docx.SmallDocx;
import ibid.reader.pdf.SmallPdf;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A run loads the libraries it needs and no other, which would cost every short run its time. */
final class LoadedClassesIT {
  private static final List<String> LIBRARIES =
      List.of(
          "com.ctc.wstx.",
          "com.sun.xml.internal.stream.",
          "org.apache.pdfbox.",
          "org.apache.poi.",
          "org.jgrapht.",
          "org.jsoup.");

  @TempDir Path folder;

  @BeforeEach
  void files() throws IOException {
    for (String name : List.of("small.txt", "small.html", "small.akn.xml")) {
      Files.write(folder.resolve(name), Fixtures.bytes(name));
    }
    Files.write(folder.resolve("small.pdf"), SmallPdf.bytes());
    Files.write(folder.resolve("small.docx"), SmallDocx.bytes());
  }

  @ParameterizedTest
  @CsvSource({
    "refs small.txt,",
    "refs --format jsonl small.txt,",
    "explain A/64/4,",
    "refs small.html, org.jsoup.",
    "refs small.akn.xml, com.sun.xml.internal.stream.",
    "refs small.docx, com.sun.xml.internal.stream.",
    "refs small.pdf, org.apache.pdfbox.",
    "graph small.txt, org.jgrapht.",
  })
  void onlyWhatIsNeeded(String command, String library) throws IOException {
    assertThat(loaded(command)).isEqualTo(library == null ? List.of() : List.of(library));
  }

  /** The libraries of which a run loads a class. */
  private List<String> loaded(String command) throws IOException {
    Path log = folder.resolve("classes.log");
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    String jar = Path.of("target/ibid.jar").toAbsolutePath().toString();
    Launched run =
        Launched.shell(
            Map.of("JAVA", java, "JAR", jar),
            folder,
            "\"$JAVA\" -Xlog:class+load:file=classes.log -jar \"$JAR\" " + command);
    assertThat(run.err()).isEmpty();
    assertThat(run.status()).isZero();
    List<String> lines = Files.readAllLines(log);
    assertThat(lines).anyMatch(line -> line.contains(" ibid.cli.Main "));
    return LIBRARIES.stream()
        .filter(library -> lines.stream().anyMatch(line -> line.contains("] " + library)))
        .toList();
  }
}
