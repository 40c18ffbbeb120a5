package ibid.reader.print;

import ibid.document.Link;
import ibid.document.Place;
import ibid.language.Outline;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/**
 * A file as the UN would print it: paragraphs parted by blank lines, footnotes as paragraphs that
 * begin with their mark, markers as superscript digits.
 *
 * @param links the hyperlinks that the file sets, in order and apart from each other
 * @param places where the file has the text, in order and apart from each other
 */
public record PrintedText(Outline outline, List<Link> links, List<Place> places, Facts facts) {

  /** A thousand pages are three million characters. */
  private static final int MOST_CHARACTERS = 8_000_000;

  /**
   * Says whether a text may be so long; printers ask while they print, not to run out of memory.
   *
   * @throws UncheckedIOException when it may not
   */
  public static void checkLength(int characters) {
    if (characters > MOST_CHARACTERS) {
      throw new UncheckedIOException(
          new IOException(
              "more than " + MOST_CHARACTERS / 1_000_000 + " million characters of text"));
    }
  }

  /** A plain text, which knows nothing more of itself. */
  public static PrintedText plain(Outline outline) {
    return new PrintedText(outline, List.of(), List.of(), Facts.NONE);
  }

  /** The text. */
  public String text() {
    return outline.text();
  }
}
