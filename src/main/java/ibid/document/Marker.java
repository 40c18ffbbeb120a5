package ibid.document;

/**
 * A footnote marker in the text: the {@code ¹} of {@code Organized Crime,¹}.
 *
 * @param mark what it prints, in plain digits: {@code 1}
 * @param span where it stands
 */
public record Marker(String mark, Span span) {}
