package ibid.cli;

import ibid.document.Document;
import ibid.language.Languages;
import ibid.reader.DocumentReader;
import ibid.resolve.Reading;
import ibid.resolve.Resolver;
import ibid.symbol.Bodies;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Reads texts and resolves what they cite, on all cores; the readings come in the order of the
 * texts, and only a few are held at a time.
 */
final class Corpus {
  private static final int AHEAD = 4;

  private final DocumentReader reader;
  private final Resolver resolver;
  private final Timeout timeout;
  private final Diagnostics diagnostics;

  /**
   * Takes the options apart.
   *
   * @param filter which references will be chosen; it may name only bodies of the table
   * @throws IOException when an option makes no sense; the message is for the user
   */
  Corpus(GlobalOptions global, MentionFilter filter, Diagnostics diagnostics) throws IOException {
    Bodies table = global.table();
    BodyOption.check(filter.bodies(), table);
    Languages languages = new Languages(table);
    this.reader = new DocumentReader(languages, global.languageOf(languages));
    this.resolver = new Resolver(languages);
    this.timeout = global.timeout();
    this.diagnostics = diagnostics;
  }

  /** Takes the readings one by one. */
  interface Sink {
    void take(Reading reading) throws IOException;
  }

  /** What came of one text: a reading, or why there is none. */
  private record Attempt(
      Source source, Reading reading, Throwable failure, List<String> warnings) {}

  void read(List<Source> sources, Sink sink) throws IOException {
    try (Progress progress = diagnostics.progress(sources.size())) {
      attemptAll(
          sources,
          attempt -> {
            progress.step();
            deliver(attempt, sink);
          });
    }
  }

  /** Takes what came of the texts, in their order. */
  private interface Delivery {
    void take(Attempt attempt) throws IOException;
  }

  private void attemptAll(List<Source> sources, Delivery delivery) throws IOException {
    int cores = Math.min(Runtime.getRuntime().availableProcessors(), sources.size());
    if (cores < 2) {
      for (Source source : sources) {
        delivery.take(attempt(source));
      }
      return;
    }
    ExecutorService pool = Executors.newFixedThreadPool(cores, Daemons::of);
    try {
      readAhead(sources, delivery, pool, cores * AHEAD);
    } finally {
      pool.shutdownNow();
    }
  }

  private void readAhead(List<Source> sources, Delivery delivery, ExecutorService pool, int most)
      throws IOException {
    Deque<Future<Attempt>> waiting = new ArrayDeque<>(most);
    for (Source source : sources) {
      if (waiting.size() == most) {
        delivery.take(await(waiting.remove()));
      }
      waiting.add(pool.submit(() -> attempt(source)));
    }
    for (Future<Attempt> attempt : waiting) {
      delivery.take(await(attempt));
    }
  }

  private static Attempt await(Future<Attempt> attempt) throws IOException {
    try {
      return attempt.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted", e);
    } catch (ExecutionException e) {
      throw new IOException(e.getCause());
    }
  }

  /** One text must not take the others down, whatever happens in it. */
  private Attempt attempt(Source source) {
    List<String> warnings = Collections.synchronizedList(new ArrayList<>());
    try {
      Reading reading = timeout.run(() -> read(source, warnings));
      return new Attempt(source, reading, null, List.copyOf(warnings));
    } catch (IOException | RuntimeException | StackOverflowError | OutOfMemoryError e) {
      return new Attempt(source, null, e, List.copyOf(warnings));
    }
  }

  private Reading read(Source source, List<String> warnings) throws IOException {
    Document document = reader.read(source.name(), source.bytes(), warnings::add);
    return resolver.resolve(document);
  }

  private void deliver(Attempt attempt, Sink sink) throws IOException {
    attempt.warnings().forEach(text -> diagnostics.warning(attempt.source().name(), text));
    if (attempt.failure() == null) {
      sink.take(attempt.reading());
    } else {
      diagnostics.error(attempt.source().name(), attempt.failure());
    }
  }
}
