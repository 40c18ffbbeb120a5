package ibid.citation.part;

import ibid.citation.run.Run;
import ibid.language.Blanks;
import ibid.language.Letters;
import ibid.language.Marks;
import ibid.language.Stretch;

/**
 * A line that is the heading of what follows in the text, and no part of the document before it:
 * {@code resolution 60/1⏎}<u>{@code Section 3. Political affairs}</u>.
 */
final class HeadingLine {
  private HeadingLine() {}

  /**
   * Whether a line begins with a part whose word has a capital, and a stop or title stands behind
   * its number; where letters are all alike a title must be there, and no comma before.
   *
   * @param from where what is before the part ends
   * @param end where the labels of the part end
   */
  static boolean opens(Run run, int from, int part, int end) {
    String text = run.text();
    int before = Blanks.skipBack(text, part, from);
    if (Stretch.indexOf(text, '\n', before, part) < 0 || Character.isLowerCase(text.charAt(part))) {
      return false;
    }
    int limit = Stretch.lineEnd(text, end, run.partEnd(end));
    int stop = Blanks.skip(text, end, limit);
    boolean stopped = stop < limit && (text.charAt(stop) == '.' || text.charAt(stop) == ':');
    int title = Blanks.skip(text, stopped ? stop + 1 : stop, limit);
    boolean titled = title > end && title < limit && isTitle(text.charAt(title));
    if (isCapital(text, part)) {
      return stopped || titled;
    }
    boolean comma = before > from && Marks.isComma(text.charAt(before - 1));
    return titled && !comma && (stopped || run.lexicon().isHeadLast());
  }

  private static boolean isTitle(char c) {
    return Letters.isLetter(c) && !Character.isLowerCase(c);
  }

  private static boolean isCapital(String text, int at) {
    return Character.isUpperCase(text.charAt(at))
        && at + 1 < text.length()
        && Character.isLowerCase(text.charAt(at + 1));
  }
}
