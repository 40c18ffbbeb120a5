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

  /**
   * Which two characters begin a term that has fewer letters; a zero stands for any second one,
   * which print may vary.
   */
  private final boolean[] pairs = new boolean[BUCKETS];

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
      boolean plain = phrase.length() > 1 && Letters.isLetter(phrase.charAt(1));
      pairs[bucket('\0', phrase.charAt(0), plain ? phrase.charAt(1) : '\0')] = true;
    }
  }

  private static int bucket(char first, char second, char third) {
    return ((first * 31 + second) * 31 + third) & (BUCKETS - 1);
  }

  /** Whether a term can begin at a position. */
  boolean mayBegin(char[] text, int position, int end) {
    return position + 2 < end
        ? mayBegin(text[position], text[position + 1], text[position + 2])
        : position + 1 < end;
  }

  private boolean mayBegin(char first, char second, char third) {
    return openings[bucket(first, second, third)]
        || pairs[bucket('\0', first, second)]
        || pairs[bucket('\0', first, '\0')];
  }

  /** The longest term at a position, or null. */
  Match at(String text, int position, int end) {
    boolean begins =
        position + 2 >= end
            || mayBegin(
                text.charAt(position), text.charAt(position + 1), text.charAt(position + 2));
    return begins ? root.longest(text, position, end) : null;
  }
}
