package ibid.language;

/**
 * A term found in a text.
 *
 * @param start where it begins
 * @param end where it ends, exclusive
 */
public record Match(Term term, int start, int end) {}
