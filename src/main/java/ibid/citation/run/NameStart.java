package ibid.citation.run;

import ibid.citation.token.Token;
import ibid.language.Blanks;
import ibid.language.Category;
import ibid.language.Letters;
import ibid.language.Marks;
import ibid.language.Match;
import ibid.language.Stretch;
import java.util.EnumSet;
import java.util.Set;

/**
 * Where the name of a body begins before the words of it that the tables have: <u>{@code
 * International Labour}</u> {@code Conference}. A longer name is that of somebody else, whom no
 * table has.
 */
final class NameStart {
  private static final int LONGEST_NAME = 8;
  private static final int LETTERHEAD_WORDS = 2;

  /** Words with a capital that are no part of a name behind them. */
  private static final Set<Category> APART =
      EnumSet.of(
          Category.VERB,
          Category.LATER_VERB,
          Category.ADVERB,
          Category.ARTICLE,
          Category.NOTE_OPENER,
          Category.LETTERHEAD,
          Category.HEAD,
          Category.MONTH);

  private NameStart() {}

  /**
   * Where the name begins that ends in a short one, a position; that when it is no longer. {@code
   * Labour Conference}: capitals before it make a longer name.
   */
  static int of(Run run, int start) {
    String text = run.text();
    if (start > 0 && Letters.isIdeograph(text.charAt(start))) {
      return isInName(run, start) ? start - 1 : start;
    }
    int name = start;
    for (int words = 0; words < LONGEST_NAME; words++) {
      int wordEnd = Blanks.skipBack(text, name, 0);
      int at = Letters.lettersStart(text, 0, wordEnd);
      boolean joined = wordEnd > at && wordEnd < name;
      if (!joined || !Letters.isCapital(text.charAt(at)) || opensSentence(text, at)) {
        break;
      }
      name = at;
    }
    return name;
  }

  /**
   * The same before the whole name of a body of the United Nations, {@code National Human Rights
   * Council}, {@code the League’s General Assembly}, where what goes with a name stands before it;
   * in a line of capitals there is no telling.
   */
  static int ofFull(Run run, Token.Word word) {
    String text = run.text();
    int start = word.start();
    boolean capitals =
        word.term().phrase().indexOf(' ') > 0 && Letters.isCapital(text.charAt(start + 1));
    if (capitals || run.lexicon().isBodyAfter() || run.lexicon().isHeadLast()) {
      return start;
    }
    int blank = Blanks.skipBack(text, start, 0);
    int wordEnd = beforePossessive(text, blank);
    int at = Letters.lettersStart(text, 0, wordEnd);
    if (blank == start
        || at == wordEnd
        || !Letters.isCapital(text.charAt(at))
        || Stretch.indexOf(text, '\n', blank, start) >= 0) {
      return start;
    }
    boolean name = isAdjective(run, at, wordEnd) || (wordEnd < blank && !opensSentence(text, at));
    return name && !isApart(run, at, wordEnd) ? at : start;
  }

  private static boolean isAdjective(Run run, int start, int end) {
    Match match = run.lexicon().around(Category.OTHER_ORGAN, run.text(), start, end);
    return match != null && match.end() == end;
  }

  /** The position before {@code ’s}, or before the {@code ’} behind an s. */
  private static int beforePossessive(String text, int end) {
    int at = end > 1 && text.charAt(end - 1) == 's' && isApostrophe(text, end - 2) ? end - 1 : end;
    return isApostrophe(text, at - 1) ? at - 1 : end;
  }

  private static boolean isApostrophe(String text, int at) {
    return at > 0 && Marks.isApostrophe(text.charAt(at));
  }

  /** Whether a word is no part of the name behind it, or the last of {@code United Nations}. */
  static boolean isApart(Run run, int start, int end) {
    int at = start;
    for (int words = 0; words < LETTERHEAD_WORDS; words++) {
      Match match = run.lexicon().opening(run.text(), at, end);
      if (match != null && match.end() == end && APART.contains(match.term().category())) {
        return true;
      }
      at = Letters.lettersStart(run.text(), 0, Blanks.skipBack(run.text(), at, 0));
    }
    return false;
  }

  /**
   * Where words have no spaces between: {@code 粮食安全委员会} is longer, and so is {@code 《濒危物种公约》缔约方大会},
   * but {@code 根据委员会} is not, as the table has that word.
   */
  private static boolean isInName(Run run, int start) {
    char before = run.text().charAt(start - 1);
    if (!Letters.isIdeograph(before)) {
      return before == Letters.TITLE_CLOSING;
    }
    for (int at = start - 1; at >= Math.max(0, start - LONGEST_NAME); at--) {
      if (ends(run.lexicon().opening(run.text(), at, start), start)
          || ends(run.lexicon().around(run.text(), at, start), start)
          || ends(run.lexicon().glue(run.text(), at, start), start)) {
        return false;
      }
    }
    return true;
  }

  private static boolean ends(Match match, int position) {
    return match != null && match.end() == position && !match.term().is(Category.BODY);
  }

  private static boolean opensSentence(String text, int start) {
    int before = Blanks.skipBack(text, start, 0);
    return before == 0
        || text.substring(before, start).indexOf('\n') >= 0
        || !(Letters.isLetter(text.charAt(before - 1)) || text.charAt(before - 1) == ',');
  }
}
