package ibid.language;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * An index of terms: finds the longest term that begins at a position, in a time that depends on
 * the length of that term only. Most positions are passed over by a look at three letters.
 */
final class Phrases {
  private static final int BUCKETS = 1 << 13;

  /** Which three letters begin a term. */
  private final boolean[] openings = new boolean[BUCKETS];

  /** Which letters begin a term of one or two letters. */
  private final boolean[] initials = new boolean[BUCKETS];

  private final PhraseNode root;

  Phrases(List<Term> terms) {
    List<Term> sorted = new ArrayList<>(terms);
    sorted.sort(Comparator.comparing(Term::phrase));
    for (Term term : sorted) {
      open(term.phrase());
    }
    root = PhraseNode.of(sorted);
  }

  private void open(String phrase) {
    boolean letters =
        phrase.length() > 2
            && Letters.isLetter(phrase.charAt(1))
            && Letters.isLetter(phrase.charAt(2));
    if (letters) {
      openings[bucket(phrase.charAt(0), phrase.charAt(1), phrase.charAt(2))] = true;
    } else {
      initials[phrase.charAt(0) & (BUCKETS - 1)] = true;
    }
  }

  private static int bucket(char first, char second, char third) {
    return ((first * 31 + second) * 31 + third) & (BUCKETS - 1);
  }

  /** The longest term at a position, or null. */
  Match at(String text, int position, int end) {
    char first = text.charAt(position);
    boolean opens =
        position + 2 < end
            && openings[bucket(first, text.charAt(position + 1), text.charAt(position + 2))];
    return opens || initials[first & (BUCKETS - 1)] ? root.longest(text, position, end) : null;
  }
}
