package ibid.language;

import java.util.List;

/** How words end that do one thing in a sentence: {@code ая} those for who acts. */
record Endings(List<Term> endings) {
  static Endings of(List<Term> terms, Category category) {
    return new Endings(terms.stream().filter(term -> term.is(category)).toList());
  }

  /** Whether the word that begins at a position ends so, and has more letters. */
  boolean has(String text, int start) {
    return at(text, start) != null;
  }

  /** Whether it has an ending of the table without a value. */
  boolean hasPlain(String text, int start) {
    Term term = at(text, start);
    return term != null && term.value().isEmpty();
  }

  boolean isEmpty() {
    return endings.isEmpty();
  }

  /** Whether a word ends as the value of one does. */
  boolean isValueOf(String word) {
    return endings.stream().anyMatch(term -> word.endsWith(term.value()));
  }

  private Term at(String text, int start) {
    int end = endings.isEmpty() ? start : Letters.lettersEnd(text, start, text.length());
    for (Term term : endings) {
      int length = term.phrase().length();
      if (end - start > length && text.startsWith(term.phrase(), end - length)) {
        return term;
      }
    }
    return null;
  }
}
