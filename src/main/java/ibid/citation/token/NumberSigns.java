package ibid.citation.token;

import ibid.language.Category;
import ibid.language.Letters;
import ibid.language.Lexicon;

/** The signs between which a number stands in Chinese, before its head: {@code 第A39-2号决议}. */
final class NumberSigns {
  private NumberSigns() {}

  /** Whether the sign before a number, {@code 第}, ends at a position. */
  static boolean standBefore(String text, Lexicon lexicon, int start) {
    return start > 0 && lexicon.around(Category.ORDINAL, text, start - 1, start) != null;
  }

  /** The position of the next ideograph, with which no number goes on. */
  static int ideograph(String text, int start, int end) {
    int at = start;
    while (at < end && !Letters.isIdeograph(text.charAt(at))) {
      at++;
    }
    return at;
  }

  /** Whether {@code 号} begins at a position, and a head behind it or what joins the next number. */
  static boolean standBehind(String text, Lexicon lexicon, int stop, int end) {
    if (stop <= 0 || stop + 1 >= end || lexicon.glue(Category.AND, text, stop, end) == null) {
      return false;
    }
    return lexicon.citing(Category.HEAD, text, stop + 1, end) != null
        || lexicon.glue(Category.AND, text, stop + 1, end) != null;
  }
}
