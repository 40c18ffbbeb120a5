package ibid.citation.token;

import ibid.language.Blanks;
import ibid.language.Category;
import ibid.language.Letters;
import ibid.language.Lexicon;
import ibid.language.Match;
import ibid.language.Words;
import java.util.Locale;

/**
 * The word that says of a symbol what it is of, <u>{@code document}</u> {@code A/57/304}, {@code
 * EB136/8号}<u>{@code 文件}</u>, so that it may be of any series.
 */
final class DocumentNoun {
  /** {@code DOCS}, {@code док}. */
  private static final int LONGEST_SHORT = 6;

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

  /**
   * {@code DOC.}<u>{@code A/56/10}</u>: where a symbol begins behind the point of a short word for
   * a document in capitals; or 0.
   */
  static int gluedEnd(String text, Lexicon lexicon, int start, int end) {
    int point = start;
    while (point < end && point < start + LONGEST_SHORT && isOfWord(text.charAt(point))) {
      point++;
    }
    int symbol = point + 1;
    boolean glued =
        point > start + 1
            && symbol + 1 < end
            && text.charAt(point) == '.'
            && Letters.isCapital(text.charAt(symbol));
    return glued && isShort(text, lexicon, start, symbol) ? symbol : 0;
  }

  /** {@code Doc.}<u>{@code A/56/10}</u>: whether such a word ends right before a position. */
  static boolean isGlued(String text, Lexicon lexicon, int position) {
    int start = position - 1;
    while (start > 0 && start > position - LONGEST_SHORT && isOfWord(text.charAt(start - 1))) {
      start--;
    }
    return start + 1 < position && isShort(text, lexicon, start, position);
  }

  /** {@code Doc.}, {@code D0C.}, whose letter scanning has made a zero. */
  private static boolean isShort(String text, Lexicon lexicon, int start, int end) {
    String word = text.substring(start, end).replace('0', 'o').toLowerCase(Locale.ROOT);
    Match noun = lexicon.around(Category.DOCUMENT, word, 0, word.length());
    return noun != null && noun.end() == word.length();
  }

  private static boolean isOfWord(char c) {
    return Letters.isLetter(c) || c == '0';
  }
}
