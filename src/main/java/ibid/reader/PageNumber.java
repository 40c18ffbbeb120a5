package ibid.reader;

import ibid.language.Letters;
import java.util.regex.Pattern;

/** The numbers at the edge of a page: its own, {@code 4/23}, and that of the printer's job. */
final class PageNumber {
  /** {@code 20-17649 (E)}. */
  static final int LONGEST = 12;

  private static final int MOST_DIGITS = 4;

  /** {@code 02-45841 (E) 190702 *0245841*}, with wide blanks between. */
  private static final int LONGEST_JOB = 50;

  /**
   * The number of the job at the printer's, {@code 13-38562 (E)}, also below a bar code, {@code
   * *1338562*}, and its day, {@code 070121}; or several of them.
   */
  private static final Pattern JOB =
      Pattern.compile(
          "(?:\\d{2}-\\d{5}(?: +\\(\\p{L}\\))?|\\*\\d{7}\\*|\\d{6})(?: +(?:\\*\\d{7}\\*|\\d{6}))*");

  private PageNumber() {}

  /** Whether a line is what printers call their job. */
  static boolean isJob(String line) {
    return line.length() <= LONGEST_JOB && JOB.matcher(line).matches();
  }

  /** The same where nothing else looks so: {@code 13-38562 (E)}, and not {@code 070121}. */
  static boolean isCertain(String line) {
    boolean marked = !line.isEmpty() && "*)".indexOf(line.charAt(line.length() - 1)) >= 0;
    return marked && isJob(line);
  }

  /** Whether a line is either of them: {@code 4/23}, which is no year, or {@code 20-17649}. */
  static boolean isOne(String text, int start, int end) {
    if (end - start > LONGEST) {
      return false;
    }
    int slash = Letters.digitsEnd(text, start, end);
    boolean pages =
        slash > start
            && slash - start <= MOST_DIGITS
            && slash + 1 < end
            && end - slash <= MOST_DIGITS + 1
            && text.charAt(slash) == '/'
            && Letters.digitsEnd(text, slash + 1, end) == end;
    return pages
        ? Integer.parseInt(text, start, slash, 10) <= Integer.parseInt(text, slash + 1, end, 10)
        : isJob(text.substring(start, end));
  }
}
