package ibid.language;

/**
 * Passes over most positions of a text where no term can begin, by a look at the last bits of three
 * characters: a bit says whether a term begins with any such three.
 */
public final class Sieve {
  private static final int FIRST_BITS = 6;
  private static final int BITS = 5;
  private static final int VALUES = 1 << BITS;

  private final long[] places = new long[(1 << (FIRST_BITS + BITS + BITS)) / Long.SIZE];

  Sieve() {}

  /** Lets a phrase through: where it has no letter, any character may stand in print. */
  void open(String phrase) {
    boolean second = phrase.length() > 1 && Letters.isLetter(phrase.charAt(1));
    boolean third = second && phrase.length() > 2 && Letters.isLetter(phrase.charAt(2));
    char initial = phrase.charAt(0);
    int from = place(initial, second ? phrase.charAt(1) : 0, third ? phrase.charAt(2) : 0);
    open(from, third ? 1 : second ? VALUES : VALUES * VALUES);
    if (second && Letters.takesVowelMarks(initial)) {
      openMarked(initial, phrase.charAt(1));
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
    open(place(first, mark, 0), VALUES);
    open(place(first, second, mark), 1);
  }

  private void open(int from, int count) {
    for (int place = from; place < from + count; place++) {
      places[place >> 6] |= 1L << place;
    }
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
    int place = place(first, second, third);
    return (int) (places[place >> 6] >>> place) & 1;
  }
}
