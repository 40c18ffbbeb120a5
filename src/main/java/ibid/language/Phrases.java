package ibid.language;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * An index of terms: finds the longest term that begins at a position, in a time that depends on
 * the length of that term only.
 */
final class Phrases {
  private final PhraseTree tree;

  Phrases(List<Term> terms) {
    List<Term> sorted = new ArrayList<>(terms);
    sorted.sort(Comparator.comparing(Term::phrase));
    tree = new PhraseTree(sorted);
  }

  /** The longest term at a position, or null. */
  Match at(String text, int position, int end) {
    return tree.longest(text, position, end);
  }

  /** The same where that is a term of a category, or null. */
  Match at(Category category, String text, int position, int end) {
    Match match = tree.longest(text, position, end);
    return match != null && match.term().is(category) ? match : null;
  }
}
