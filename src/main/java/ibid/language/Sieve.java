package ibid.language;

import java.util.Arrays;
import java.util.Collection;

/**
 * Passes over most positions of a text where no term can begin, by one look at the first letters: a
 * bit says whether a term begins with them, or with others that share the bit.
 */
public final class Sieve {
  /** How many characters behind a position are looked at. */
  static final int AHEAD = 3;

  /** One place in so many is taken, so that few other letters share one. */
  private static final int SPARSE = 256;

  /** Odd, and without a pattern. */
  private static final long MULTIPLIER = 0x9E3779B97F4A7C15L;

  /** Stands for any character behind a word of one Chinese one. */
  private static final char ANY = PhraseTree.STEM;

  /** The first two characters. */
  private static final long PAIR = 0xFFFF_FFFFL;

  private final int shift;
  private final long[] places;

  private Sieve(int phrases) {
    shift = Long.numberOfLeadingZeros((long) phrases * SPARSE);
    places = new long[1 << (Long.SIZE - shift) >> 6];
  }

  /** A sieve that is open to some beginnings of phrases. */
  static Sieve of(Collection<String> beginnings) {
    Sieve sieve = new Sieve(beginnings.size());
    beginnings.forEach(sieve::open);
    return sieve;
  }

  /** Lets a phrase through, with the variation that {@link PhraseTree} knows. */
  private void open(String phrase) {
    int letters = letters(phrase);
    long opening = join(phrase, letters);
    boolean isStem = phrase.length() > letters && phrase.charAt(letters) == PhraseTree.STEM;
    if (phrase.charAt(0) == PhraseTree.STEM) {
      Arrays.fill(places, -1);
    } else if (Letters.isIdeograph(phrase.charAt(0))) {
      set(letters == 1 ? join(phrase.charAt(0), ANY, 0, 0) : opening & PAIR);
    } else if (isStem && letters < AHEAD) {
      Arrays.fill(places, -1);
    } else if (isStem && letters == AHEAD) {
      openStem(opening, phrase.charAt(letters - 1));
    } else {
      set(opening);
      if (letters > AHEAD) {
        long bare = Letters.bare(phrase.charAt(AHEAD));
        set((opening & (-1L >>> Character.SIZE)) | (bare << (AHEAD * Character.SIZE)));
      }
    }
  }

  /** Any letter may stand behind three, and those of one script have their numbers together. */
  private void openStem(long opening, char last) {
    set(opening);
    int script = last & ~0xFF;
    for (long letter = script; letter <= script + 0xFF; letter++) {
      set(opening | (letter << (AHEAD * Character.SIZE)));
    }
  }

  /** With how many letters a phrase begins; the first character counts as one. */
  private static int letters(String phrase) {
    int letters = 1;
    while (letters <= AHEAD
        && letters < phrase.length()
        && Letters.isLetter(phrase.charAt(letters))) {
      letters++;
    }
    return letters;
  }

  private static long join(String phrase, int letters) {
    long joined = 0;
    for (int i = Math.min(letters, AHEAD + 1) - 1; i >= 0; i--) {
      joined = joined << Character.SIZE | phrase.charAt(i);
    }
    return joined;
  }

  private static long join(int first, int second, int third, int fourth) {
    return first | ((long) second << 16) | ((long) third << 32) | ((long) fourth << 48);
  }

  private int place(long letters) {
    return (int) ((letters * MULTIPLIER) >>> shift);
  }

  private void set(long letters) {
    int place = place(letters);
    places[place >> 6] |= 1L << place;
  }

  private int bit(long letters) {
    int place = place(letters);
    return (int) (places[place >> 6] >>> place) & 1;
  }

  /**
   * 1 when a term may begin at a position, else 0: a number, so that loops need no jump.
   *
   * @param text with at least {@link #AHEAD} characters behind the position
   */
  int opens(char[] text, int at) {
    int second = Letters.traits(text[at + 1]);
    int third = Letters.traits(text[at + 2]);
    int fourth = Letters.traits(text[at + 3]);
    int two = second >> Letters.LETTER & 1;
    int three = two & (third >> Letters.LETTER);
    int four = three & (fourth >> Letters.LETTER);
    int varies = (second | (third & -two) | (fourth & -three)) >> Letters.INSIDE & 1;
    long letters = join(text[at], text[at + 1], text[at + 2], text[at + 3]);
    return varies | bit(letters & (-1L >>> ((AHEAD - two - three - four) << 4)));
  }

  /** The same for a Chinese character, behind which a word may end anywhere, and a blank stand. */
  public boolean opensIdeograph(char[] text, int at) {
    char second = text[at + 1];
    boolean isLetter = Letters.isLetter(second);
    return (bit(join(text[at], ANY, 0, 0)) | bit(join(text[at], isLetter ? second : 0, 0, 0))) != 0
        || second <= ' '
        || (!isLetter && (Letters.traits(second) >> Letters.INSIDE & 1) != 0);
  }
}
