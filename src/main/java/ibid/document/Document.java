package ibid.document;

import ibid.language.Outline;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * A text as read, with its structure; nothing of it is changed, and every position is one of {@link
 * #text()}.
 *
 * @param name the file as given, {@code -} for standard input
 * @param language the two-letter code of its language
 * @param changes where it goes over into another language or back, in order; as a rule nowhere
 * @param printed the original text, without a byte order mark; of a file that is no plain text, the
 *     text as it is printed
 * @param plain the text, of the same length, with the plain forms of what its language has of its
 *     own for the characters of numbers: {@code 59/296} for {@code ٥٩/٢٩٦}
 * @param sections the resolutions, or other documents, that the text holds, in order; the first
 *     begins at 0
 * @param paragraphs in order of where they begin
 * @param markers the footnote markers, in order
 * @param links the hyperlinks that the file sets, in order and apart from each other
 * @param places where the file has the text, in order and apart from each other
 */
public record Document(
    String name,
    String language,
    List<LanguageChange> changes,
    Outline printed,
    Outline plain,
    List<Section> sections,
    List<Paragraph> paragraphs,
    List<Marker> markers,
    List<Link> links,
    List<Place> places) {

  /** The original text. */
  public String text() {
    return printed.text();
  }

  /** The two-letter code of the language that the text is in at a position. */
  public String languageAt(int position) {
    int next = Places.first(changes, LanguageChange::position, position + 1);
    return next == 0 ? language : changes.get(next - 1).language();
  }

  /** The resolution that a position belongs to. */
  public Section sectionAt(int position) {
    int next = Places.first(sections, Section::start, position + 1);
    return sections.get(Math.max(0, next - 1));
  }

  /** The first hyperlink over any part of a stretch of the text. */
  public Optional<Link> linkOver(Span span) {
    return firstOver(span, links, Link::span);
  }

  /** Where the file has a position of the text. */
  public Optional<Place> placeOf(int position) {
    return firstOver(new Span(position, position + 1), places, Place::span);
  }

  /** Searches what is in order, and apart from each other. */
  private static <T> Optional<T> firstOver(Span span, List<T> all, Function<T, Span> where) {
    int first = Places.first(all, each -> where.apply(each).end(), span.start() + 1);
    return all.stream().skip(first).findFirst().filter(each -> where.apply(each).overlaps(span));
  }
}
