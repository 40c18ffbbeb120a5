package ibid.language;

import java.util.HashSet;
import java.util.Set;

/**
 * Passes over most positions of a text where no term can begin, by a look at the last bits of three
 * characters: a bit says whether a term begins with any such three. A second look, at five letters,
 * passes over most of the others.
 */
public final class Sieve {
  private static final int FIRST_BITS = 6;
  private static final int BITS = 5;
  private static final int VALUES = 1 << BITS;

  /** How many characters the second look is at. */
  static final int OPENING = 5;

  private static final int OPENINGS = 1 << 14;

  private static final char[] LINE_ENDS = {'\n', '\r'};

  private final long[] places = new long[(1 << (FIRST_BITS + BITS + BITS)) / Long.SIZE];

  /** The places of terms of fewer letters after which a word may go on. */
  private final long[] loose = new long[places.length];

  /** The first two letters that have been opened with marks over them. */
  private final Set<Integer> marked = new HashSet<>();

  /** The letters that terms begin with. */
  private final byte[] openings = new byte[OPENINGS];

  Sieve() {}

  /** Lets a phrase through: where it has no letter, any character may stand in print. */
  void open(String phrase) {
    boolean second = phrase.length() > 1 && Letters.isLetter(phrase.charAt(1));
    boolean third = second && phrase.length() > 2 && Letters.isLetter(phrase.charAt(2));
    char initial = phrase.charAt(0);
    int from = place(initial, second ? phrase.charAt(1) : 0, third ? phrase.charAt(2) : 0);
    int count = third ? 1 : second ? VALUES : VALUES * VALUES;
    set(places, from, count);
    int letters = letters(phrase);
    if (letters == OPENING) {
      openings[opening(phrase)] = 1;
    } else if (letters == phrase.length()
        ? Letters.isIdeograph(phrase.charAt(letters - 1))
        : phrase.charAt(letters) == PhraseNode.STEM) {
      set(loose, from, count);
    }
    if (second && Letters.isIdeograph(initial)) {
      openBroken(initial, phrase.charAt(1));
    }
    if (second
        && Letters.takesVowelMarks(initial)
        && marked.add(initial << Character.SIZE | phrase.charAt(1))) {
      openMarked(initial, phrase.charAt(1));
    }
  }

  /** A line may end behind the first or the second Chinese character. */
  private void openBroken(char first, char second) {
    for (char end : LINE_ENDS) {
      set(places, place(first, end, 0), VALUES);
      set(places, place(first, second, end), 1);
    }
  }

  /** A mark may stand over the first letter, with any letter after it, or over the second. */
  private void openMarked(char first, char second) {
    openMarked(first, second, Letters.STROKE);
    for (char mark = Letters.FIRST_VOWEL_MARK; mark <= Letters.LAST_VOWEL_MARK; mark++) {
      openMarked(first, second, mark);
    }
  }

  private void openMarked(char first, char second, char mark) {
    set(places, place(first, mark, 0), VALUES);
    set(places, place(first, second, mark), 1);
  }

  private static void set(long[] bits, int from, int count) {
    for (int place = from; place < from + count; place++) {
      bits[place >> 6] |= 1L << place;
    }
  }

  /** With how many letters a phrase begins, if not with more than are looked at. */
  private static int letters(String phrase) {
    int letters = 0;
    while (letters < Math.min(OPENING, phrase.length())
        && Letters.isLetter(phrase.charAt(letters))) {
      letters++;
    }
    return letters;
  }

  private static int opening(String phrase) {
    int opening = 0;
    for (int i = 0; i < OPENING; i++) {
      opening = opening * 31 + phrase.charAt(i);
    }
    return opening & (OPENINGS - 1);
  }

  private static int opening(char[] text, int at) {
    int opening = 0;
    for (int i = at; i < at + OPENING; i++) {
      opening = opening * 31 + text[i];
    }
    return opening & (OPENINGS - 1);
  }

  private static int place(int first, int second, int third) {
    return (first & ((1 << FIRST_BITS) - 1)) << (BITS + BITS)
        | (second & (VALUES - 1)) << BITS
        | (third & (VALUES - 1));
  }

  /**
   * 1 when a term may begin with three characters, else 0: a number, so that loops need no jump.
   */
  public int passes(char first, char second, char third) {
    return bit(places, place(first, second, third));
  }

  /**
   * 1 when a term may begin at a position that {@link #passes} lets through, else 0. Where
   * something else than a letter is near, as where a word is short or divided, any term may.
   *
   * @param text with at least four characters behind the position
   */
  public int opens(char[] text, int at) {
    for (int i = at + 1; i < at + OPENING; i++) {
      if (!isPlain(text[i])) {
        return 1;
      }
    }
    return bit(loose, place(text[at], text[at + 1], text[at + 2])) | openings[opening(text, at)];
  }

  private static boolean isPlain(char c) {
    return Letters.isLetter(c) && c != Letters.STROKE;
  }

  private static int bit(long[] bits, int place) {
    return (int) (bits[place >> 6] >>> place) & 1;
  }
}
