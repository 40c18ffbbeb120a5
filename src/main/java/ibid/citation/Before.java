package ibid.citation;

import ibid.language.Blanks;
import ibid.language.Category;
import ibid.language.Letters;
import ibid.language.Match;

/** Looks back from a position for the words just before it. */
final class Before {
  private static final int LONGEST_WORD = 40;

  private Before() {}

  /**
   * The longest term of a category that ends just before a position, nothing but blanks between, or
   * null.
   *
   * @param words how many words the longest term of that category has
   */
  static Match term(Run run, int position, Category category, int words) {
    String text = run.text();
    int end = Blanks.skipBack(text, position, 0);
    int start = end;
    Match longest = null;
    for (int i = 0; i < words && start > 0; i++) {
      int before = skipDash(text, Blanks.skipBack(text, start, 0));
      start =
          wordStart(
              text, before > 0 && isApostrophe(text.charAt(before - 1)) ? before - 1 : before);
      Match match = start < end ? run.lexicon().around(text, start, position) : null;
      if (match != null && match.term().is(category) && match.end() >= end) {
        longest = match;
      }
    }
    return longest;
  }

  /** The position before a dash that stands between words, or the same. */
  private static int skipDash(String text, int position) {
    boolean dash = position > 0 && "–—".indexOf(text.charAt(position - 1)) >= 0;
    int before = dash ? Blanks.skipBack(text, position - 1, 0) : position;
    return before < position - 1 ? before : position;
  }

  private static boolean isApostrophe(char c) {
    return c == '\'' || c == '\u2019';
  }

  /** The term of any category that is the one word before a position, or null. */
  static Match word(Run run, int position) {
    String text = run.text();
    int end = Blanks.skipBack(text, position, 0);
    int start = wordStart(text, end);
    Match match = start < end ? run.lexicon().around(text, start, position) : null;
    return match != null && match.end() >= end ? match : null;
  }

  /** Whether "and" stands just before a position. */
  static boolean isAnd(Run run, int position) {
    int end = Blanks.skipBack(run.text(), position, 0);
    int start = wordStart(run.text(), end);
    Match glue = start < end ? run.lexicon().glue(run.text(), start, position) : null;
    return glue != null && glue.term().is(Category.AND);
  }

  /** The start of the word that ends at a position; full stops of abbreviations belong to it. */
  static int wordStart(String text, int end) {
    int limit = Math.max(0, end - LONGEST_WORD);
    int at = end;
    while (at > limit && (text.charAt(at - 1) == '.' || text.charAt(at - 1) == '-')) {
      at--;
    }
    if (at > 0 && Letters.isIdeograph(text.charAt(at - 1))) {
      return at - 1;
    }
    while (at > limit && (Letters.isLetter(text.charAt(at - 1)) || text.charAt(at - 1) == '-')) {
      at--;
    }
    return at;
  }
}
