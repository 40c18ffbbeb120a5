package ibid.language;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * An index of terms: finds the longest term that begins at a position, in a time that depends on
 * the length of that term only. Most positions are passed over by a look at three letters.
 */
final class Phrases {
  private final Sieve sieve = new Sieve();
  private final PhraseNode root;

  Phrases(List<Term> terms) {
    List<Term> sorted = new ArrayList<>(terms);
    sorted.sort(Comparator.comparing(Term::phrase));
    for (Term term : sorted) {
      sieve.open(term.phrase());
    }
    root = PhraseNode.of(sorted);
  }

  /** What passes over most positions where no term begins. */
  Sieve sieve() {
    return sieve;
  }

  /** The longest term at a position, or null. */
  Match at(String text, int position, int end) {
    return position + 2 >= end || mayBegin(text, position)
        ? root.longest(text, position, end)
        : null;
  }

  private boolean mayBegin(String text, int position) {
    char second = text.charAt(position + 1);
    char third = text.charAt(position + 2);
    return sieve.passes(text.charAt(position), second, third) != 0
        || Letters.isVowelMark(second)
        || Letters.isVowelMark(third);
  }
}
