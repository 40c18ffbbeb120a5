package ibid.language;

import ibid.symbol.Notation;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * An index of terms by their first letters: finds the longest term that begins at a position, in a
 * time that does not depend on the text.
 *
 * <p>Print varies what a phrase leaves alone: white space and line breaks between words, emphasis
 * marks, a word divided at the end of a line, the sort of dash and apostrophe.
 */
final class Phrases {
  private static final int BUCKETS = 4096;
  private static final Term[] NONE = {};

  private final Term[][] buckets = new Term[BUCKETS][];

  Phrases(List<Term> terms) {
    List<List<Term>> lists = new ArrayList<>(BUCKETS);
    for (int i = 0; i < BUCKETS; i++) {
      lists.add(null);
    }
    for (Term term : terms) {
      int bucket = bucket(term.phrase().charAt(0), second(term.phrase()));
      if (lists.get(bucket) == null) {
        lists.set(bucket, new ArrayList<>());
      }
      lists.get(bucket).add(term);
    }
    Comparator<Term> longestFirst =
        Comparator.comparingInt((Term term) -> term.phrase().length()).reversed();
    for (int i = 0; i < BUCKETS; i++) {
      List<Term> list = lists.get(i);
      if (list != null) {
        list.sort(longestFirst);
        buckets[i] = list.toArray(NONE);
      }
    }
  }

  private static char second(CharSequence phrase) {
    return phrase.length() > 1 ? phrase.charAt(1) : ' ';
  }

  private static int bucket(char first, char second) {
    return (first * 31 + (Letters.isLetter(second) ? second : 0)) & (BUCKETS - 1);
  }

  /** The longest term at a position, or null. */
  Match at(String text, int position, int end) {
    char second = position + 1 < end ? text.charAt(position + 1) : ' ';
    Term[] terms = buckets[bucket(text.charAt(position), second)];
    if (terms == null) {
      return null;
    }
    for (Term term : terms) {
      int matched = matchEnd(term.phrase(), text, position, end);
      if (matched > 0) {
        return new Match(term, position, matched);
      }
    }
    return null;
  }

  /** Where a phrase ends that begins at a position, or 0. */
  private static int matchEnd(String phrase, String text, int position, int end) {
    int at = position;
    int length = phrase.length();
    for (int i = 0; i < length; i++) {
      char wanted = phrase.charAt(i);
      if (wanted == '*') {
        return wordEnd(text, at, end);
      }
      if (wanted == ' ') {
        int after = Blanks.skip(text, at, end);
        if (after == at) {
          return 0;
        }
        at = after;
        continue;
      }
      if (at < end && text.charAt(at) != wanted && i > 0) {
        at = Blanks.skipDivision(text, at, end);
      }
      if (at >= end || !same(wanted, text.charAt(at))) {
        return 0;
      }
      at++;
    }
    boolean open = at < end && Letters.isLetter(text.charAt(at)) && runsOn(text, at);
    return open ? 0 : at;
  }

  private static boolean runsOn(String text, int at) {
    char before = text.charAt(at - 1);
    return Letters.isLetter(before) && !Letters.isIdeograph(before);
  }

  private static boolean same(char wanted, char found) {
    return wanted == found
        || (wanted == '-' && Notation.isDash(found))
        || (wanted == '\'' && found == '\u2019');
  }

  private static int wordEnd(String text, int from, int end) {
    int at = from;
    while (at < end && Letters.isLetter(text.charAt(at))) {
      at++;
    }
    return at;
  }
}
