package ibid.language;

import java.util.List;

/**
 * The prepositions that have melted with an article joined to its noun: the value {@code ال} is the
 * article alone, in {@code الفقرة}, and the phrase {@code لل} both, in {@code للفقرة}.
 */
record Contractions(List<Term> terms) {
  static Contractions of(List<Term> terms) {
    return new Contractions(terms.stream().filter(term -> term.is(Category.CONTRACTION)).toList());
  }

  /** Whether a preposition that is joined to it makes the word at a position begin. */
  boolean begin(String text, int position) {
    return terms.stream().anyMatch(term -> text.startsWith(term.phrase(), position));
  }

  /** Whether the article does, alone or with such a preposition. */
  boolean haveArticle(String text, int position) {
    return begin(text, position)
        || terms.stream().anyMatch(term -> text.startsWith(term.value(), position));
  }

  /** A noun without the preposition, {@code الفقرة} of {@code للفقرة}, or the same. */
  String without(String noun) {
    for (int i = terms.size() - 1; i >= 0; i--) {
      Term term = terms.get(i);
      if (noun.startsWith(term.phrase())) {
        return term.value() + noun.substring(term.phrase().length());
      }
    }
    return noun;
  }
}
