package ibid.citation.number;

import ibid.citation.Head;
import ibid.citation.run.Before;
import ibid.citation.run.Dating;
import ibid.citation.run.Run;
import ibid.citation.token.Gap;
import ibid.citation.token.Token;
import ibid.language.Blanks;
import ibid.language.Brackets;
import ibid.language.Category;
import ibid.language.Letters;
import ibid.language.Marks;
import ibid.language.Match;
import ibid.language.Words;
import ibid.symbol.DocumentNumber;
import ibid.symbol.DocumentNumber.Form;

/**
 * Digits alone that a colon or a bracket parts from their head: {@code the following resolutions:}
 * <u>{@code 1267, 1373 and 1718}</u>, {@code adopted several resolutions (}<u>{@code 242,
 * 338}</u>{@code )}. A list of them is one of resolutions; one alone, which may be a page or the
 * mark of a note, needs its date or a body that has numbered so.
 */
final class AnnouncedNumbers {
  /** {@code avait adopté}, {@code 下列}. */
  private static final int LONGEST_TERM = 2;

  /** How many digits a number of a resolution has at most. */
  private static final int LONGEST_NUMBER = 4;

  private static final String VERB = "verb";

  private static final String COLONS = ":：";

  private AnnouncedNumbers() {}

  /**
   * Whether a number is the first of those that are announced so.
   *
   * @param from where the head ends, or the body behind it
   * @param word the head
   * @param head who it says has adopted them
   */
  static boolean begin(Run run, int from, Token.Num token, Token word, Head head) {
    int mark = token.number().isLow() ? -1 : mark(run, from, token);
    if (mark < 0) {
      return false;
    }
    int index = run.indexAt(token.start());
    int last = last(run, index);
    Token.Num end = (Token.Num) run.at(last);
    Match behind = announcing(run, from, mark);
    if ((behind == null && Blanks.skip(run.text(), from, mark) < mark)
        || !(isDated(run, end) || isClosed(run, last))
        || !haveNumber(run, index, last)) {
      return false;
    }
    return last == index
        ? isDated(run, token) || isOwned(run, token, word, head)
        : behind != null || isSigned(run, token, end) || isToldBefore(run, start(run, word, head));
  }

  /** {@code les résolutions} <u>{@code suivantes}</u> {@code :}, with nothing else; or null. */
  private static Match announcing(Run run, int from, int mark) {
    int start = Blanks.skip(run.text(), from, mark);
    Match word =
        start < mark ? run.lexicon().around(Category.ANNOUNCING, run.text(), start, mark) : null;
    return word != null && Blanks.skip(run.text(), word.end(), mark) == mark ? word : null;
  }

  /** Where the head begins, with its body and an article before it. */
  private static int start(Run run, Token word, Head head) {
    boolean led = head.before() != null && head.before().span().start() < word.start();
    return Before.article(run, led ? head.before().span().start() : word.start());
  }

  /** {@code (}<u>{@code 第}</u>{@code 1267、1373和1718}<u>{@code 号}</u>{@code )}. */
  private static boolean isSigned(Run run, Token.Num first, Token.Num last) {
    return Before.term(run, first.start(), Category.ORDINAL, 1) != null
        && run.lexicon().beforeSign(run.text(), last.after() + 1) <= last.after();
  }

  /**
   * Whether what stands before a head makes it what the numbers are of: nothing, where it opens its
   * sentence; {@code the following}; {@code adopted several}. Behind {@code votes on} or {@code the
   * number of} they count something else.
   */
  private static boolean isToldBefore(Run run, int start) {
    int least = run.partStart(start);
    return OwnedNumbers.opensSentence(run, start)
        || Before.term(run, start, Category.ANNOUNCING, LONGEST_TERM) != null
        || isAdopted(run, start)
        || isAdopted(run, Words.lastStart(run.text(), start, least));
  }

  private static boolean isAdopted(Run run, int position) {
    Match verb = Before.term(run, position, Category.ADOPTS, LONGEST_TERM);
    return verb != null && verb.term().isOf(VERB);
  }

  /** {@code Security Council resolution (1373)}, with more digits than the mark of a note has. */
  private static boolean isOwned(Run run, Token.Num token, Token word, Head head) {
    return token.end() - token.start() > Marks.LONGEST_NOTE
        && isClosed(run, run.indexAt(token.start()))
        && NumberedHead.isOwner(run, token, word, head);
  }

  /**
   * The colon or the bracket right before a number, or before the sign of one; or -1. What can be a
   * year in a bracket is one, {@code resolution 1754 (}<u>{@code 2007}</u>{@code )}.
   */
  private static int mark(Run run, int from, Token.Num token) {
    String text = run.text();
    Match ordinal = Before.term(run, token.start(), Category.ORDINAL, 1);
    int start = ordinal == null ? token.start() : ordinal.start();
    int mark = Blanks.skipBack(text, pastLost(text, start, from), from) - 1;
    boolean bracket = mark >= from && Brackets.opens(text.charAt(mark));
    boolean announces =
        bracket
            ? !token.number().mayBeYear()
            : mark >= from && COLONS.indexOf(text.charAt(mark)) >= 0;
    return announces ? mark : -1;
  }

  /** Before the digits of a number that scanning has run together with the next, or the same. */
  private static int pastLost(String text, int start, int from) {
    int comma = Marks.beforeComma(text, start, from);
    int digits = Letters.digitsStart(text, from, comma);
    boolean lost = comma < Blanks.skipBack(text, start, from) && comma - digits > LONGEST_NUMBER;
    return lost ? digits : start;
  }

  /** The index of the last number in a list, behind whose numbers dates may stand. */
  private static int last(Run run, int index) {
    int last = index;
    int end = ((Token.Num) run.at(index)).after();
    while (run.at(last + 1) instanceof Token.Num next
        && (next.number().form() == Form.SERIAL || next.number().form() == Form.SERIAL_YEAR)
        && Gap.isList(run.text(), run.lexicon(), end, next.start())) {
      end = next.after();
      last++;
    }
    return last;
  }

  /** Whether no word stands behind a list that tells what is counted, or whose they are. */
  private static boolean isClosed(Run run, int last) {
    Token.Num token = (Token.Num) run.at(last);
    int next = Blanks.skip(run.text(), token.after(), run.end());
    return next == run.end()
        || !Letters.isWordPart(run.text().charAt(next))
        || run.lexicon().beforeSign(run.text(), next + 1) == next
        || NumberedHead.behind(run, token) != null;
  }

  /** Whether not all digits alone can be years, {@code Resolutions (1994, 1995)}. */
  private static boolean haveNumber(Run run, int first, int last) {
    for (int i = first; i <= last; i++) {
      DocumentNumber number = ((Token.Num) run.at(i)).number();
      if (number.form() == Form.SERIAL && !number.mayBeYear()) {
        return true;
      }
    }
    return false;
  }

  private static boolean isDated(Run run, Token.Num token) {
    return run.at(run.indexAt(token.after())) instanceof Token.Day day
        && Dating.isOf(run, token.after(), day);
  }
}
