package ibid.language;

/**
 * A term found in a text: the head {@code resolution} in {@code General Assembly} <u>{@code
 * resolution}</u> {@code 64/293}.
 *
 * @param start where it begins
 * @param end where it ends, exclusive
 */
public record Match(Term term, int start, int end) {}
