package ibid.document;

/**
 * One resolution of a page that may hold several.
 *
 * @param start where it begins
 * @param identity what it is
 */
public record Section(int start, Identity identity) {}
