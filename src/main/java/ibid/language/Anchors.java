package ibid.language;

import java.util.Arrays;

/**
 * The places of a text where a token may begin: numbers, capitals as symbols have them, and words
 * that the sieve of the lexicon lets through.
 *
 * <p>A processor foresees no ends of words, and loses more time at each than in the word. So both
 * loops store every position and move on only behind those that count, without a jump.
 */
public final class Anchors {
  /** How far a look at the end of the text may go beyond it. */
  public static final int PADDING = DeepSieve.LONGEST;

  private static final int CHUNK = 1 << 10;

  private final char[] text;
  private final Sieve sieve;
  private final int[] starts = new int[CHUNK + 1];
  private int[] found;
  private int count;

  private Anchors(char[] text, Sieve sieve) {
    this.text = text;
    this.sieve = sieve;
    found = new int[text.length / 16 + CHUNK + 1];
  }

  /**
   * The anchors in order, and one beyond all positions.
   *
   * @param text followed by {@link #PADDING} characters that are not of it
   */
  public static int[] of(char[] text, Sieve sieve) {
    Anchors anchors = new Anchors(text, sieve);
    int length = text.length - PADDING;
    for (int from = 0; from < length; from += CHUNK) {
      anchors.add(anchors.wordStarts(from, Math.min(length, from + CHUNK)));
    }
    anchors.found[anchors.count] = Integer.MAX_VALUE;
    return anchors.found;
  }

  /** Lists where words and numbers start; returns how many do. */
  private int wordStarts(int from, int to) {
    int listed = 0;
    int before = from == 0 ? 0 : Letters.traits(text[from - 1]);
    for (int at = from; at < to; at++) {
      int here = Letters.traits(text[at]);
      starts[listed] = at;
      listed += (here & ~before) >> Letters.PART & 1;
      before = here;
    }
    return listed;
  }

  /** Keeps of the listed starts those that may begin a token. */
  private void add(int listed) {
    int[] kept = found.length - count > listed ? found : Arrays.copyOf(found, found.length * 2);
    int end = count;
    for (int i = 0; i < listed; i++) {
      int at = starts[i];
      kept[end] = at;
      end += (certain(at) | sieve.opens(text, at)) & 1;
    }
    found = kept;
    count = end;
  }

  /** Whether the last bit is set for a number, a symbol, or what is joined to one. */
  private int certain(int at) {
    int first = Letters.traits(text[at]);
    int second = Letters.traits(text[at + 1]);
    return first >> Letters.CERTAIN
        | (first >> Letters.CAPITAL & ~(second >> Letters.SMALL))
        | second >> Letters.CAPITAL
        | second >> Letters.DIGIT;
  }
}
