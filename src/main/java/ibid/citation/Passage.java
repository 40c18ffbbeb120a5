package ibid.citation;

import ibid.document.Paragraph;
import ibid.document.Span;
import ibid.language.Lexicon;
import java.util.List;

/**
 * What a paragraph prints: its citations, and the bodies it names, each in reading order. {@code
 * Recalling its resolution 64/292, and Security Council resolution 1325 (2000)} has two citations
 * and a body.
 *
 * @param text the text it was read in: that of the document as printed, with blanks for what stands
 *     inside the paragraph and is not of it
 * @param lexicon the words of its language
 * @param citations all that is cited
 * @param bodies the bodies named anywhere in it, which may own a number that stands elsewhere
 */
public record Passage(
    Paragraph paragraph,
    String text,
    Lexicon lexicon,
    List<Citation> citations,
    List<BodyMention> bodies) {
  /** Where its text ends. */
  public int end() {
    List<Span> parts = paragraph.parts();
    return parts.get(parts.size() - 1).end();
  }

  /** How many of the bodies are named before a position. */
  public int bodiesBefore(int position) {
    int low = 0;
    int high = bodies.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (bodies.get(middle).span().start() > position) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low;
  }
}
