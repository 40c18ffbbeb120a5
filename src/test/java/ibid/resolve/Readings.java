package ibid.resolve;

import ibid.document.Document;
import ibid.language.Languages;
import ibid.reader.DocumentReader;
import ibid.symbol.Bodies;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Takes a text through reader and resolver, as the commands do. */
public final class Readings {
  private static final Languages LANGUAGES = new Languages(Bodies.standard());
  private static final DocumentReader READER = new DocumentReader(LANGUAGES);
  private static final Map<String, DocumentReader> READERS = new ConcurrentHashMap<>();
  private static final Resolver RESOLVER = new Resolver(LANGUAGES);

  private Readings() {}

  /** The structure of a text, which must give no cause for a warning. */
  public static Document document(String text) {
    return document(text.getBytes(StandardCharsets.UTF_8));
  }

  /** The structure of the bytes of a file, which must give no cause for a warning. */
  public static Document document(byte[] bytes) {
    try {
      return READER.read("a.txt", bytes, Readings::refuse);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What a text cites. */
  public static Reading of(String text) {
    return RESOLVER.resolve(document(text));
  }

  /** What a text cites that is read in a language, {@code en}. */
  static Reading of(String text, String language) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    try {
      return RESOLVER.resolve(
          READERS
              .computeIfAbsent(language, code -> new DocumentReader(LANGUAGES, code))
              .read("a.txt", bytes, Readings::refuse));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What the bytes of a file cite. */
  public static Reading of(byte[] bytes) {
    return RESOLVER.resolve(document(bytes));
  }

  private static void refuse(String warning) {
    throw new AssertionError(warning);
  }
}
