package ibid.reader;

import ibid.language.Letters;
import ibid.language.Marks;

/**
 * The mark of a note that a text without superscripts has glued to a word: {@code of the Sea,9
 * which}.
 */
final class GluedMark {
  /** About what stands on a page, whose foot has its notes. */
  private static final int PAGE = 4000;

  private GluedMark() {}

  /**
   * Whether the mark of a note stands on the page above it.
   *
   * @param from where the note before ends
   * @param end where the note begins
   */
  static boolean stands(String text, String mark, int from, int end) {
    int first = Math.max(Math.max(from, end - PAGE), 1);
    for (int at = end - mark.length(); at >= first; at--) {
      if (text.startsWith(mark, at) && isGlued(text, at, at + mark.length())) {
        return true;
      }
    }
    return false;
  }

  /**
   * Behind the small letter that ends a word, or what closes, and the comma behind these; {@code
   * Add.9} and {@code L.9} are no such places.
   */
  private static boolean isGlued(String text, int start, int end) {
    char before = text.charAt(start - 1);
    int last = start - (before == ',' || before == ';' ? 2 : 1);
    return last > 0
        && isEnd(text, last)
        && (end == text.length() || !Letters.isWordPart(text.charAt(end)));
  }

  private static boolean isEnd(String text, int at) {
    char c = text.charAt(at);
    return c == ')'
        || Marks.closes(c)
        || (Character.isLowerCase(c) && Letters.isLetter(text.charAt(at - 1)));
  }
}
