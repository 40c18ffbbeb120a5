package ibid.citation.part;

import ibid.citation.run.Run;
import ibid.citation.token.Lookalikes;
import ibid.language.Letters;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The labels that are made of digits, single letters and numerals: {@code 10 (c)}, {@code I.A}. */
final class LabelForm {
  private static final String CHINESE_NUMERALS = "一二三四五六七八九十百零";

  private static final Pattern LABEL =
      Pattern.compile(
          "(?:[a-zа-я]|[ivx]{2,4})\\)"
              + "|(?:\\d{1,4}[A-Z]?|[IVXLC]{1,9}|[A-Z])(?:[.\u2010-\u2013\u2212-](?:\\d{1,4}|[IVXLC]{1,9}|[A-Z]))*(?:\\.[a-z](?!\\p{L}))?"
              + "(?:(?:\\([a-z0-9]{1,4}\\))+(?:[\u2010-\u2013\u2212-]\\([a-z0-9]{1,4}\\))?)?"
              + "|(?:\\([a-z0-9\u0621-\u0652]{1,4}\\))+(?:[\u2010-\u2013\u2212-]\\([a-z0-9]{1,4}\\))?"
              + "|(?:\\([一二三四五六七八九十甲乙丙丁戊己庚辛壬癸子丑寅卯辰巳午未申酉戌亥]{1,3}\\))+|[\u3220-\u3229]"
              + "|["
              + CHINESE_NUMERALS
              + "]{1,6}(?:\\.(?:[A-Z]|\\d{1,2}))?");

  private static final int LONGEST = 30;

  /** The small letters that Roman numerals of several are made of. */
  private static final String SMALL_NUMERALS = "ivx";

  private LabelForm() {}

  /** Where one ends that begins at a position, or that position. */
  static int end(Run run, int at, int limit) {
    if (isWord(run.text(), at, limit)) {
      return at;
    }
    String label = run.text().substring(at, Math.min(limit, at + LONGEST));
    Matcher matcher = LABEL.matcher(Lookalikes.latin(label, run.lexicon()));
    return matcher.lookingAt() ? at + matcher.end() : at;
  }

  /**
   * Whether a Chinese character stands there that is no numeral, or a small letter goes on with
   * another, as a label does only in {@code ii)}.
   */
  private static boolean isWord(String text, int at, int limit) {
    char c = text.charAt(at);
    if (Letters.isIdeograph(c)) {
      return CHINESE_NUMERALS.indexOf(c) < 0;
    }
    return at + 1 < limit
        && Character.isLowerCase(c)
        && Character.isLowerCase(text.charAt(at + 1))
        && SMALL_NUMERALS.indexOf(c) < 0;
  }
}
