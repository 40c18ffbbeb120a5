package ibid.reader;

import ibid.language.Blanks;
import ibid.language.Letters;
import ibid.language.Lexicon;
import ibid.language.Stretch;

/** Whether lines stand above the text that they head. */
final class AboveText {
  private static final int MOST_LINES = 3;
  private static final int LONGEST_HEAD = 30;

  private final Adopters adopters;
  private final Verbs verbs;

  AboveText(Lexicon lexicon) {
    adopters = new Adopters(lexicon);
    verbs = new Verbs(lexicon);
  }

  /**
   * Whether what is adopted follows a head with a colon, below the rest of its title, {@code The
   * Conference of the Parties,}, {@code Recalling}, {@code 1. Recalls}: a list of resolutions has
   * the next one there, or what is said of them.
   */
  boolean holds(String text, int from) {
    int at = Blanks.skip(text, from, text.length());
    for (int lines = 0; lines < MOST_LINES && at < text.length(); lines++) {
      int end = lineEnd(text, at);
      Verbs.Found verb = verbs.at(text, at, end);
      boolean opens = Letters.isDigit(text.charAt(at)) ? verb.operative() : !verb.words().isEmpty();
      if (opens || adopters.at(text, at, end) != null) {
        return true;
      }
      int colon = Stretch.indexOf(text, ':', at, Math.min(end, at + LONGEST_HEAD));
      if (colon > at && Letters.isDigit(text.charAt(colon - 1))) {
        return false;
      }
      at = Blanks.skip(text, end, text.length());
    }
    return false;
  }

  /** Where the line ends that a position is in. */
  static int lineEnd(String text, int at) {
    int newline = text.indexOf('\n', at);
    return newline < 0 ? text.length() : newline;
  }
}
