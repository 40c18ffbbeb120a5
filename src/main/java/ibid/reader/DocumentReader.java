package ibid.reader;

import ibid.document.Document;
import ibid.symbol.Bodies;
import java.io.IOException;
import java.util.function.Consumer;

/** Reads the bytes of a file into a {@link Document}, whatever its format. */
public final class DocumentReader {
  private final Bodies bodies;

  public DocumentReader(Bodies bodies) {
    this.bodies = bodies;
  }

  /**
   * Reads one file.
   *
   * @param name the file as the user gave it
   * @param warnings takes what a user should know although the file could be read, a line each,
   *     without the name
   * @throws IOException when the bytes are no document that can be read; the message is the reason
   */
  public Document read(String name, byte[] bytes, Consumer<String> warnings) throws IOException {
    if (bytes.length == 0) {
      throw new IOException("the file is empty");
    }
    warnings.accept("read without structure, " + bodies.all().size() + " bodies known");
    String text = new String(bytes, java.nio.charset.StandardCharsets.UTF_8);
    java.util.List<ibid.document.Span> all =
        java.util.List.of(new ibid.document.Span(0, text.length()));
    return new Document(
        name,
        text,
        java.util.List.of(new ibid.document.Section(0, ibid.document.Identity.NONE)),
        java.util.List.of(new ibid.document.Paragraph.Other("", all)),
        java.util.List.of());
  }
}
