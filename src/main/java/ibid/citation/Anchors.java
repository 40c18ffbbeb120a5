package ibid.citation;

import ibid.language.Letters;
import ibid.language.Sieve;
import java.util.Arrays;

/**
 * The places of a text where a token may begin: numbers, capitals as symbols have them, and words
 * that the sieve of the lexicon lets through.
 *
 * <p>A processor foresees no ends of words, and loses more time at each than in the word. So both
 * loops store every position and move on only behind those that count, without a jump.
 */
final class Anchors {
  /** How far a look at the end of the text may go beyond it. */
  static final int PADDING = 4;

  private static final int CHUNK = 1 << 10;

  /** The places of the bits that make the class of a character. */
  private static final int PART = 0;

  private static final int CERTAIN = 1;
  private static final int CAPITAL = 2;
  private static final int SMALL = 3;
  private static final int SIGN = 4;

  /** The classes of the characters up to the Arabic ones. */
  private static final byte[] CLASSES = new byte[0x700];

  static {
    for (char c = 0; c < CLASSES.length; c++) {
      CLASSES[c] = (byte) classify(c);
    }
  }

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
  static int[] of(char[] text, Sieve sieve) {
    Anchors anchors = new Anchors(text, sieve);
    int length = text.length - PADDING;
    for (int from = 0; from < length; from += CHUNK) {
      anchors.add(anchors.sift(anchors.wordStarts(from, Math.min(length, from + CHUNK))));
    }
    anchors.found[anchors.count] = Integer.MAX_VALUE;
    return Arrays.copyOf(anchors.found, anchors.count + 1);
  }

  /** Lists where words and numbers start; returns how many do. */
  private int wordStarts(int from, int to) {
    int listed = 0;
    int before = from == 0 ? 0 : classOf(text[from - 1]);
    for (int at = from; at < to; at++) {
      int here = classOf(text[at]);
      starts[listed] = at;
      listed += here & ~before & 1;
      before = here;
    }
    return listed;
  }

  /** Keeps of the listed starts those that may begin a token, to the look of three characters. */
  private int sift(int listed) {
    int kept = 0;
    for (int i = 0; i < listed; i++) {
      int at = starts[i];
      starts[kept] = at;
      kept += (certain(at) | sieve.passes(text[at], text[at + 1], text[at + 2])) & 1;
    }
    return kept;
  }

  /** Adds those of them that may begin one to a closer look. */
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
    int here = classOf(text[at]);
    int second = classOf(text[at + 1]);
    return here >> CERTAIN | (here >> CAPITAL & ~(second >> SMALL)) | second >> SIGN;
  }

  private static int classOf(char c) {
    return c < CLASSES.length ? CLASSES[c] : rare(c);
  }

  /**
   * Chinese writes words without spaces, so any of its letters may begin one, and names bodies by
   * titles in brackets.
   */
  private static int rare(char c) {
    return Letters.isIdeograph(c) || c == Letters.TITLE_OPENING
        ? 1 << PART | 1 << CERTAIN
        : bit(Letters.isLetter(c), PART);
  }

  private static int classify(char c) {
    boolean small = c >= 'a' && c <= 'z';
    return bit(Letters.isWordPart(c), PART)
        | bit(Letters.isDigit(c), CERTAIN)
        | bit(Letters.isCapital(c), CAPITAL)
        | bit(small, SMALL)
        | bit(Letters.isCapital(c) || Letters.isDigit(c), SIGN);
  }

  private static int bit(boolean isSet, int place) {
    return isSet ? 1 << place : 0;
  }
}
