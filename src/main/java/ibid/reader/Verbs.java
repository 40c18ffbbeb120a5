package ibid.reader;

import ibid.language.Blanks;
import ibid.language.Category;
import ibid.language.Letters;
import ibid.language.Lexicon;
import ibid.language.Match;
import ibid.language.Stretch;
import java.util.Locale;

/**
 * The verb that opens a paragraph: {@code Recalling also}, {@code *Takes note of*}, {@code NOTING
 * also}.
 */
final class Verbs {
  /** What opened a paragraph: its words in lower case, and whether they open an operative one. */
  record Found(String words, String stem, boolean operative) {
    static final Found NONE = new Found("", "", false);
  }

  private static final String OPERATIVE = "operative";
  private static final char STEM = ':';
  private static final int LONGEST_EMPHASIS = 60;
  private static final int LONGEST_CAPITALS = 100;

  private final Lexicon lexicon;

  /** What was found last, since a block is asked about more than once, and where. */
  private Found last = Found.NONE;

  private int lastStart = -1;
  private int lastEnd;

  Verbs(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** Whether a verb opens a paragraph. */
  boolean open(String text, int start, int end) {
    return !at(text, start, end).words().isEmpty();
  }

  Found at(String text, int start, int end) {
    if (start != lastStart || end != lastEnd) {
      last = read(text, start, end);
      lastStart = start;
      lastEnd = end;
    }
    return last;
  }

  private Found read(String text, int start, int end) {
    int at = start;
    while (at < end && !Letters.isLetter(text.charAt(at))) {
      at++;
    }
    if (at + 1 < end && isCapitals(text, at)) {
      String small = inSmallLetters(text, at, Math.min(end, at + LONGEST_CAPITALS));
      return small.isEmpty() ? Found.NONE : read(small, 0, small.length());
    }
    Match verb = null;
    int wordsEnd = at;
    for (int next = at; next < end && Letters.isLetter(text.charAt(next)); ) {
      Match match = lexicon.opening(text, next, end);
      boolean isVerb = match != null && verb == null && isVerb(match, next > at);
      boolean isAdverb = match != null && isAdverb(match, verb);
      if (!isVerb && !isAdverb) {
        break;
      }
      verb = isVerb ? match : verb;
      wordsEnd = match.end();
      next = Blanks.skip(text, wordsEnd, end);
    }
    if (verb == null) {
      return emphasized(text, start, end);
    }
    String words = words(text, at, wordsEnd);
    String value = verb.term().value();
    int stem = value.indexOf(STEM);
    return new Found(
        words, stem < 0 ? words : value.substring(stem + 1), value.startsWith(OPERATIVE));
  }

  private static boolean isCapitals(String text, int at) {
    return Character.isUpperCase(text.charAt(at)) && Character.isUpperCase(text.charAt(at + 1));
  }

  /**
   * A beginning in capitals as others print it; empty where all is in capitals, and they tell no
   * verb from other words.
   */
  private static String inSmallLetters(String text, int start, int end) {
    StringBuilder small = new StringBuilder(text.substring(start, end));
    boolean all = true;
    for (int at = 1; at < small.length(); at++) {
      char c = small.charAt(at);
      all &= !Character.isLowerCase(c);
      small.setCharAt(at, Character.toLowerCase(c));
    }
    return all ? "" : small.toString();
  }

  /** {@code 仍强调}: where the head stands last, an adverb stands before its verb. */
  private boolean isAdverb(Match match, Match verb) {
    return match.term().is(Category.ADVERB) && (verb == null || !lexicon.isHeadLast());
  }

  private static boolean isVerb(Match match, boolean later) {
    return match.term().is(Category.VERB) || (later && match.term().is(Category.LATER_VERB));
  }

  /** A verb the table lacks, printed in italics: {@code *Amends* article 12}. */
  private static Found emphasized(String text, int start, int end) {
    if (start >= end || text.charAt(start) != '*') {
      return Found.NONE;
    }
    int close = Stretch.indexOf(text, '*', start + 1, Math.min(end, start + LONGEST_EMPHASIS));
    return close > start + 1
        ? new Found(words(text, start + 1, close), words(text, start + 1, close), true)
        : Found.NONE;
  }

  private static String words(String text, int start, int end) {
    return Blanks.fold(text, start, end).toLowerCase(Locale.ROOT);
  }
}
