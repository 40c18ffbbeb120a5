package ibid.reader;

import ibid.document.Document;
import ibid.language.Languages;
import ibid.output.Mention;
import ibid.resolve.Resolver;
import ibid.symbol.Bodies;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** The small resolution that exists in every format, and ways to read it. */
public final class Fixtures {
  private static final Languages LANGUAGES = new Languages(Bodies.standard());

  private Fixtures() {}

  /** A file beside this class. */
  public static byte[] bytes(String name) throws IOException {
    try (InputStream in = Fixtures.class.getResourceAsStream(name)) {
      return in.readAllBytes();
    }
  }

  /** A text file beside this class. */
  public static String text(String name) throws IOException {
    return new String(bytes(name), StandardCharsets.UTF_8);
  }

  /** Reads a file that must not cost a warning. */
  public static Document read(byte[] bytes) throws IOException {
    List<String> warnings = new ArrayList<>();
    Document document = new DocumentReader(LANGUAGES).read("file", bytes, warnings::add);
    if (!warnings.isEmpty()) {
      throw new AssertionError(warnings);
    }
    return document;
  }

  /** Reads a file given as text. */
  public static Document read(String file) throws IOException {
    return read(file.getBytes(StandardCharsets.UTF_8));
  }

  /** The references of a document as rows of chosen columns, parted by {@code |}. */
  public static List<String> rows(Document document, String... columns) {
    return Mention.of(new Resolver(LANGUAGES).resolve(document)).stream()
        .map(mention -> row(mention, columns))
        .toList();
  }

  private static String row(Mention mention, String... columns) {
    List<String> cells = new ArrayList<>();
    for (String name : columns) {
      Mention.COLUMNS.stream()
          .filter(column -> column.name().equals(name))
          .forEach(column -> cells.add(column.print(mention)));
    }
    return String.join("|", cells);
  }
}
