package ibid.language;

import java.util.Arrays;

/**
 * The places of a text where a token may begin: numbers, capitals as symbols have them, and words
 * that the sieve of the lexicon lets through.
 */
public final class Anchors {
  private Anchors() {}

  /**
   * The anchors in order, and one beyond all positions. As in {@link Outline}, each position is
   * stored and the next one over it unless it counts, without a jump.
   */
  public static int[] of(Outline outline, Sieve sieve) {
    char[] text = outline.chars();
    int[] words = outline.words();
    int count = 0;
    for (int at : words) {
      words[count] = at;
      count += (certain(text, at) | sieve.opens(text, at)) & 1;
    }
    int[] anchors = Arrays.copyOf(words, count + 1);
    anchors[count] = Integer.MAX_VALUE;
    return anchors;
  }

  /** Whether the last bit is set for a number, a symbol, or what is joined to one. */
  private static int certain(char[] text, int at) {
    int first = Letters.traits(text[at]);
    int second = Letters.traits(text[at + 1]);
    return first >> Letters.CERTAIN
        | (first >> Letters.CAPITAL & ~(second >> Letters.SMALL))
        | second >> Letters.CAPITAL
        | second >> Letters.DIGIT;
  }
}
