package ibid.citation;

import ibid.document.Paragraph;
import java.util.List;

/**
 * What a paragraph prints: its citations, and the bodies it names, each in reading order.
 *
 * @param citations all that is cited
 * @param bodies the bodies named anywhere in it, which may own a number that stands elsewhere
 */
public record Passage(Paragraph paragraph, List<Citation> citations, List<BodyMention> bodies) {}
