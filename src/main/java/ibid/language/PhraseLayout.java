package ibid.language;

import java.util.Arrays;
import java.util.List;

/**
 * Lays out the nodes of a {@link PhraseTree} one behind the other, with the parts of their records
 * at the places named here.
 */
final class PhraseLayout {
  /** Where the characters of a node begin and end among those of all. */
  static final int LABEL_START = 0;

  static final int LABEL_END = 1;

  /** The number of the term that ends here, or {@link #NONE}. */
  static final int TERM = 2;

  /** The number of the term that ends here with any letters behind, or {@link #NONE}. */
  static final int STEM = 3;

  /** How many slots there are, less one: the last bits of a character tell where to look. */
  static final int MASK = 4;

  /** In each slot the first character of a child, 0 for none, and where its record begins. */
  static final int SLOTS = 5;

  static final int NONE = -1;

  private final List<Term> terms;
  private final StringBuilder labels = new StringBuilder();
  private int[] nodes = new int[1 << 10];
  private int size;

  /**
   * Lays out the tree.
   *
   * @param terms in the order of their phrases
   */
  PhraseLayout(List<Term> terms) {
    this.terms = terms;
    node(0, 0, 0, terms.size());
  }

  int[] nodes() {
    return Arrays.copyOf(nodes, size);
  }

  char[] labels() {
    return labels.toString().toCharArray();
  }

  private String phrase(int term) {
    return terms.get(term).phrase();
  }

  /**
   * Lays out the node of some terms that are the same up to an end, and its children behind it.
   *
   * @param from where the characters of the node begin in their phrases
   * @return where its record begins
   */
  private int node(int from, int end, int first, int last) {
    boolean isStem = end > from && phrase(first).charAt(end - 1) == PhraseTree.STEM;
    int longer = first;
    while (longer < last && phrase(longer).length() == end) {
      longer++;
    }
    int stem = isStem ? first : stem(longer, last, end);
    int slots = slots(children(longer, last, end) - (stem < longer ? 0 : 1));
    int node = size;
    size += SLOTS + 2 * slots;
    if (size > nodes.length) {
      nodes = Arrays.copyOf(nodes, Math.max(size, nodes.length * 2));
    }
    nodes[node + LABEL_START] = labels.length();
    if (end > from) {
      labels.append(phrase(first), from, isStem ? end - 1 : end);
    }
    nodes[node + LABEL_END] = labels.length();
    nodes[node + TERM] = longer > first && !isStem ? first : NONE;
    nodes[node + STEM] = stem;
    nodes[node + MASK] = slots - 1;
    for (int start = longer; start < last; ) {
      int next = nextChild(start, last, end);
      if (start != stem) {
        put(node, phrase(start).charAt(end), node(end, sameUntil(start, next, end), start, next));
      }
      start = next;
    }
    return node;
  }

  /**
   * Of some terms that are the same up to a place, the one that any letters may go on from there.
   */
  private int stem(int first, int last, int at) {
    for (int start = first; start < last; start = nextChild(start, last, at)) {
      if (phrase(start).charAt(at) == PhraseTree.STEM) {
        return start;
      }
    }
    return NONE;
  }

  /** At least twice as many as children: in a full node a search would pass over most of them. */
  private static int slots(int children) {
    return children < 2 ? children + 1 : Integer.highestOneBit(children - 1) * 4;
  }

  private int children(int first, int last, int at) {
    int children = 0;
    for (int start = first; start < last; start = nextChild(start, last, at)) {
      children++;
    }
    return children;
  }

  /** The first term behind one that has another character at a place. */
  private int nextChild(int start, int last, int at) {
    int next = start + 1;
    while (next < last && phrase(next).charAt(at) == phrase(start).charAt(at)) {
      next++;
    }
    return next;
  }

  /** Up to where terms are the same, which are in order. */
  private int sameUntil(int first, int last, int from) {
    String one = phrase(first);
    String other = phrase(last - 1);
    int end = from;
    while (end < one.length() && end < other.length() && one.charAt(end) == other.charAt(end)) {
      end++;
    }
    return end;
  }

  private void put(int node, char initial, int child) {
    int mask = nodes[node + MASK];
    int slot = initial & mask;
    while (nodes[node + SLOTS + 2 * slot] != 0) {
      slot = (slot + 1) & mask;
    }
    nodes[node + SLOTS + 2 * slot] = initial;
    nodes[node + SLOTS + 2 * slot + 1] = child;
  }
}
