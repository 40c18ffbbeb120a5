package ibid.language;

import ibid.symbol.Notation;
import java.util.List;

/**
 * A tree of phrases that share their beginnings. Its nodes lie one behind the other in an array,
 * since a walk from object to object waits for memory at each; see {@link PhraseLayout}.
 *
 * <p>Print varies what a phrase leaves alone: white space and line breaks between words, emphasis
 * marks, a word divided at the end of a line, between any two characters in Chinese, or with blanks
 * between those, the sort of dash and apostrophe, the vowels that Arabic mostly leaves out, accents
 * as characters of their own.
 */
final class PhraseTree {
  static final char STEM = '*';

  private final List<Term> terms;
  private final int[] nodes;
  private final char[] labels;

  /**
   * Makes the tree of some terms.
   *
   * @param terms in the order of their phrases
   */
  PhraseTree(List<Term> terms) {
    this.terms = terms;
    PhraseLayout layout = new PhraseLayout(terms);
    nodes = layout.nodes();
    labels = layout.labels();
  }

  /** The longest term that begins at a position, or null. */
  Match longest(String text, int position, int end) {
    int node = 0;
    int found = PhraseLayout.NONE;
    int foundEnd = 0;
    for (int at = position; ; ) {
      node = child(node, text, at, end);
      at = node == 0 ? 0 : labelEnd(node, text, at, end);
      if (at == 0) {
        return found < 0 ? null : new Match(terms.get(found), position, foundEnd);
      }
      int stem = nodes[node + PhraseLayout.STEM];
      if (stem >= 0) {
        found = stem;
        foundEnd = Letters.lettersEnd(text, at, end);
      }
      int term = nodes[node + PhraseLayout.TERM];
      if (term >= 0 && isWordEnd(text, at, end)) {
        found = term;
        foundEnd = at;
      }
    }
  }

  /** The child whose label begins with a character, or 0. */
  private int child(int node, char initial) {
    int mask = nodes[node + PhraseLayout.MASK];
    int slot = initial & mask;
    int[] slots = nodes;
    int first = node + PhraseLayout.SLOTS;
    while (slots[first + 2 * slot] != initial && slots[first + 2 * slot] != 0) {
      slot = (slot + 1) & mask;
    }
    return slots[first + 2 * slot + 1];
  }

  /** The child whose label can begin at a position, or 0. */
  private int child(int node, String text, int at, int end) {
    if (at >= end) {
      return 0;
    }
    char c = Letters.composed(text, at, end);
    int child = child(node, c);
    boolean plain = Letters.isLetter(c) && c != Letters.STROKE;
    if (child != 0 || plain || nodes[node + PhraseLayout.MASK] == 0) {
      return child;
    }
    if (c == '\u2019') {
      return child(node, '\'');
    }
    if (Letters.isVowelMark(c)) {
      int letter = Letters.skipVowelMarks(text, at, end);
      return letter < end ? child(node, text.charAt(letter)) : 0;
    }
    if (c <= ' ') {
      int next = pastBreak(text, at, end);
      if (next > at) {
        return child(node, text.charAt(next));
      }
    }
    int blank = child(node, ' ');
    if (blank != 0 && Blanks.skip(text, at, end) > at) {
      return blank;
    }
    return Notation.isDash(c) || c == '\u00AD' ? divided(node, text, at, end) : 0;
  }

  /**
   * The child that goes on after a division at the end of a line, or after another sort of dash.
   */
  private int divided(int node, String text, int at, int end) {
    int joined = Blanks.skipDivision(text, at, end);
    return child(node, joined > at && joined < end ? text.charAt(joined) : '-');
  }

  /** Where the label of a node ends that begins at a position, or 0. */
  private int labelEnd(int node, String text, int position, int end) {
    int at = position;
    int labelEnd = nodes[node + PhraseLayout.LABEL_END];
    for (int i = nodes[node + PhraseLayout.LABEL_START]; i < labelEnd; i++) {
      char wanted = labels[i];
      boolean same = at < end && text.charAt(at) == wanted;
      if (same && (wanted != ' ' || isLetterNext(text, at, end))) {
        at++;
      } else {
        at = vary(wanted, text, at, end);
        if (at == 0) {
          return 0;
        }
      }
    }
    return at;
  }

  private static boolean isLetterNext(String text, int at, int end) {
    return at + 1 < end && Letters.isLetter(text.charAt(at + 1));
  }

  /** The position after what print has instead of a character, or 0 when it has something else. */
  private static int vary(char wanted, String text, int at, int end) {
    if (wanted == ' ') {
      int after = Blanks.skip(text, at, end);
      return after == at ? 0 : after;
    }
    if (at >= end) {
      return 0;
    }
    char found = text.charAt(at);
    if (found != wanted && Letters.composed(text, at, end) == wanted) {
      return at + 2;
    }
    if (found <= ' ' && Letters.isIdeograph(wanted)) {
      int next = pastBreak(text, at, end);
      return next > at && text.charAt(next) == wanted ? next + 1 : 0;
    }
    if ((wanted == '-' && Notation.isDash(found)) || (wanted == '\'' && found == '\u2019')) {
      return at + 1;
    }
    if (found != '-' && found < '\u00AD') {
      return 0;
    }
    int joined =
        Letters.isVowelMark(found)
            ? Letters.skipVowelMarks(text, at, end)
            : Blanks.skipDivision(text, at, end);
    return joined > at && joined < end && text.charAt(joined) == wanted ? joined + 1 : 0;
  }

  /**
   * The position of the Chinese character that a line break or a blank parts from the one before,
   * or the same.
   */
  private static int pastBreak(String text, int at, int end) {
    boolean behind = at > 0 && Letters.isIdeograph(text.charAt(at - 1));
    int next = behind ? Blanks.skip(text, at, end) : at;
    return next < end && Letters.isIdeograph(text.charAt(next)) ? next : at;
  }

  private static boolean isWordEnd(String text, int at, int end) {
    if (at >= end || !Letters.isLetter(text.charAt(at))) {
      return at >= end || !(Letters.isAccent(text.charAt(at)) || isInNumber(text, at));
    }
    char before = text.charAt(at - 1);
    return !Letters.isLetter(before) || Letters.isIdeograph(before);
  }

  /** {@code رقم 18}<u>{@code 2}</u>, in {@code رقم 182}. */
  private static boolean isInNumber(String text, int at) {
    return Letters.isDigit(text.charAt(at)) && Letters.isDigit(text.charAt(at - 1));
  }
}
