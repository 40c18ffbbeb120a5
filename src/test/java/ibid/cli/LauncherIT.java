package ibid.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code bin/ibid} as users start it. */
final class LauncherIT {
  private static final Path HERE = Path.of("").toAbsolutePath();
  private static final String SEED = HERE.resolve("examples/resolution-5-2.txt").toString();

  @TempDir Path folder;
  private Map<String, String> cache;

  @BeforeEach
  void cacheOfItsOwn() {
    cache = Map.of("XDG_CACHE_HOME", folder.resolve("cache").toString());
  }

  private Launched ibid(String command) {
    return Launched.shell(cache, folder, command);
  }

  private List<Path> cached() throws IOException {
    try (Stream<Path> files = Files.walk(folder.resolve("cache"))) {
      return files.filter(Files::isRegularFile).toList();
    }
  }

  @Test
  void fromAnyFolderAndThroughLinks() throws IOException {
    Files.createDirectory(folder.resolve("bin"));
    Files.createSymbolicLink(folder.resolve("bin/tool"), Path.of(Launched.launcher()));
    Files.createSymbolicLink(folder.resolve("again"), Path.of("bin/tool"));
    Launched run = ibid("./again refs --format jsonl " + SEED);
    assertThat(run.status()).isZero();
    assertThat(run.err()).isEmpty();
    assertThat(run.out()).contains("\"target\":\"A/RES/64/293\"");
    assertThat(ibid("PATH=$PWD:$PATH; again --version").out()).isEqualTo(version());
  }

  @Test
  void theFirstStartMakesAnArchiveAndTheNextUsesIt() throws IOException {
    Launched first = ibid("$IBID refs " + SEED);
    List<Path> made = cached();
    assertThat(made).hasSize(1);
    assertThat(Files.size(made.get(0))).isPositive();
    Launched second = ibid("$IBID refs " + SEED);
    assertThat(second).isEqualTo(first);
    assertThat(cached()).isEqualTo(made);
  }

  @Test
  void twoFirstStartsDoNoHarm() throws IOException {
    Launched run = ibid("$IBID refs " + SEED + " >one & $IBID refs " + SEED + " >two; wait");
    assertThat(run.err()).isEmpty();
    assertThat(folder.resolve("one")).hasSameTextualContentAs(folder.resolve("two"));
    assertThat(cached()).hasSize(1);
  }

  @Test
  void aCacheThatCannotBeWritten() throws IOException {
    Files.writeString(folder.resolve("cache"), "a file, not a folder");
    Launched run = ibid("$IBID refs " + SEED);
    assertThat(run.status()).isZero();
    assertThat(run.err()).isEmpty();
  }

  @Test
  void aBrokenArchive() throws IOException {
    ibid("$IBID --version");
    Path archive = cached().get(0);
    Files.setPosixFilePermissions(archive, PosixFilePermissions.fromString("rw-r--r--"));
    Files.writeString(archive, "no archive");
    Launched run = ibid("$IBID refs " + SEED);
    assertThat(run.status()).isZero();
    assertThat(run.err()).isEmpty();
    assertThat(run.out()).startsWith("file\t");
  }

  @Test
  void exitStatuses() throws IOException {
    Files.writeString(folder.resolve("plain.txt"), "Nothing to cite.\n");
    assertThat(ibid("$IBID refs " + SEED).status()).isZero();
    assertThat(ibid("$IBID refs plain.txt").status()).isEqualTo(1);
    assertThat(ibid("$IBID refs missing.txt").status()).isEqualTo(2);
    assertThat(ibid("$IBID refs --nothing").status()).isEqualTo(2);
    assertThat(ibid("$IBID").status()).isEqualTo(2);
  }

  @Test
  void aMissingFileAmongThree() throws IOException {
    Files.copy(Path.of(SEED), folder.resolve("copy.txt"));
    Launched run = ibid("$IBID refs --format jsonl " + SEED + " missing.txt copy.txt");
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).isEqualTo("ibid: missing.txt: no such file\n");
    assertThat(run.out().lines().filter(line -> line.contains("61/144"))).hasSize(2);
  }

  /** Whatever the language in which the system says that the pipe is closed. */
  @ParameterizedTest
  @ValueSource(strings = {"", "LC_ALL=C.UTF-8 LANGUAGE=es", "LC_ALL=es_ES.UTF-8"})
  void aClosedPipe(String language) throws IOException {
    Files.createDirectory(folder.resolve("many"));
    for (int i = 0; i < 200; i++) {
      Files.copy(Path.of(SEED), folder.resolve("many/" + i + ".txt"));
    }
    Launched run = ibid("{ " + language + " $IBID refs many; echo $? >status; } | head -1");
    assertThat(run.err()).isEmpty();
    assertThat(run.out().lines()).hasSize(1);
    assertThat(folder.resolve("status")).hasContent("0");
  }

  /** The shell writes the letters, since the tests may run in any locale themselves. */
  @Test
  void resultsAreUtf8WhateverTheLocale() {
    String file =
        "f=$(printf '\\303\\251').txt; printf 'See \\342\\200\\234A/64/1\\342\\200\\235, p. 1.'"
            + " >$f; ";
    String joint = "$IBID explain $(printf 'A/67/828\\342\\200\\223S/2013/210')";
    for (String locale : List.of("C", "POSIX", "C.UTF-8")) {
      String set = "export LC_ALL=" + locale + "; ";
      Launched run = ibid(set + file + "$IBID refs --format jsonl $f");
      assertThat(run.err()).isEmpty();
      assertThat(run.out()).contains("\"file\":\"é.txt\"");
      assertThat(ibid(set + joint).out()).startsWith("A/67/828-S/2013/210: one document");
    }
  }

  /** Java would read whatever file it opens first. */
  @Test
  void standardInputThatIsClosed() {
    Launched run = ibid("$IBID refs - <&-");
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).isEqualTo("ibid: -: the file is empty\n");
  }

  @Test
  void javaThatIsTooOldOrMissing() throws IOException {
    Path java = folder.resolve("jdk/bin/java");
    Files.createDirectories(java.getParent());
    Files.writeString(java, "#!/bin/sh\nexit 1\n");
    Files.setPosixFilePermissions(java, PosixFilePermissions.fromString("rwxr-xr-x"));
    Files.writeString(folder.resolve("jdk/release"), "JAVA_VERSION=\"11.0.2\"\n");
    Launched old = ibid("JAVA_HOME=$PWD/jdk $IBID --version");
    assertThat(old.status()).isEqualTo(2);
    assertThat(old.err()).startsWith("ibid: Java 11.0.2").contains("JDK 17").hasLineCount(1);
    Launched none = ibid(tools() + "; JAVA_HOME= PATH=$PWD/tools $IBID --version");
    assertThat(none.status()).isEqualTo(2);
    assertThat(none.err()).startsWith("ibid: no Java found").hasLineCount(1);
  }

  @Test
  void buildsWhenSourcesAreNewer() throws IOException {
    copyWorkingCopy("copy");
    Path jar = folder.resolve("copy/target/ibid.jar");
    Files.setLastModifiedTime(jar, FileTime.from(Instant.now()));
    mvn("echo built >>log; touch target/ibid.jar");
    assertThat(ibid(building("")).err()).isEmpty();
    Files.setLastModifiedTime(jar, FileTime.from(Instant.EPOCH));
    Launched stale = ibid(building(""));
    assertThat(stale.err()).matches("ibid: building .*/copy/target/ibid.jar, this once\n");
    assertThat(stale.out()).isEqualTo(version());
    assertThat(ibid(building("")).err()).isEmpty();
    assertThat(folder.resolve("copy/log")).hasContent("built");
  }

  @Test
  void twoStartsBuildOnce() throws IOException {
    copyWorkingCopy("copy");
    Files.setLastModifiedTime(folder.resolve("copy/target/ibid.jar"), FileTime.from(Instant.EPOCH));
    mvn("echo built >>log; sleep 1; touch target/ibid.jar");
    Launched run = ibid(building(" & " + building("") + "; wait"));
    assertThat(run.out().lines()).hasSize(2);
    assertThat(folder.resolve("copy/log")).hasContent("built");
  }

  @Test
  void aBuildThatFails() throws IOException {
    copyWorkingCopy("copy");
    Files.delete(folder.resolve("copy/target/ibid.jar"));
    mvn("echo the reason; echo half >target/ibid.jar; exit 1");
    Launched run = ibid(building(""));
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains("the reason", "ibid: building failed");
    assertThat(folder.resolve("copy/target/.building")).doesNotExist();
    assertThat(folder.resolve("copy/target/ibid.jar")).doesNotExist();
  }

  @Test
  void withoutMaven() throws IOException {
    assumeThat(System.getProperty("java.home")).isNotBlank();
    copyWorkingCopy("copy");
    Files.delete(folder.resolve("copy/target/ibid.jar"));
    Launched run =
        ibid(
            tools()
                + "; JAVA_HOME='"
                + System.getProperty("java.home")
                + "' PATH=$PWD/tools copy/bin/ibid --version");
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).isEqualTo("ibid: no Maven found: install Maven to build ibid\n");
  }

  /** What {@code --version} prints: the project's own version, the first in its pom. */
  private static String version() throws IOException {
    Matcher version =
        Pattern.compile("<version>(.*)</version>").matcher(Files.readString(Path.of("pom.xml")));
    assertThat(version.find()).isTrue();
    return "ibid " + version.group(1) + "\n";
  }

  private static String building(String more) {
    return "PATH=$PWD/fake:$PATH copy/bin/ibid --version" + more;
  }

  /** A folder with what the launcher needs of the system, and neither Java nor Maven. */
  private static String tools() {
    return "mkdir -p tools; for tool in sh readlink find stat mkdir rm ln mv cat sed sleep; do"
        + " ln -sf $(command -v $tool) tools/$tool; done";
  }

  private void mvn(String does) throws IOException {
    Path mvn = folder.resolve("fake/mvn");
    Files.createDirectories(mvn.getParent());
    Files.writeString(mvn, "#!/bin/sh\n" + does + "\n");
    Files.setPosixFilePermissions(mvn, PosixFilePermissions.fromString("rwxr-xr-x"));
  }

  /** The launcher, the jar and something that stands for the sources. */
  private void copyWorkingCopy(String name) throws IOException {
    Path copy = folder.resolve(name);
    for (String file : List.of("bin/ibid", "pom.xml", "target/ibid.jar")) {
      Files.createDirectories(copy.resolve(file).getParent());
      Files.copy(HERE.resolve(file), copy.resolve(file));
    }
    Files.createDirectories(copy.resolve("src/main"));
  }
}
