package ibid.bench;

import ibid.language.Languages;
import ibid.reader.DocumentReader;
import ibid.resolve.Resolver;
import ibid.symbol.Bodies;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * Measures the whole pipeline, from bytes to resolved references, on one thread after a warm-up:
 * {@code Throughput FOLDER [ROUNDS]}. Run it with {@code bin/bench}.
 */
public final class Throughput {
  private static final int WARM_UP_SECONDS = 12;
  private static final int ROUNDS = 9;

  /** The thread's own processor time, which other programs on the machine do not disturb. */
  private static final ThreadMXBean CPU = ManagementFactory.getThreadMXBean();

  private Throughput() {}

  public static void main(String[] args) throws IOException {
    List<byte[]> texts = new ArrayList<>();
    try (Stream<Path> files = Files.walk(Path.of(args[0]))) {
      for (Path file : files.filter(path -> path.toString().endsWith(".txt")).sorted().toList()) {
        texts.add(Files.readAllBytes(file));
      }
    }
    Throughput.measure(texts, args.length > 1 ? Integer.parseInt(args[1]) : ROUNDS);
  }

  private static void measure(List<byte[]> texts, int rounds) throws IOException {
    Languages languages = new Languages(Bodies.standard());
    DocumentReader reader = new DocumentReader(languages);
    Resolver resolver = new Resolver(languages);
    long bytes = texts.stream().mapToLong(text -> text.length).sum();
    long end = System.nanoTime() + WARM_UP_SECONDS * 1_000_000_000L;
    int references = 0;
    while (System.nanoTime() < end) {
      references = run(texts, reader, resolver);
    }
    double[] speeds = new double[rounds];
    int repeats = (int) Math.max(1, 30_000_000 / Math.max(1, bytes));
    for (int round = 0; round < rounds; round++) {
      long start = CPU.getCurrentThreadCpuTime();
      for (int i = 0; i < repeats; i++) {
        references = run(texts, reader, resolver);
      }
      speeds[round] = bytes * (double) repeats / (CPU.getCurrentThreadCpuTime() - start) * 1000;
    }
    Arrays.sort(speeds);
    System.out.printf(
        "one thread, after warm-up: %.0f MB/s (median of %d; %.0f to %.0f), %,d files, %,d bytes,"
            + " %,d references%n",
        speeds[rounds / 2], rounds, speeds[0], speeds[rounds - 1], texts.size(), bytes, references);
  }

  private static int run(List<byte[]> texts, DocumentReader reader, Resolver resolver)
      throws IOException {
    int references = 0;
    for (byte[] text : texts) {
      references += resolver.resolve(reader.read("-", text, warning -> {})).references().size();
    }
    return references;
  }
}
