package ibid.language;

import static java.util.stream.Collectors.joining;

import java.util.List;

/**
 * The last characters of the phrases of a category, {@code 号} of those that stand behind a number:
 * in a script without blanks one look tells whether any may end there.
 *
 * @param characters all of them
 */
record LastCharacters(String characters) {
  static LastCharacters of(List<Term> terms, Category category) {
    return new LastCharacters(
        terms.stream()
            .filter(term -> term.is(category))
            .map(term -> term.phrase().substring(term.phrase().length() - 1))
            .collect(joining()));
  }

  /** Whether one of them stands at a position, which may be outside the text. */
  boolean standAt(String text, int at) {
    return at >= 0 && at < text.length() && characters.indexOf(text.charAt(at)) >= 0;
  }
}
