package ibid.language;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * Looks at the letters that {@link Sieve} hardly reaches in a language that joins prefixes and
 * articles to its words: most Arabic ones begin with two letters that tell nothing, {@code ال}.
 */
final class DeepSieve {
  /** How many letters are passed over. */
  private static final int PASSED = 2;

  /** How long the beginning of a phrase has to be. */
  static final int LONGEST = PASSED + Sieve.AHEAD + 2;

  private final Sieve behind;

  private DeepSieve(Sieve behind) {
    this.behind = behind;
  }

  /** A sieve that is open to some beginnings of phrases. */
  static DeepSieve of(Collection<String> beginnings) {
    List<String> behind = new ArrayList<>();
    for (String beginning : beginnings) {
      if (beginning.length() > PASSED) {
        behind.add(beginning.substring(PASSED));
      }
    }
    return new DeepSieve(Sieve.of(behind));
  }

  /**
   * Whether a term may begin at a position.
   *
   * @param text with at least {@link Outline#PADDING} characters behind the position
   */
  boolean opens(char[] text, int at) {
    return !isPlain(text[at + 1])
        || !isPlain(text[at + PASSED])
        || behind.opens(text, at + PASSED) != 0;
  }

  /** Whether a character is nothing but a letter of the script that has the prefixes. */
  private static boolean isPlain(char c) {
    return !Letters.isLatin(c)
        && Letters.isLetter(c)
        && !Letters.isVowelMark(c)
        && !Letters.isAccent(c);
  }
}
