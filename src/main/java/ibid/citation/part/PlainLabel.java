package ibid.citation.part;

import ibid.citation.run.Run;
import ibid.citation.token.Lookalikes;
import ibid.language.Letters;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A label of a part that is no word of its language: {@code 10 (c)}, {@code I.A}, {@code 二}. */
final class PlainLabel {
  /** The last of the letters that such a label can begin with. */
  private static final char LAST_LETTER = 'я';

  private static final String NUMERALS = "一二三四五六七八九十百零";

  private static final Pattern LABEL =
      Pattern.compile(
          "(?:[a-zа-я]|[ivx]{2,4})\\)"
              + "|(?:\\d{1,4}[A-Z]?|[IVXLC]{1,9}|[A-Z])(?:[.\u2010-\u2013\u2212-](?:\\d{1,4}|[IVXLC]{1,9}|[A-Z]))*(?:\\.[a-z](?!\\p{L}))?"
              + "(?:(?:\\([a-z0-9]{1,4}\\))+(?:[\u2010-\u2013\u2212-]\\([a-z0-9]{1,4}\\))?)?"
              + "|(?:\\([a-z0-9\u0621-\u0652]{1,4}\\))+(?:[\u2010-\u2013\u2212-]\\([a-z0-9]{1,4}\\))?"
              + "|(?:\\([一二三四五六七八九十甲乙丙丁戊己庚辛壬癸子丑寅卯辰巳午未申酉戌亥]{1,3}\\))+|[\u3220-\u3229]"
              + "|["
              + NUMERALS
              + "]{1,6}(?:\\.(?:[A-Z]|\\d{1,2}))?");

  private static final int LONGEST = 30;

  private PlainLabel() {}

  /** Where the label ends that begins at a position; the position itself when there is none. */
  static int end(Run run, int at, int limit) {
    if (at == limit || !mayBegin(run.lexicon().latin(run.text().charAt(at)))) {
      return at;
    }
    String label = run.text().substring(at, Math.min(limit, at + LONGEST));
    Matcher matcher = LABEL.matcher(Lookalikes.latin(label, run.lexicon()));
    return matcher.lookingAt() ? at + matcher.end() : at;
  }

  /** Whether a label can begin with a character: most places that are asked have none. */
  private static boolean mayBegin(char c) {
    return c <= LAST_LETTER || NUMERALS.indexOf(c) >= 0 || Letters.isEnclosed(c);
  }
}
