package ibid.citation.token;

import ibid.language.Letters;
import ibid.symbol.Notation;

/**
 * The foot of a page that stands between the lines of a text: the number of the printer's job, and
 * that of the page beside it, {@code 16-21443 (E) 3/4}, {@code 3/4 16-21443}. No resolution has
 * either.
 */
final class PageFoot {
  private static final int YEAR_LENGTH = 2;
  private static final int SERIAL_LENGTH = 5;
  private static final int LONGEST_PAGE = 4;
  private static final int MOST_BLANKS = 60;

  private PageFoot() {}

  /** The end of the line that begins at a digit, if it is nothing but such a foot; or 0. */
  static int end(String text, int start, int end) {
    if (start + YEAR_LENGTH >= end || !beginsLine(text, start)) {
      return 0;
    }
    int job = jobEnd(text, start, end);
    int page = job > 0 ? pageEnd(text, pastBlanks(text, job, end), end) : pageEnd(text, start, end);
    int beside = job > 0 || page == 0 ? page : jobEnd(text, pastBlanks(text, page, end), end);
    int stop = beside > 0 ? beside : job;
    int line = stop > 0 ? pastBlanks(text, stop, end) : 0;
    return line > 0 && (line == end || text.charAt(line) == '\n') ? line : 0;
  }

  private static boolean beginsLine(String text, int start) {
    int at = start;
    while (at > 0 && at > start - MOST_BLANKS && isBlank(text.charAt(at - 1))) {
      at--;
    }
    return at == 0 || text.charAt(at - 1) == '\n';
  }

  private static boolean isBlank(char c) {
    return c != '\n' && Notation.isSpace(c);
  }

  private static int pastBlanks(String text, int from, int end) {
    int at = from;
    while (at < end && at < from + MOST_BLANKS && isBlank(text.charAt(at))) {
      at++;
    }
    return at;
  }

  /** The end of {@code 16-21443}, {@code 16-21443 (E)}; or 0. */
  private static int jobEnd(String text, int start, int end) {
    int dash = Letters.digitsEnd(text, start, end);
    int stop = dash + 1 < end ? Letters.digitsEnd(text, dash + 1, end) : end;
    boolean job =
        dash - start == YEAR_LENGTH
            && dash + 1 < end
            && text.charAt(dash) == '-'
            && stop - dash - 1 == SERIAL_LENGTH;
    if (!job) {
      return 0;
    }
    int open = pastBlanks(text, stop, end);
    boolean language =
        open + 2 < end
            && text.charAt(open) == '('
            && Letters.isLetter(text.charAt(open + 1))
            && text.charAt(open + 2) == ')';
    return language ? open + 3 : stop;
  }

  /** The end of {@code 3/4}, a page and how many there are; or 0. */
  private static int pageEnd(String text, int start, int end) {
    int slash = Letters.digitsEnd(text, start, end);
    boolean number = slash > start && slash - start <= LONGEST_PAGE;
    if (!number || slash + 1 >= end || text.charAt(slash) != '/') {
      return 0;
    }
    int stop = Letters.digitsEnd(text, slash + 1, end);
    return stop > slash + 1
            && stop - slash - 1 <= LONGEST_PAGE
            && SlashedNumbers.serial(text, start, slash)
                <= SlashedNumbers.serial(text, slash + 1, stop)
        ? stop
        : 0;
  }
}
