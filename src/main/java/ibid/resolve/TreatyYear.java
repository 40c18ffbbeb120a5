package ibid.resolve;

import ibid.citation.Citation.TreatyTitle;
import ibid.language.Blanks;
import ibid.language.Dates;
import ibid.language.Letters;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The year that tells which of some treaties of one name is meant. */
final class TreatyYear {
  private static final Pattern YEAR =
      Pattern.compile("\\s{1,3}(?:\\p{L}{2,4}\\s{1,3})?(\\d{4})(?![\\d/])");

  /** The same, also the first of two that a slash parts. */
  private static final Pattern FIRST = Pattern.compile(YEAR.pattern().replace("/", ""));

  private static final Pattern YEAR_INSIDE = Pattern.compile("(?<!\\d)\\d{4}(?!\\d)");

  private static final int YEAR_LENGTH = 4;

  private TreatyYear() {}

  /** {@code Geneva Conventions} <u>{@code of 1929/1958}</u>: whether a year but that one tells. */
  static boolean isOther(String text, TreatyTitle citation, String year) {
    String told = of(text, citation);
    Matcher first = FIRST.matcher(text).region(citation.span().end(), text.length());
    String printed = told.isEmpty() && first.lookingAt() ? first.group(1) : told;
    return !printed.isEmpty() && !printed.equals(year);
  }

  /**
   * The year before a title, {@code 1951 Convention relating to}, in it, {@code 1988年公约}, or behind
   * it, {@code Traffic in Narcotic Drugs of 1988}; or an empty text.
   */
  static String of(String text, TreatyTitle citation) {
    int start = citation.title().start();
    int before = Blanks.skipBack(text, start, 0);
    before = before > 0 && text.charAt(before - 1) == '《' ? before - 1 : before;
    boolean marked = before > 0 && text.charAt(before - 1) == Dates.YEAR;
    int mark = marked ? Blanks.skipBack(text, before - 1, 0) : before;
    int digits = Letters.digitsStart(text, 0, mark);
    if (mark - digits == YEAR_LENGTH) {
      return text.substring(digits, mark);
    }
    Matcher inside = YEAR_INSIDE.matcher(text).region(start, citation.title().end());
    if (inside.find()) {
      return inside.group();
    }
    Matcher behind = YEAR.matcher(text).region(citation.span().end(), text.length());
    return behind.lookingAt() ? behind.group(1) : "";
  }
}
