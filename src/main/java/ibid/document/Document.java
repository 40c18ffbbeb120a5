package ibid.document;

import java.util.List;

/**
 * A text as read, with its structure; nothing of it is changed, and every position is one of {@link
 * #text}.
 *
 * @param name the file as given, {@code -} for standard input
 * @param language the two-letter code of its language
 * @param text the original text, without a byte order mark
 * @param sections the resolutions, or other documents, that the text holds, in order; the first
 *     begins at 0
 * @param paragraphs in order of where they begin
 * @param markers the footnote markers, in order
 */
public record Document(
    String name,
    String language,
    String text,
    List<Section> sections,
    List<Paragraph> paragraphs,
    List<Marker> markers) {

  /** What the document says of itself: the last of its resolutions, when it holds several. */
  public Identity identity() {
    return sections.get(sections.size() - 1).identity();
  }

  /** The resolution that a position belongs to. */
  public Section sectionAt(int position) {
    Section found = sections.get(0);
    for (Section section : sections) {
      if (section.start() > position) {
        break;
      }
      found = section;
    }
    return found;
  }
}
