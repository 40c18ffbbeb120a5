package ibid.language;

import ibid.symbol.Notation;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * An index of terms by their first letters: finds the longest term that begins at a position, in a
 * time that does not depend on the text.
 *
 * <p>Print varies what a phrase leaves alone: white space and line breaks between words, emphasis
 * marks, a word divided at the end of a line, the sort of dash and apostrophe.
 */
final class Phrases {
  private static final int BUCKETS = 8192;
  private static final Entry[] NONE = {};

  /** A term and its phrase, ready to be compared. */
  private static final class Entry {
    final Term term;
    final char[] phrase;

    Entry(Term term) {
      this.term = term;
      phrase = term.phrase().toCharArray();
    }
  }

  /** The terms whose first three letters fall into a bucket, the longest first. */
  private final Entry[][] byThree = new Entry[BUCKETS][];

  /** The terms of one or two letters. */
  private final Entry[][] byOne = new Entry[BUCKETS][];

  private final int shortest;

  Phrases(List<Term> terms) {
    Map<Integer, List<Entry>> three = new HashMap<>();
    Map<Integer, List<Entry>> one = new HashMap<>();
    terms.stream()
        .sorted(Comparator.comparingInt((Term term) -> term.phrase().length()).reversed())
        .map(Entry::new)
        .forEach(entry -> place(entry, three, one));
    three.forEach((bucket, list) -> byThree[bucket] = list.toArray(NONE));
    one.forEach((bucket, list) -> byOne[bucket] = list.toArray(NONE));
    shortest = one.isEmpty() ? 3 : 1;
  }

  private static void place(
      Entry entry, Map<Integer, List<Entry>> three, Map<Integer, List<Entry>> one) {
    char[] phrase = entry.phrase;
    boolean long3 = phrase.length >= 3 && isPlain(phrase[1]) && isPlain(phrase[2]);
    int bucket = long3 ? bucket(phrase[0], phrase[1], phrase[2]) : phrase[0] & (BUCKETS - 1);
    (long3 ? three : one).computeIfAbsent(bucket, key -> new ArrayList<>()).add(entry);
  }

  /** Whether print never varies a character. */
  private static boolean isPlain(char c) {
    return Letters.isLetter(c);
  }

  private static int bucket(char first, char second, char third) {
    return ((first * 31 + second) * 31 + third) & (BUCKETS - 1);
  }

  /** The longest term at a position, or null. */
  Match at(String text, int position, int end) {
    char first = text.charAt(position);
    if (position + 2 < end) {
      Entry[] entries =
          byThree[bucket(first, text.charAt(position + 1), text.charAt(position + 2))];
      Match match = entries == null ? null : first(entries, text, position, end);
      if (match != null) {
        return match;
      }
    }
    Entry[] entries = shortest < 3 ? byOne[first & (BUCKETS - 1)] : null;
    return entries == null ? null : first(entries, text, position, end);
  }

  private static Match first(Entry[] entries, String text, int position, int end) {
    for (Entry entry : entries) {
      int matched = matchEnd(entry.phrase, text, position, end);
      if (matched > 0) {
        return new Match(entry.term, position, matched);
      }
    }
    return null;
  }

  /** Where a phrase ends that begins at a position, or 0. */
  private static int matchEnd(char[] phrase, String text, int position, int end) {
    int at = position;
    for (int i = 0; i < phrase.length; i++) {
      char wanted = phrase[i];
      if (at < end && text.charAt(at) == wanted && !(wanted == ' ' && isSpaced(text, at, end))) {
        at++;
      } else {
        at = vary(wanted, i, text, at, end);
        if (at <= 0) {
          return -at;
        }
      }
    }
    boolean open = at < end && Letters.isLetter(text.charAt(at)) && runsOn(text, at);
    return open ? 0 : at;
  }

  /** Whether more than one space or other blank stands at a position. */
  private static boolean isSpaced(String text, int at, int end) {
    char next = at + 1 < end ? text.charAt(at + 1) : ' ';
    return !Letters.isLetter(next) && !Letters.isDigit(next);
  }

  /**
   * The position after what print has instead of a character of the phrase; 0 when it is something
   * else; for the {@code *} at the end of a phrase the end of the word, negative.
   */
  private static int vary(char wanted, int index, String text, int at, int end) {
    if (wanted == ' ') {
      int after = Blanks.skip(text, at, end);
      return after == at ? 0 : after;
    }
    if (wanted == '*') {
      return -wordEnd(text, at, end);
    }
    if (at >= end) {
      return 0;
    }
    char found = text.charAt(at);
    if ((wanted == '-' && Notation.isDash(found)) || (wanted == '\'' && found == '\u2019')) {
      return at + 1;
    }
    if (index == 0 || !(found == '-' || found >= '\u00AD')) {
      return 0;
    }
    int joined = Blanks.skipDivision(text, at, end);
    return joined > at && joined < end && text.charAt(joined) == wanted ? joined + 1 : 0;
  }

  private static boolean runsOn(String text, int at) {
    char before = text.charAt(at - 1);
    return Letters.isLetter(before) && !Letters.isIdeograph(before);
  }

  private static int wordEnd(String text, int from, int end) {
    int at = from;
    while (at < end && Letters.isLetter(text.charAt(at))) {
      at++;
    }
    return at;
  }
}
