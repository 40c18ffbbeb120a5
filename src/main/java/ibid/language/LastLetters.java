package ibid.language;

import java.util.BitSet;
import java.util.List;

/**
 * With what the terms of a category end: the last two letters before a position tell of most that
 * none ends there, before each word that one could begin with is looked up.
 */
final class LastLetters {
  private static final int PLACES = 1 << 10;

  private static final int MULTIPLIER = 31;

  /** Stands for any letters, with which a stem goes on. */
  private static final char ANY = PhraseTree.STEM;

  private final BitSet places = new BitSet(PLACES);

  LastLetters(List<Term> terms) {
    for (Term term : terms) {
      String phrase = term.phrase();
      int end = phrase.length();
      char last = phrase.charAt(end - 1);
      places.set(place(last, end > 1 && last != ANY ? phrase.charAt(end - 2) : 0));
    }
  }

  /**
   * Whether one of the terms may end at a position.
   *
   * @param end more than 0
   */
  boolean mayEnd(String text, int end) {
    char last = text.charAt(end - 1);
    char second = end > 1 ? text.charAt(end - 2) : 0;
    return varies(last)
        || places.get(place(last, second))
        || places.get(place(ANY, (char) 0))
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
  private static int place(char last, char second) {
    boolean alone = Letters.isIdeograph(last) || !Letters.isLetter(second);
    return (last + (alone ? 0 : second * MULTIPLIER)) & (PLACES - 1);
  }
}
