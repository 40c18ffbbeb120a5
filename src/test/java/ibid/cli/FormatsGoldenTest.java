package ibid.cli;

import static org.assertj.core.api.Assertions.assertThat;

import ibid.reader.Fixtures;
import ibid.reader.docx.SmallDocx;
import ibid.reader.pdf.SmallPdf;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** All that is found in the small resolution, in every format, against golden files. */
final class FormatsGoldenTest {
  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"small.txt", "small.html", "small.akn.xml", "small.docx", "small.pdf"})
  void references(String name) throws IOException {
    Path file = Files.write(folder.resolve(name), bytes(name));
    Run run = Run.of("refs", "--format", "jsonl", file.toString());
    assertThat(run.err()).isEmpty();
    assertThat(run.status()).isEqualTo(ExitStatus.FOUND);
    assertThat(run.out().replace(folder + "/", ""))
        .isEqualTo(Fixtures.text("golden/" + name + ".jsonl"));
  }

  private static byte[] bytes(String name) throws IOException {
    return switch (name) {
      case "small.docx" -> SmallDocx.bytes();
      case "small.pdf" -> SmallPdf.bytes();
      default -> Fixtures.bytes(name);
    };
  }
}
