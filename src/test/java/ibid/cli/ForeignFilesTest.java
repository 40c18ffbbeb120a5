package ibid.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ibid.reader.pdf.PdfPages;
import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A folder as people have it: what cannot be read costs a line, and the rest is read. */
final class ForeignFilesTest {
  private static final String OLE = "\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1";

  @TempDir Path folder;

  private void write(String name, String bytes) throws IOException {
    Files.write(folder.resolve(name), bytes.getBytes(StandardCharsets.ISO_8859_1));
  }

  /** Said before they are read: they would not fit into the memory of a small machine. */
  @Test
  void tooLarge() throws IOException {
    write("a.txt", "See A/64/1.");
    write("a.xml", "<akomaNtoso>" + " ".repeat(17 << 20));
    write("b.xml", "<akomaNtoso><p>" + "See A/64/4. ".repeat(1 << 20) + "</p></akomaNtoso>");
    try (RandomAccessFile file = new RandomAccessFile(folder.resolve("c.pdf").toFile(), "rw")) {
      file.setLength(3L << 30);
    }
    Run run = Run.of("refs", "--format", "csv", folder.toString());
    assertThat(run.status()).isEqualTo(ExitStatus.ERROR);
    assertThat(run.out().lines()).hasSize(2);
    assertThat(run.err().replace(folder + "/", "").lines())
        .containsExactly(
            "ibid: a.xml: XML or HTML of more than 16 MB",
            "ibid: b.xml: more than 8 million characters of text",
            "ibid: c.pdf: a file of more than 128 MB");
  }

  /** A name may hold what a terminal obeys; the message is one line of text all the same. */
  @Test
  void namesThatATerminalWouldObey() throws IOException {
    write("z\u001b[31m.txt", "");
    write("two\nlines.txt", "");
    Run run = Run.of("refs", folder.toString(), folder + "/\u202Etxt.doc");
    assertThat(run.err().replace(folder + "/", "").lines())
        .containsExactlyInAnyOrder(
            "ibid: z\\x1b[31m.txt: the file is empty",
            "ibid: two\\nlines.txt: the file is empty",
            "ibid: \\u202etxt.doc: no such file");
    assertThat(Run.of("cites", "a\u001b[31m", "examples").err())
        .startsWith("ibid: 'a\\x1b[31m' is not in the graph");
  }

  @Test
  void standardInputWithoutEnd() {
    InputStream endless =
        new InputStream() {
          @Override
          public int read() {
            return ' ';
          }

          @Override
          public int read(byte[] into, int start, int length) {
            return length;
          }
        };
    assertThatThrownBy(() -> new Source.OfStream("-", endless).bytes())
        .isInstanceOf(IOException.class)
        .hasMessage("a file of more than 128 MB");
  }

  @Test
  void oneLineEach() throws IOException {
    write("a.txt", "See A/64/1.");
    write("empty.txt", "");
    write("encrypted.docx", OLE + "\u0000".repeat(600));
    write("legacy.docx", OLE + "\u0000".repeat(600));
    write("picture.txt", "\u00FF\u00D8\u00FF\u00E0\u0000\u0010JFIF\u0000\u0001");
    write("drawing.xml", "<?xml version='1.0'?><svg xmlns='http://www.w3.org/2000/svg'/>");
    write("cut.xml", "<akomaNtoso xmlns='x'><act><p>See A/64/2.");
    write("cut.pdf", "%PDF-1.7\n1 0 obj");
    Files.write(folder.resolve("scanned.pdf"), new PdfPages().bytes());
    PdfPages secret = new PdfPages();
    secret
        .document()
        .protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()));
    Files.write(folder.resolve("secret.pdf"), secret.bytes());
    write("z.txt", "See A/64/3.");
    Run run = Run.of("refs", "--format", "tsv", folder.toString());
    assertThat(run.status()).isEqualTo(ExitStatus.ERROR);
    assertThat(run.out().lines().skip(1).map(line -> line.split("\t", -1)[8]))
        .containsExactly("A/64/1", "A/64/3");
    List<String> lines = Arrays.asList(run.err().replace(folder + "/", "").split("\n", -1));
    assertThat(lines)
        .satisfiesExactly(
            line -> assertThat(line).startsWith("ibid: cut.pdf: not a PDF that can be read: "),
            line -> assertThat(line).startsWith("ibid: cut.xml: not well-formed XML: line 1, "),
            line ->
                assertThat(line)
                    .isEqualTo("ibid: drawing.xml: XML, but neither Akoma Ntoso nor HTML"),
            line -> assertThat(line).isEqualTo("ibid: empty.txt: the file is empty"),
            line ->
                assertThat(line)
                    .startsWith("ibid: encrypted.docx: an old or an encrypted Word file: "),
            line ->
                assertThat(line)
                    .startsWith("ibid: legacy.docx: an old or an encrypted Word file: "),
            line -> assertThat(line).isEqualTo("ibid: picture.txt: not a text file"),
            line -> assertThat(line).startsWith("ibid: scanned.pdf: no text in this PDF"),
            line ->
                assertThat(line)
                    .isEqualTo("ibid: secret.pdf: the PDF is encrypted with a password"),
            line -> assertThat(line).isEmpty());
  }
}
