package ibid.language;

/**
 * The places of a text where a token may begin: numbers, capitals as symbols have them, and words
 * that the sieve of the lexicon lets through.
 */
public final class Anchors {
  private Anchors() {}

  /** The anchors in order, and one beyond all positions. */
  public static int[] of(Outline outline, Sieve sieve) {
    int[] anchors = outline.words((text, at) -> certain(text, at) | sieve.opens(text, at));
    anchors[anchors.length - 1] = Integer.MAX_VALUE;
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
