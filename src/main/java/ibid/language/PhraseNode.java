package ibid.language;

import ibid.symbol.Notation;
import java.util.ArrayList;
import java.util.List;

/**
 * A node of a tree of phrases that share their beginnings.
 *
 * <p>Print varies what a phrase leaves alone: white space and line breaks between words, emphasis
 * marks, a word divided at the end of a line, between any two characters in Chinese, the sort of
 * dash and apostrophe, the vowels that Arabic mostly leaves out.
 */
final class PhraseNode {
  static final char STEM = '*';

  private final char[] label;
  private final Term term;
  private final boolean stem;

  /** The children by the first characters of their labels, each at or after its last bits. */
  private final PhraseNode[] children;

  private final char[] initials;

  private PhraseNode(char[] label, Term term, boolean stem, List<PhraseNode> nodes) {
    this.label = label;
    this.term = term;
    this.stem = stem;
    int slots = nodes.isEmpty() ? 1 : Integer.highestOneBit(nodes.size()) * 4;
    children = new PhraseNode[slots];
    initials = new char[slots];
    nodes.forEach(this::put);
  }

  private void put(PhraseNode child) {
    char initial = child.label.length == 0 ? STEM : child.label[0];
    int slot = initial & (initials.length - 1);
    while (initials[slot] != 0) {
      slot = (slot + 1) & (initials.length - 1);
    }
    initials[slot] = initial;
    children[slot] = child;
  }

  /** The tree of terms in the order of their phrases. */
  static PhraseNode of(List<Term> sorted) {
    return new PhraseNode(new char[0], null, false, children(sorted, 0));
  }

  private static List<PhraseNode> children(List<Term> terms, int from) {
    List<PhraseNode> nodes = new ArrayList<>();
    for (int start = 0; start < terms.size(); ) {
      char initial = terms.get(start).phrase().charAt(from);
      int end = start + 1;
      while (end < terms.size() && terms.get(end).phrase().charAt(from) == initial) {
        end++;
      }
      nodes.add(node(terms.subList(start, end), from));
      start = end;
    }
    return nodes;
  }

  private static PhraseNode node(List<Term> terms, int from) {
    String first = terms.get(0).phrase();
    String last = terms.get(terms.size() - 1).phrase();
    int end = from;
    while (end < first.length() && end < last.length() && first.charAt(end) == last.charAt(end)) {
      end++;
    }
    boolean stem = first.charAt(end - 1) == STEM;
    boolean whole = first.length() == end;
    int same = 0;
    while (whole && same < terms.size() && terms.get(same).phrase().length() == end) {
      same++;
    }
    char[] label = first.substring(from, stem ? end - 1 : end).toCharArray();
    List<Term> longer = terms.subList(same, terms.size());
    return new PhraseNode(label, whole ? terms.get(0) : null, stem, children(longer, end));
  }

  /** The longest term that begins at a position, or null. */
  Match longest(String text, int position, int end) {
    PhraseNode node = this;
    Term found = null;
    int foundEnd = 0;
    for (int at = position; ; ) {
      PhraseNode child = node.child(text, at, end);
      int matched = child == null ? 0 : child.matchEnd(text, at, end);
      if (matched == 0) {
        return found == null ? null : new Match(found, position, foundEnd);
      }
      node = child;
      at = matched;
      if (node.term != null && (node.stem || isWordEnd(text, at, end))) {
        found = node.term;
        foundEnd = node.stem ? wordEnd(text, at, end) : at;
      }
    }
  }

  /** The child whose label begins with a character, or null. */
  private PhraseNode child(char initial) {
    int slot = initial & (initials.length - 1);
    while (initials[slot] != initial && initials[slot] != 0) {
      slot = (slot + 1) & (initials.length - 1);
    }
    return children[slot];
  }

  /** The child whose label can begin at a position, or null. */
  private PhraseNode child(String text, int at, int end) {
    if (at >= end) {
      return null;
    }
    char c = text.charAt(at);
    PhraseNode child = child(c);
    boolean plain = Letters.isLetter(c) && c != Letters.STROKE;
    if (child != null || plain || initials.length == 1) {
      return child;
    }
    if (c == '\u2019') {
      return child('\'');
    }
    if (Letters.isVowelMark(c)) {
      int letter = Letters.skipVowelMarks(text, at, end);
      return letter < end ? child(text.charAt(letter)) : null;
    }
    if (c == '\n' || c == '\r') {
      int next = pastBreak(text, at, end);
      if (next > at) {
        return child(text.charAt(next));
      }
    }
    PhraseNode blank = child(' ');
    if (blank != null && Blanks.skip(text, at, end) > at) {
      return blank;
    }
    return Notation.isDash(c) || c == '\u00AD' ? divided(text, at, end) : null;
  }

  /**
   * The child that goes on after a division at the end of a line, or after another sort of dash.
   */
  private PhraseNode divided(String text, int at, int end) {
    int joined = Blanks.skipDivision(text, at, end);
    return child(joined > at && joined < end ? text.charAt(joined) : '-');
  }

  /** Where the label ends that begins at a position, or 0. */
  private int matchEnd(String text, int position, int end) {
    int at = position;
    for (char wanted : label) {
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
    if ((found == '\n' || found == '\r') && Letters.isIdeograph(wanted)) {
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
   * The position of the Chinese character that a line break parts from the one before, or the same.
   */
  private static int pastBreak(String text, int at, int end) {
    boolean behind = at > 0 && Letters.isIdeograph(text.charAt(at - 1));
    int next = behind ? Blanks.skip(text, at, end) : at;
    return next < end && Letters.isIdeograph(text.charAt(next)) ? next : at;
  }

  private static boolean isWordEnd(String text, int at, int end) {
    if (at >= end || !Letters.isLetter(text.charAt(at))) {
      return true;
    }
    char before = text.charAt(at - 1);
    return !Letters.isLetter(before) || Letters.isIdeograph(before);
  }

  private static int wordEnd(String text, int from, int end) {
    int at = from;
    while (at < end && Letters.isLetter(text.charAt(at))) {
      at++;
    }
    return at;
  }
}
