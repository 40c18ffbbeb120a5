package ibid.reader;

import ibid.document.Document;
import ibid.language.Languages;
import ibid.reader.print.PrintedText;
import java.io.IOException;
import java.util.function.Consumer;

/**
 * Reads the bytes of a file into a {@link Document}, whatever its format. Safe for use by several
 * threads.
 */
public final class DocumentReader {
  private final Languages languages;
  private final String language;

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
    PrintedText printed = Formats.of(bytes).print(bytes, warnings);
    String code = language == null ? languageOf(printed) : language;
    return new Structure(printed, languages.bodies(), languages.lexicon(code)).read(name, code);
  }

  private String languageOf(PrintedText printed) {
    return printed
        .facts()
        .language()
        .flatMap(languages::named)
        .orElseGet(() -> languages.detect(printed.text()));
  }
}
