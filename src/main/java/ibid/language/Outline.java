package ibid.language;

import java.util.Arrays;

/**
 * A text, looked at once from its first character to its last: where words and numbers begin, and
 * where the characters stand that few texts have much of, so that who looks for one of them need
 * not read the whole text again.
 */
public final class Outline {
  /** How far a look at the end of the text may go beyond it. */
  static final int PADDING = DeepSieve.LONGEST;

  /** The bits of a number count the characters of a block. */
  private static final int BLOCK = Long.SIZE;

  private static final int BLOCK_BITS = 6;

  private static final int[] NONE = {};

  /** How many characters stand for each word that a choice takes, as a rule: few are taken. */
  private static final int LETTERS_A_WORD = 16;

  /** Which words count. */
  interface Choice {
    /**
     * A number whose last bit is set when a word counts.
     *
     * @param at where the word begins; behind the text stand at least {@link #PADDING} characters
     */
    int takes(char[] text, int at);
  }

  private final String text;
  private final char[] chars;

  /** A bit for each character that begins a word or number, ... */
  private final long[] words;

  /** ... and for each mark. */
  private final long[] marks;

  /** Where what prints nothing is left out of the text. */
  private final int[] unprinted;

  private Outline(String text, int[] unprinted) {
    this.text = text;
    this.unprinted = unprinted;
    int blocks = (text.length() + BLOCK - 1) >> BLOCK_BITS;
    chars = new char[(blocks << BLOCK_BITS) + PADDING];
    text.getChars(0, text.length(), chars, 0);
    words = new long[blocks];
    marks = new long[blocks];
  }

  /** Looks at a text. */
  public static Outline of(String text) {
    return of(text, NONE);
  }

  /** The same of a file, without the characters that print nothing. */
  public static Outline ofFile(String file) {
    return Unprinted.leftOut(of(file));
  }

  static Outline of(String text, int[] unprinted) {
    Outline outline = new Outline(text, unprinted);
    for (int block = 0; block < outline.words.length; block++) {
      outline.look(block);
    }
    return outline;
  }

  /**
   * Takes one bit of each character after the other. A processor foresees no ends of words, and
   * loses more time at each than in the word; so there is no jump but at the end of a block.
   */
  private void look(int block) {
    long part = 0;
    long mark = 0;
    int start = block << BLOCK_BITS;
    for (int at = start; at < start + BLOCK; at++) {
      long traits = Letters.traits(chars[at]);
      part = part >>> 1 | traits << (BLOCK - 1 - Letters.PART);
      mark = mark >>> 1 | (traits & Long.MIN_VALUE);
    }
    long before = block == 0 ? 0 : Letters.traits(chars[start - 1]) >> Letters.PART & 1;
    words[block] = part & ~(part << 1 | before);
    marks[block] = mark;
  }

  /** That of the text with the plain forms of a language, which most texts have in few places. */
  public Outline plain(Lexicon lexicon) {
    return lexicon.plain(this);
  }

  /** That of a text of the same length, which is looked at only where it differs from this one. */
  public Outline mended(String other) {
    if (other.equals(text)) {
      return this;
    }
    Outline mended = new Outline(other, NONE);
    boolean differs = false;
    for (int block = 0; block < words.length; block++) {
      boolean before = differs;
      int start = block << BLOCK_BITS;
      int end = start + BLOCK;
      differs = !Arrays.equals(chars, start, end, mended.chars, start, end);
      if (differs || before) {
        mended.look(block);
      } else {
        mended.words[block] = words[block];
        mended.marks[block] = marks[block];
      }
    }
    return mended;
  }

  /** The text. */
  public String text() {
    return text;
  }

  /** The characters of the text, followed by at least {@link #PADDING} that are not of it. */
  public char[] chars() {
    return chars;
  }

  /**
   * Before which positions of the text the file has characters that print nothing, in order; a
   * position comes once for each.
   */
  public int[] unprinted() {
    return unprinted;
  }

  /**
   * Where words and numbers begin that a choice takes, and one place more; a stretch of Chinese
   * characters counts as one. Each is stored and the next one over it unless it is taken, so that
   * there is no jump.
   */
  int[] words(Choice choice) {
    int[] taken = new int[chars.length / LETTERS_A_WORD + BLOCK];
    int count = 0;
    for (int block = 0; block < words.length; block++) {
      taken = taken.length - count > BLOCK ? taken : Arrays.copyOf(taken, taken.length * 2);
      for (long ahead = words[block]; ahead != 0; ahead &= ahead - 1) {
        int at = (block << BLOCK_BITS) + Long.numberOfTrailingZeros(ahead);
        taken[count] = at;
        count += choice.takes(chars, at) & 1;
      }
    }
    return Arrays.copyOf(taken, count + 1);
  }

  /**
   * The position of the next mark, or -1: a line break, a superscript digit, a star, an opening
   * bracket, the mark of a quotation, a slash of another sort, what prints nothing, or the second
   * half of a surrogate pair.
   */
  public int nextMark(int from) {
    int block = from >> BLOCK_BITS;
    if (block >= marks.length) {
      return -1;
    }
    long ahead = marks[block] & -1L << from;
    while (ahead == 0) {
      block++;
      if (block == marks.length) {
        return -1;
      }
      ahead = marks[block];
    }
    return (block << BLOCK_BITS) + Long.numberOfTrailingZeros(ahead);
  }

  /** The position of the next mark that is a certain character, or -1. */
  public int nextMark(char mark, int from) {
    int at = nextMark(from);
    while (at >= 0 && chars[at] != mark) {
      at = nextMark(at + 1);
    }
    return at;
  }

  /** Where the line ends that a position is in, or the end when that comes first. */
  public int lineEnd(int from, int end) {
    int newline = nextMark('\n', from);
    return newline < 0 || newline > end ? end : newline;
  }

  /** Texts are the same when their characters are. */
  @Override
  public boolean equals(Object other) {
    return other instanceof Outline outline && outline.text.equals(text);
  }

  @Override
  public int hashCode() {
    return text.hashCode();
  }
}
