package ibid.language;

import java.util.List;

/**
 * With what letters the terms of each category end: the last two before a position tell of most
 * that none ends there, without a look-up of each word that one could begin with.
 */
final class LastLetters {
  /** One place in so many is taken, so that few other letters share one. */
  private static final int SPARSE = 32;

  /** Odd, and without a pattern. */
  private static final int MULTIPLIER = 0x9E3779B1;

  /** Stands for any letters, with which a stem goes on. */
  private static final char ANY = PhraseTree.STEM;

  private final int shift;
  private final long[] places;

  private LastLetters(int terms) {
    shift = Integer.numberOfLeadingZeros(terms * SPARSE);
    places = new long[1 << (Integer.SIZE - shift) >> 6];
  }

  static LastLetters of(List<Term> terms) {
    LastLetters letters = new LastLetters(terms.size());
    terms.forEach(letters::add);
    return letters;
  }

  private void add(Term term) {
    String phrase = term.phrase();
    int end = phrase.length();
    char last = phrase.charAt(end - 1);
    char second = end > 1 && last != ANY ? phrase.charAt(end - 2) : 0;
    int place = place(term.category(), last, second);
    places[place >> 6] |= 1L << place;
  }

  /**
   * Whether a term of a category may end at a position.
   *
   * @param end more than 0
   */
  boolean end(Category category, String text, int end) {
    char last = text.charAt(end - 1);
    char second = end > 1 ? text.charAt(end - 2) : 0;
    return varies(last)
        || isSet(place(category, last, second))
        || isSet(place(category, ANY, (char) 0))
        || varies(second)
        || (!Letters.isLetter(second) && isDivided(text, end - 1));
  }

  /** What may stand for another character, or inside a word that has none there. */
  private static boolean varies(char c) {
    return (Letters.traits(c) >> Letters.INSIDE & 1) != 0 || c == '\u2019';
  }

  /** Whether the last letter stands alone behind what divides a word, {@code resolutio-\n n}. */
  private static boolean isDivided(String text, int letter) {
    int at = letter;
    while (at > 0 && !varies(text.charAt(at - 1)) && Blanks.isBlank(text.charAt(at - 1))) {
      at--;
    }
    return at > 0 && varies(text.charAt(at - 1));
  }

  /** That of the last letters; only the last one counts behind what is none, and in Chinese. */
  private int place(Category category, char last, char second) {
    boolean alone = Letters.isIdeograph(last) || !Letters.isLetter(second);
    return ((category.ordinal() * 31 + last) * 31 + (alone ? 0 : second)) * MULTIPLIER >>> shift;
  }

  private boolean isSet(int place) {
    return (places[place >> 6] >>> place & 1) != 0;
  }
}
