package ibid.citation.token;

import ibid.language.Blanks;
import ibid.language.Category;
import ibid.language.Lexicon;
import ibid.language.Match;
import ibid.language.Words;

/**
 * The word that says of a symbol what it is of, <u>{@code document}</u> {@code A/57/304}, {@code
 * EB136/8号}<u>{@code 文件}</u>, so that it may be of any series.
 */
final class DocumentNoun {
  private DocumentNoun() {}

  /**
   * Whether "document", or a word like "resolution", stands before a symbol.
   *
   * @param last the token before the symbol, or null
   */
  static boolean standsBefore(String text, Lexicon lexicon, Token last, int start) {
    if (last != null && last.is(Category.HEAD)) {
      return Blanks.skip(text, last.end(), start) == start;
    }
    int end = Blanks.skipBack(text, start, 0);
    return lexicon.around(Category.DOCUMENT, text, Words.start(text, end), start) != null;
  }

  /** Whether such a word stands behind a symbol and its sign. */
  static boolean standsBehind(String text, Lexicon lexicon, int symbolEnd, int end) {
    int behind = Blanks.skip(text, symbolEnd, end);
    Match glue = lexicon.glue(text, behind, end);
    int at = Blanks.skip(text, glue == null ? behind : glue.end(), end);
    return lexicon.citing(Category.HEAD, text, at, end) != null
        || lexicon.around(Category.DOCUMENT, text, at, end) != null;
  }
}
