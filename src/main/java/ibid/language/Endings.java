package ibid.language;

import java.util.List;

/** How words end that do one thing in a sentence: {@code ая} those for who acts. */
record Endings(List<String> endings) {
  static Endings of(List<Term> terms, Category category) {
    return new Endings(terms.stream().filter(term -> term.is(category)).map(Term::phrase).toList());
  }

  /** Whether the word that begins at a position ends so, and has more letters. */
  boolean has(String text, int start) {
    int end = endings.isEmpty() ? start : Letters.lettersEnd(text, start, text.length());
    return endings.stream()
        .anyMatch(
            each -> end - start > each.length() && text.startsWith(each, end - each.length()));
  }
}
