package ibid.document;

/**
 * One resolution of a page that may hold several: below {@code 64/292} that which begins with
 * {@code 64/293}.
 *
 * @param start where it begins
 * @param identity what it is
 */
public record Section(int start, Identity identity) {}
