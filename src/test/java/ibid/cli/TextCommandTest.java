package ibid.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The text that the places of references count in. */
final class TextCommandTest {
  @TempDir Path folder;

  private String write(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text).toString();
  }

  @Test
  void ofAPageWhatItPrints() throws IOException {
    String page = "<!DOCTYPE html><p>The Assembly,</p><p>Recalling  <b>A/64</b>/4,</p>";
    String file = write("a.html", page);
    assertThat(Run.of("text", file))
        .isEqualTo(new Run(0, "The Assembly,\n\nRecalling A/64/4,\n", ""));
    assertThat(Run.withInput(page, "text", "-").out()).isEqualTo(Run.of("text", file).out());
    String[] cells = Run.of("refs", "--format", "tsv", "--no-header", file).out().split("\t", -1);
    assertThat(cells).startsWith(file, "", "3", "11");
  }

  @Test
  void ofAPlainTextItself() throws IOException {
    Path file = folder.resolve("a.txt");
    Files.writeString(file, "\uFEFFRéunion\r\nA/64/4\n", StandardCharsets.UTF_16LE);
    assertThat(Run.of("text", file.toString())).isEqualTo(new Run(0, "Réunion\r\nA/64/4\n", ""));
  }

  @Test
  void whatIsNoDocument() throws IOException {
    write("a.txt", "A/64/4");
    write("b.txt", "A/64/5");
    assertThat(Run.of("text", folder.toString()).err())
        .endsWith(": 2 documents, and one is needed\n");
    assertThat(Run.of("text", folder + "/c.txt").status()).isEqualTo(ExitStatus.ERROR);
    assertThat(Run.of("text").status()).isEqualTo(ExitStatus.ERROR);
    assertThat(Run.of("text", write("blank.txt", "\n\n")).status()).isEqualTo(ExitStatus.NOTHING);
  }
}
