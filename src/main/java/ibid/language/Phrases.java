package ibid.language;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * An index of terms: finds the longest term that begins at a position, in a time that depends on
 * the length of that term only. Most positions are passed over by a look at three letters.
 */
final class Phrases {
  private static final int FIRST_BITS = 6;
  private static final int BITS = 5;
  private static final int VALUES = 1 << BITS;

  /** Which three characters begin a term, told by their last bits; a bit each. */
  private final long[] openings = new long[(1 << (FIRST_BITS + BITS + BITS)) / Long.SIZE];

  private final PhraseNode root;

  Phrases(List<Term> terms) {
    List<Term> sorted = new ArrayList<>(terms);
    sorted.sort(Comparator.comparing(Term::phrase));
    for (Term term : sorted) {
      open(term.phrase());
    }
    root = PhraseNode.of(sorted);
  }

  /** Opens the index to a phrase: where it has no letter, any character may stand in print. */
  private void open(String phrase) {
    boolean second = phrase.length() > 1 && Letters.isLetter(phrase.charAt(1));
    boolean third = second && phrase.length() > 2 && Letters.isLetter(phrase.charAt(2));
    int from = place(phrase.charAt(0), second ? phrase.charAt(1) : 0, third ? phrase.charAt(2) : 0);
    int count = third ? 1 : second ? VALUES : VALUES * VALUES;
    for (int place = from; place < from + count; place++) {
      openings[place >> 6] |= 1L << place;
    }
  }

  private static int place(int first, int second, int third) {
    return (first & ((1 << FIRST_BITS) - 1)) << (BITS + BITS)
        | (second & (VALUES - 1)) << BITS
        | (third & (VALUES - 1));
  }

  /** Whether a term can begin at a position. */
  boolean mayBegin(char[] text, int position, int end) {
    return position + 2 < end
        ? mayBegin(text[position], text[position + 1], text[position + 2])
        : position + 1 < end;
  }

  private boolean mayBegin(char first, char second, char third) {
    int place = place(first, second, third);
    return (openings[place >> 6] & 1L << place) != 0;
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
