package ibid.reader;

import ibid.language.Blanks;
import ibid.language.Category;
import ibid.language.Letters;
import ibid.language.Lexicon;
import ibid.language.Marks;
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

  /** Where a verb stands, and so which form of it is looked for. */
  enum Form {
    /** It opens the paragraph: {@code Recalls}. */
    OPENING,
    /** Behind the name of who acts: {@code recalls}. */
    FINITE,
    /** Behind "we": {@code recall}. */
    OURS,
    /** In a sentence that tells what was done: {@code recalled}. */
    PAST
  }

  private static final String OPERATIVE = "operative";
  private static final char STEM = ':';
  private static final int LONGEST_EMPHASIS = 60;
  private static final int LONGEST_CAPITALS = 100;

  /** How many words of a verb stand before an adverb inside it. */
  private static final int MOST_WORDS = 3;

  /** How far the words behind the first of a verb are looked at. */
  private static final int LONGEST_REST = 60;

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
    int at = Letters.firstLetter(text, start, end);
    if (at + 1 < end && isCapitals(text, at)) {
      String small = inSmallLetters(text, at, Math.min(end, at + LONGEST_CAPITALS));
      return small.isEmpty() ? Found.NONE : read(small, 0, small.length());
    }
    Found found = at(text, at, end, Form.OPENING);
    return found.words().isEmpty() ? emphasized(text, start, end) : found;
  }

  /** What stands at a position, with the adverbs before and behind it. */
  Found at(String text, int start, int end, Form form) {
    int at = start;
    Match verb = null;
    int wordsEnd = at;
    for (int next = at; next < end && Letters.isLetter(text.charAt(next)) && mayGoOn(verb); ) {
      Match match = match(text, next, end, form);
      boolean isVerb = match != null && verb == null && isVerb(match, form, next > at);
      boolean isAdverb = match != null && match.term().is(Category.ADVERB);
      if (!isVerb && !isAdverb) {
        break;
      }
      verb = isVerb ? match : verb;
      wordsEnd = match.end();
      int comma = pastComma(text, wordsEnd, end, verb);
      next = Blanks.skip(text, comma, end);
      at = comma > wordsEnd ? next : at;
    }
    Found parted = parted(text, at, end, form);
    if (!parted.words().isEmpty()) {
      return parted;
    }
    return verb == null ? Found.NONE : found(verb, words(text, at, wordsEnd));
  }

  private Match match(String text, int at, int end, Form form) {
    boolean told = form == Form.OURS || form == Form.PAST;
    Match match = told ? lexicon.telling(text, at, end) : null;
    return match != null && isVerb(match, form, false) ? match : lexicon.opening(text, at, end);
  }

  /**
   * {@code 在这方面}<u>{@code ，}</u>{@code 回顾}: past a comma between words that lead to a verb and it.
   */
  private int pastComma(String text, int at, int end, Match verb) {
    boolean before = verb == null && lexicon.isHeadLast();
    return before && at < end && Marks.isComma(text.charAt(at)) ? at + 1 : at;
  }

  private static Found found(Match verb, String words) {
    String value = verb.term().value();
    int stem = value.indexOf(STEM);
    boolean told = verb.term().is(Category.OUR_VERB) || verb.term().is(Category.PAST_VERB);
    return new Found(
        words,
        stem < 0 && !told ? words : value.substring(stem + 1),
        told || value.startsWith(OPERATIVE));
  }

  /**
   * A verb of several words with adverbs inside: <u>{@code Prend}</u> {@code également} <u>{@code
   * note}</u>.
   */
  private Found parted(String text, int start, int end, Form form) {
    int limit = lexicon.verbBeginningEnd(text, start, end);
    int first = start;
    for (int words = 0; words < MOST_WORDS && first < limit; words++) {
      int next = Blanks.skip(text, first, end);
      first = Letters.lettersEnd(text, next, Math.min(end, limit + 1));
      Found found =
          first == next || first > limit ? Found.NONE : parted(text, start, first, end, form);
      if (first == next || !found.words().isEmpty()) {
        return found;
      }
    }
    return Found.NONE;
  }

  /** The same where the words before the adverbs are those up to a position. */
  private Found parted(String text, int start, int first, int end, Form form) {
    int rest = Blanks.skip(text, first, end);
    for (Match adverb = adverb(text, rest, end); adverb != null; adverb = adverb(text, rest, end)) {
      rest = Blanks.skip(text, adverb.end(), end);
      int restEnd = Math.min(end, rest + LONGEST_REST);
      String joined = text.substring(start, first) + ' ' + text.substring(rest, restEnd);
      Match verb = match(joined, 0, joined.length(), form);
      if (verb != null && isVerb(verb, form, false) && verb.end() > first - start) {
        int verbEnd = rest + verb.end() - (first - start) - 1;
        return found(verb, words(text, start, adverbsEnd(text, verbEnd, end)));
      }
    }
    return Found.NONE;
  }

  private int adverbsEnd(String text, int from, int end) {
    int at = from;
    for (Match adverb = adverb(text, Blanks.skip(text, at, end), end);
        adverb != null;
        adverb = adverb(text, Blanks.skip(text, at, end), end)) {
      at = adverb.end();
    }
    return at;
  }

  private Match adverb(String text, int at, int end) {
    return lexicon.opening(Category.ADVERB, text, at, end);
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

  /** {@code 仍强调}: where the head stands last, an adverb stands before its verb, and none behind. */
  private boolean mayGoOn(Match verb) {
    return verb == null || !lexicon.isHeadLast();
  }

  private static boolean isVerb(Match match, Form form, boolean later) {
    return switch (form) {
      case OPENING, FINITE ->
          match.term().is(Category.VERB)
              || ((later || form == Form.FINITE) && match.term().is(Category.LATER_VERB));
      case OURS -> match.term().is(Category.OUR_VERB);
      case PAST -> match.term().is(Category.PAST_VERB);
    };
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
