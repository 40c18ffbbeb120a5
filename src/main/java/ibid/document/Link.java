package ibid.document;

/**
 * A hyperlink that the file itself sets: over {@code 64/293}, to {@code
 * https://undocs.org/en/A/RES/64/293}.
 *
 * @param span what is linked
 * @param href where it leads, as the file says it
 */
public record Link(Span span, String href) {}
