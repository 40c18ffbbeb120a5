package ibid.language;

/** Where the words of a text begin. */
public final class Words {
  private static final int LONGEST = 40;

  private Words() {}

  /**
   * Whether a word begins at a position: a letter, and none before it but for the least position.
   */
  public static boolean begins(String text, int at, int least) {
    return Letters.isLetter(text.charAt(at))
        && (at <= least || !Letters.isLetter(text.charAt(at - 1)));
  }

  /** The start of the word that ends at a position; full stops of abbreviations belong to it. */
  public static int start(String text, int end) {
    int limit = Math.max(0, end - LONGEST);
    int at = end;
    while (at > limit && (text.charAt(at - 1) == '.' || text.charAt(at - 1) == '-')) {
      at--;
    }
    if (at > 0 && Letters.isIdeograph(text.charAt(at - 1))) {
      return at - 1;
    }
    while (at > limit && isInWord(text.charAt(at - 1))) {
      at--;
    }
    return at;
  }

  private static boolean isInWord(char c) {
    return Letters.isLetter(c) || c == '-' || Letters.isVowelMark(c);
  }

  /**
   * The start of the last word before a position, blanks between or none; an apostrophe at its end
   * belongs to it: {@code l’}; no less than the limit.
   */
  public static int lastStart(String text, int position, int limit) {
    int end = skipDash(text, Blanks.skipBack(text, position, limit));
    int stop = end > 0 && Marks.isApostrophe(text.charAt(end - 1)) ? end - 1 : end;
    return Math.max(limit, start(text, stop));
  }

  /** The position before a dash that stands between words, or the same. */
  private static int skipDash(String text, int position) {
    char last = position > 0 ? text.charAt(position - 1) : ' ';
    boolean dash = last == '–' || last == '—';
    int before = dash ? Blanks.skipBack(text, position - 1, 0) : position;
    return before < position - 1 ? before : position;
  }
}
