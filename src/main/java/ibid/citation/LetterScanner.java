package ibid.citation;

import ibid.language.Blanks;
import ibid.language.Category;
import ibid.language.Letters;
import ibid.language.Lexicon;
import ibid.language.Match;
import ibid.symbol.Notation;

/**
 * Reads the letters that tell resolutions of one number apart: the {@code A}, {@code B} of {@code
 * 72/266 A and B}, of {@code 47/54 A to C}, {@code 79/252A-B}; a language may have words for them.
 */
final class LetterScanner {
  private static final String CYRILLIC = "АВСЕНКМОРТХ";
  private static final String LATIN = "ABCEHKMOPTX";

  private final String text;
  private final Lexicon lexicon;

  LetterScanner(String text, Lexicon lexicon) {
    this.text = text;
    this.lexicon = lexicon;
  }

  /**
   * A letter where it stands.
   *
   * @param value the letter as targets write it
   */
  record Letter(String value, int start, int end) {}

  /** The letter that stands alone at a position, or null. */
  Letter at(int at, int end) {
    if (at >= end) {
      return null;
    }
    String value = latin(text.charAt(at));
    if (!value.isEmpty()) {
      return standsAlone(at + 1, end) ? new Letter(value, at, at + 1) : null;
    }
    Match word = Letters.isLetter(text.charAt(at)) ? lexicon.around(text, at, end) : null;
    return word != null && word.term().is(Category.LETTER)
        ? new Letter(word.term().value(), at, word.end())
        : null;
  }

  private static String latin(char c) {
    if (Letters.isCapital(c)) {
      return String.valueOf(c);
    }
    int cyrillic = c < 0x400 || c > 0x42F ? -1 : CYRILLIC.indexOf(c);
    return cyrillic < 0 ? "" : LATIN.substring(cyrillic, cyrillic + 1);
  }

  private boolean standsAlone(int next, int end) {
    if (next >= end) {
      return true;
    }
    char c = text.charAt(next);
    boolean runsOn = Letters.isWordPart(c) && !Letters.isIdeograph(c);
    boolean joins = runsOn || c == '’' || c == '/' || c == '\'';
    return !joins && !(c == '.' && next + 1 < end && Letters.isLetter(text.charAt(next + 1)));
  }

  /** The next letter of a list, after a comma, a dash, "and" or "to", or null. */
  Letter next(Letter letter, int end) {
    int joined = joined(letter.end(), end);
    return joined == 0 ? null : at(joined, end);
  }

  private int joined(int from, int end) {
    int at = from;
    if (at < end && Notation.isDash(text.charAt(at))) {
      return at + 1;
    }
    boolean comma = at < end && (text.charAt(at) == ',' || text.charAt(at) == '、');
    at = Blanks.skip(text, comma ? at + 1 : at, end);
    Match word = at < end ? lexicon.glue(text, at, end) : null;
    if (word != null && (word.term().is(Category.AND) || word.term().is(Category.TO))) {
      return Blanks.skip(text, word.end(), end);
    }
    int prefix = prefix(at, end);
    return prefix > at ? prefix : comma ? at : 0;
  }

  /**
   * Where a letter begins that an "and" is joined to, as in {@code ألف وباء}; the position if none.
   */
  private int prefix(int at, int end) {
    int longest = at < end ? at + lexicon.prefix(text, at) : at;
    for (int stop = at + 1; stop <= longest; stop++) {
      Match and = lexicon.glue(text, at, stop);
      if (and != null && and.term().is(Category.AND) && at(stop, end) != null) {
        return stop;
      }
    }
    return at;
  }
}
