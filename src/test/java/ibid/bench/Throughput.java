package ibid.bench;

import ibid.language.Languages;
import ibid.reader.DocumentReader;
import ibid.resolve.Resolver;
import ibid.symbol.Bodies;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * Measures the whole pipeline, from bytes to resolved references, on one thread after a warm-up:
 * {@code Throughput FOLDER...}. Several folders are measured in turns, and compared to the first:
 * in characters, since a character takes one byte in English and three in Chinese. Run it with
 * {@code bin/bench}.
 */
public final class Throughput {
  private static final int WARM_UP_SECONDS = 12;
  private static final int ROUNDS = 9;
  private static final int BYTES_A_ROUND = 30_000_000;

  /** The thread's own processor time, which other programs on the machine do not disturb. */
  private static final ThreadMXBean CPU = ManagementFactory.getThreadMXBean();

  private final DocumentReader reader;
  private final Resolver resolver;

  private Throughput() {
    Languages languages = new Languages(Bodies.standard());
    reader = new DocumentReader(languages);
    resolver = new Resolver(languages);
  }

  /**
   * The texts of a folder.
   *
   * @param characters code points in all of them
   */
  private record Texts(String folder, List<byte[]> files, long bytes, long characters) {
    static Texts of(String folder) throws IOException {
      List<byte[]> texts = new ArrayList<>();
      long characters = 0;
      try (Stream<Path> files = Files.walk(Path.of(folder))) {
        for (Path file : files.filter(path -> path.toString().endsWith(".txt")).sorted().toList()) {
          byte[] text = Files.readAllBytes(file);
          texts.add(text);
          characters += new String(text, StandardCharsets.UTF_8).codePoints().count();
        }
      }
      return new Texts(
          folder, texts, texts.stream().mapToLong(text -> text.length).sum(), characters);
    }
  }

  public static void main(String[] args) throws IOException {
    List<Texts> folders = new ArrayList<>();
    for (String folder : args) {
      folders.add(Texts.of(folder));
    }
    new Throughput().measure(folders);
  }

  private void measure(List<Texts> folders) throws IOException {
    int[] references = new int[folders.size()];
    long end = System.nanoTime() + 1_000_000_000L * WARM_UP_SECONDS * folders.size();
    while (System.nanoTime() < end) {
      for (int i = 0; i < references.length; i++) {
        references[i] = run(folders.get(i));
      }
    }
    double[][] speeds = new double[folders.size()][ROUNDS];
    for (int round = 0; round < ROUNDS; round++) {
      for (int i = 0; i < speeds.length; i++) {
        speeds[i][round] = bytesASecond(folders.get(i));
      }
    }
    System.out.println("one thread, after warm-up:");
    double first = 0;
    for (int i = 0; i < speeds.length; i++) {
      Texts texts = folders.get(i);
      Arrays.sort(speeds[i]);
      double median = speeds[i][ROUNDS / 2];
      double characters = median * texts.characters() / Math.max(1, texts.bytes());
      first = i == 0 ? characters : first;
      System.out.printf(
          "%s: %.0f MB/s (median of %d; %.0f to %.0f), %.0f M characters/s (%.2f of the first),"
              + " %,d files, %,d bytes, %,d references%n",
          texts.folder(),
          median / 1e6,
          ROUNDS,
          speeds[i][0] / 1e6,
          speeds[i][ROUNDS - 1] / 1e6,
          characters / 1e6,
          characters / first,
          texts.files().size(),
          texts.bytes(),
          references[i]);
    }
  }

  private double bytesASecond(Texts texts) throws IOException {
    int repeats = (int) Math.max(1, BYTES_A_ROUND / Math.max(1, texts.bytes()));
    long start = CPU.getCurrentThreadCpuTime();
    for (int i = 0; i < repeats; i++) {
      run(texts);
    }
    return texts.bytes() * (double) repeats / (CPU.getCurrentThreadCpuTime() - start) * 1e9;
  }

  private int run(Texts texts) throws IOException {
    int references = 0;
    for (byte[] text : texts.files()) {
      references += resolver.resolve(reader.read("-", text, warning -> {})).references().size();
    }
    return references;
  }
}
