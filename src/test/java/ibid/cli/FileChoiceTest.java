package ibid.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code --include} and {@code --exclude}. */
final class FileChoiceTest {
  private static final List<String> NAMES =
      List.of("a.txt", "b.md", "drafts/a.txt", "eng/b.txt", "eng/drafts/c.md");

  @TempDir Path folder;

  @BeforeEach
  void folderAndArchive() throws IOException {
    for (String name : NAMES) {
      Files.createDirectories(folder.resolve("files").resolve(name).getParent());
      Files.writeString(folder.resolve("files").resolve(name), "See A/64/4.");
    }
    try (OutputStream out = Files.newOutputStream(folder.resolve("files.zip"));
        ZipOutputStream zip = new ZipOutputStream(out)) {
      for (String name : NAMES) {
        zip.putNextEntry(new ZipEntry(name));
        zip.write("See A/64/4.".getBytes(StandardCharsets.UTF_8));
      }
    }
  }

  private static List<String> read(Path input, String options) {
    String[] args =
        Stream.of(List.of("refs", "--format", "tsv"), List.of(options.split(" ", -1)))
            .flatMap(List::stream)
            .filter(arg -> !arg.isEmpty())
            .toArray(String[]::new);
    args = Stream.concat(Stream.of(args), Stream.of(input.toString())).toArray(String[]::new);
    return Run.of(args)
        .out()
        .lines()
        .skip(1)
        .map(line -> line.substring(input.toString().length() + 1, line.indexOf('\t')))
        .toList();
  }

  @ParameterizedTest
  @CsvSource({
    "'', 'a.txt b.md drafts/a.txt eng/b.txt eng/drafts/c.md'",
    // The name, wherever the file is.
    "--include a.txt, a.txt drafts/a.txt",
    "--include *.md, b.md eng/drafts/c.md",
    "'--include a* --include b.md', a.txt b.md drafts/a.txt",
    // The path in the folder.
    "--include eng/*, eng/b.txt",
    "--include eng/**, eng/b.txt eng/drafts/c.md",
    "--include **/drafts/*, drafts/a.txt eng/drafts/c.md",
    "--include /*, a.txt b.md",
    "'--include *.{md,html}', b.md eng/drafts/c.md",
    // A folder that is left out is left out with all that is in it.
    "--exclude drafts, a.txt b.md eng/b.txt",
    "--exclude drafts/, a.txt b.md eng/b.txt",
    "--exclude eng/drafts, a.txt b.md drafts/a.txt eng/b.txt",
    "'--include *.txt --exclude drafts', a.txt eng/b.txt",
    "'--exclude *.txt --include a.txt', ''",
  })
  void namesAndPaths(String options, String files) {
    List<String> expected = files.isEmpty() ? List.of() : List.of(files.split(" ", -1));
    assertThat(read(folder.resolve("files"), options)).isEqualTo(expected);
    assertThat(read(folder.resolve("files.zip"), options)).isEqualTo(expected);
  }

  @Test
  void whatIsInAZipFileOfAFolderIsChosen() {
    assertThat(read(folder, "--include a.txt"))
        .containsExactly(
            "files.zip/a.txt", "files.zip/drafts/a.txt", "files/a.txt", "files/drafts/a.txt");
    assertThat(read(folder, "--exclude *.zip --include a.txt"))
        .containsExactly("files/a.txt", "files/drafts/a.txt");
  }

  @Test
  void aFileThatIsNamedIsRead() {
    String file = folder.resolve("files/a.txt").toString();
    assertThat(Run.of("refs", "--exclude", "*.txt", "--include", "b*", file).status()).isZero();
  }

  @Test
  void nothingIsChosen() {
    Run run = Run.of("refs", "--include", "x*", folder.resolve("files").toString());
    assertThat(run.status()).isEqualTo(ExitStatus.NOTHING);
    assertThat(run.err()).contains("warning: no file in it ends in").endsWith(" and is chosen\n");
  }

  @Test
  void questionsTakeThemToo() {
    Run run = Run.of("cited-by", "A/64/4", "--include", "b.md", folder.toString());
    assertThat(run.out().lines().skip(1)).hasSize(2);
  }

  @Test
  void noPattern() {
    Run run = Run.of("refs", "--include", "{a", folder.toString());
    assertThat(run.status()).isEqualTo(ExitStatus.ERROR);
    assertThat(run.err()).contains("'{a' is no pattern: ");
  }

  /** What systems, editors and archivers keep beside documents. */
  @Test
  void hiddenFilesAreReadOnlyWhenNamed() throws IOException {
    List<String> hidden =
        List.of(".a.txt", ".git/a.txt", "~$a.docx", "__MACOSX/a.txt", "b/._a.txt");
    try (OutputStream out = Files.newOutputStream(folder.resolve("b.zip"));
        ZipOutputStream zip = new ZipOutputStream(out)) {
      for (String name : hidden) {
        Path file = folder.resolve("hidden").resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, "See A/64/4.");
        zip.putNextEntry(new ZipEntry(name));
      }
    }
    for (String each : List.of("hidden", "b.zip")) {
      Run run = Run.of("refs", folder.resolve(each).toString());
      assertThat(run.status()).isEqualTo(ExitStatus.NOTHING);
      assertThat(run.err()).contains("warning: no file in it ends in");
    }
    assertThat(Run.of("refs", folder.resolve("hidden/.git").toString()).out()).contains("A/64/4");
    assertThat(Run.of("refs", folder.resolve("hidden/.a.txt").toString()).out()).contains("A/64/4");
  }
}
