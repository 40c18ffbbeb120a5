package ibid.reader;

import ibid.language.Blanks;
import ibid.language.Letters;
import ibid.language.Outline;

/**
 * Tells texts that have a blank line behind each line, as some tools leave them: {@code 72/88 of
 * 7}, and below a blank line {@code December 2017}.
 */
final class DoubleSpacing {
  /** How many lines tell that, and how many at least. */
  private static final int MOST_LINES = 40;

  private static final int FEWEST_LINES = 8;

  /** One line in so many goes on with the sentence of the one before, beyond a blank line ... */
  private static final int ONE_GOES_ON = 5;

  /** ... and no more than one in so many stands right below another. */
  private static final int ONE_IS_BELOW = 10;

  private DoubleSpacing() {}

  /** Whether a text is double-spaced from a position on. */
  static boolean isOf(Outline outline, int from) {
    String text = outline.text();
    int lines = 0;
    int below = 0;
    int goingOn = 0;
    char last = '.';
    int lastEnd = from;
    int length = text.length();
    for (int start = from;
        start < length && lines < MOST_LINES && below * ONE_IS_BELOW <= MOST_LINES; ) {
      int end = outline.lineEnd(start, length);
      int first = Blanks.skip(text, start, end);
      if (first < end) {
        lines++;
        below += start == lastEnd + 1 ? 1 : 0;
        goingOn += Letters.isLetter(last) && Character.isLowerCase(text.charAt(first)) ? 1 : 0;
        last = text.charAt(Blanks.skipBack(text, end, first) - 1);
        lastEnd = end;
      }
      start = end + 1;
    }
    return lines >= FEWEST_LINES && goingOn * ONE_GOES_ON >= lines && below * ONE_IS_BELOW <= lines;
  }
}
