package ibid.reader;

import ibid.document.Document;
import ibid.document.Identity;
import ibid.document.Paragraph;
import ibid.document.Section;
import ibid.document.Span;
import ibid.language.Languages;
import ibid.language.Outline;
import ibid.reader.print.CodePages;
import ibid.reader.print.PrintedText;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.Consumer;

/**
 * Reads the bytes of a file into a {@link Document}, whatever its format. Safe for use by several
 * threads.
 */
public final class DocumentReader {
  private final Languages languages;
  private final String language;
  private final Formats formats;

  /** A reader that finds out the language of each text. */
  public DocumentReader(Languages languages) {
    this(languages, null);
  }

  /**
   * A reader of texts in one language.
   *
   * @param language its two-letter code, or null to find it out
   */
  public DocumentReader(Languages languages, String language) {
    this.languages = languages;
    this.language = language;
    formats = new Formats(new CodePages(languages));
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
    PrintedText printed = print(bytes, warnings);
    String code = language == null ? languageOf(printed) : language;
    return new Structure(printed, languages, code).read(name);
  }

  private PrintedText print(byte[] bytes, Consumer<String> warnings) throws IOException {
    try {
      return formats.of(bytes).print(bytes, warnings);
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  /**
   * Takes a text for one paragraph without a document around it: {@code resolution 24/20} alone is
   * a citation here, and in a file the number of the document itself.
   */
  public Document paragraph(String text) {
    String code = language == null ? languages.detect(text) : language;
    Outline printed = Outline.ofFile(text);
    List<Span> whole = List.of(new Span(0, printed.text().length()));
    return new Document(
        "-",
        code,
        List.of(),
        printed,
        printed.plain(languages.lexicon(code)),
        List.of(new Section(0, Identity.NONE)),
        List.of(new Paragraph.Other("", whole)),
        List.of(),
        List.of(),
        List.of());
  }

  private String languageOf(PrintedText printed) {
    return printed
        .facts()
        .language()
        .flatMap(languages::named)
        .orElseGet(() -> languages.detect(printed.text()));
  }
}
