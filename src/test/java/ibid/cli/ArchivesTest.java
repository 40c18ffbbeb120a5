package ibid.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ArchivesTest {
  @TempDir Path folder;

  private String zip(String name, Map<String, String> files) throws IOException {
    Path file = folder.resolve(name);
    try (OutputStream out = Files.newOutputStream(file);
        ZipOutputStream zip = new ZipOutputStream(out)) {
      for (Map.Entry<String, String> each : new TreeMap<>(files).entrySet()) {
        zip.putNextEntry(new ZipEntry(each.getKey()));
        zip.write(each.getValue().getBytes(StandardCharsets.UTF_8));
      }
    }
    return file.toString();
  }

  @Test
  void documentsInAnArchive() throws IOException {
    String file =
        zip(
            "a.ZIP",
            Map.of(
                "eng/b.txt", "See A/64/4.",
                "eng/a.html", "<html><body>See A/63/4.",
                "notes.json", "See A/62/4."));
    Run named = Run.of("refs", "--format", "csv", file);
    assertThat(named.out().lines().skip(1).map(line -> line.substring(0, line.indexOf(','))))
        .containsExactly(file + "/eng/a.html", file + "/eng/b.txt");
    assertThat(Run.of("refs", "--format", "csv", folder.toString())).isEqualTo(named);
  }

  @Test
  void anArchiveIsReadOnce() throws IOException {
    String file = zip("a.zip", Map.of("a.txt", "See A/64/4.", "b.txt", "See A/64/4."));
    Run run = Run.of("refs", "--format", "csv", file, folder.toString(), folder + "/./a.zip");
    assertThat(run).isEqualTo(Run.of("refs", "--format", "csv", file));
    assertThat(run.out().lines().skip(1)).hasSize(2);
  }

  /** More than are read ahead at a time, some of them left out. */
  @Test
  void manyDocumentsInAnArchive() throws IOException {
    Map<String, String> files = new TreeMap<>();
    for (int i = 100; i < 200; i++) {
      files.put(i + (i % 2 == 0 ? ".txt" : ".md"), "See A/64/" + i + ".");
    }
    String file = zip("a.zip", files);
    Run all = Run.of("refs", "--format", "csv", file);
    assertThat(all.out().lines().skip(1))
        .hasSize(100)
        .isSorted()
        .allMatch(line -> line.matches(".*/(\\d+)\\.(txt|md),.*,A/64/\\1,.*"));
    Run chosen = Run.of("refs", "--format", "csv", "--include", "*.md", file);
    assertThat(chosen.out().lines().skip(1)).hasSize(50).allMatch(line -> line.contains(".md,"));
    assertThat(chosen.err()).isEmpty();
  }

  /** Nobody should think that it was read. */
  @Test
  void anArchiveInAnArchiveCostsALine() throws IOException {
    Map<String, String> files = Map.of("b/inner.zip", "PK", "a.ZIP", "PK", "b.txt", "See A/64/4.");
    String file = zip("outer.zip", files);
    Run run = Run.of("refs", "--format", "csv", file);
    assertThat(run.status()).isEqualTo(ExitStatus.ERROR);
    assertThat(run.err().replace(file, "outer.zip").lines())
        .containsExactly(
            "ibid: outer.zip/a.ZIP: a zip file in a zip file is not read: take it out first",
            "ibid: outer.zip/b/inner.zip: a zip file in a zip file is not read: take it out first");
    assertThat(run.out().lines()).hasSize(2);
    Run chosen = Run.of("refs", "--exclude", "*.{zip,ZIP}", file);
    assertThat(chosen.status()).isEqualTo(ExitStatus.FOUND);
    assertThat(chosen.err()).isEmpty();
  }

  @Test
  void anArchiveInAnArchiveIsNotRead() throws IOException {
    String inner = zip("inner.zip", Map.of("a.txt", "See A/64/4."));
    String text = Files.readString(Path.of(inner), StandardCharsets.ISO_8859_1);
    Path outer = folder.resolve("outer.zip");
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(outer))) {
      zip.putNextEntry(new ZipEntry("inner.txt"));
      zip.write(text.getBytes(StandardCharsets.ISO_8859_1));
    }
    Run run = Run.of("refs", outer.toString());
    assertThat(run.status()).isEqualTo(ExitStatus.ERROR);
    assertThat(run.err())
        .isEqualTo(
            "ibid: "
                + outer
                + "/inner.txt: a zip file that is no Word document; one of documents is read when"
                + " it is named\n");
  }

  @Test
  void nothingInIt() throws IOException {
    Run run = Run.of("refs", "--format", "jsonl", zip("a.zip", Map.of("a.json", "")));
    assertThat(run.status()).isEqualTo(ExitStatus.NOTHING);
    assertThat(run.err()).contains("warning: no file in it ends in");
  }

  @Test
  void aBrokenArchive() throws IOException {
    Path file = folder.resolve("a.zip");
    Files.writeString(file, "PK\u0003\u0004 and no more");
    Run run = Run.of("refs", file.toString());
    assertThat(run.status()).isEqualTo(ExitStatus.ERROR);
    assertThat(run.err()).matches("ibid: [^:]+: a broken zip file, cut off or damaged: [^\\n]+\\n");
  }

  @Test
  void aBombCostsALineAndTheOthersAreRead() throws IOException {
    Path file = folder.resolve("a.zip");
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
      zip.putNextEntry(new ZipEntry("a.txt"));
      byte[] blanks = " ".repeat(1 << 20).getBytes(StandardCharsets.US_ASCII);
      for (int i = 0; i < 300; i++) {
        zip.write(blanks);
      }
      zip.putNextEntry(new ZipEntry("b.txt"));
      zip.write("See A/64/4.".getBytes(StandardCharsets.US_ASCII));
    }
    Run run = Run.of("refs", file.toString());
    assertThat(run.status()).isEqualTo(ExitStatus.ERROR);
    assertThat(run.err()).isEqualTo("ibid: " + file + "/a.txt: expands to more than 64 MB\n");
    assertThat(run.out()).contains("\tA/64/4\t");
  }

  /** Whatever the damage does to the text, it would cite something else. */
  @Test
  void aDamagedDocumentIsNotRead() throws IOException {
    Path file = folder.resolve("a.zip");
    byte[] text = "See A/64/4.".getBytes(StandardCharsets.US_ASCII);
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
      zip.setMethod(ZipOutputStream.STORED);
      ZipEntry entry = new ZipEntry("a.txt");
      CRC32 sum = new CRC32();
      sum.update(text);
      entry.setCrc(sum.getValue());
      entry.setSize(text.length);
      zip.putNextEntry(entry);
      zip.write(text);
    }
    String bytes = Files.readString(file, StandardCharsets.ISO_8859_1);
    Files.writeString(file, bytes.replace("A/64/4", "A/65/4"), StandardCharsets.ISO_8859_1);
    Run run = Run.of("refs", file.toString());
    assertThat(run.status()).isEqualTo(ExitStatus.ERROR);
    assertThat(run.err())
        .isEqualTo("ibid: " + file + "/a.txt: broken in its zip file: its check sum is wrong\n");
  }

  @Test
  void namesInTheCodePageOfOldZipFiles() throws IOException {
    Path file = folder.resolve("a.zip");
    try (ZipOutputStream zip =
        new ZipOutputStream(Files.newOutputStream(file), Charset.forName("IBM437"))) {
      zip.putNextEntry(new ZipEntry("résolution.txt"));
      zip.write("See A/64/4.".getBytes(StandardCharsets.US_ASCII));
    }
    Run run = Run.of("refs", "--format", "csv", "--no-header", file.toString());
    assertThat(run.err()).isEmpty();
    assertThat(run.out()).startsWith(file + "/résolution.txt,").contains(",A/64/4,");
  }
}
