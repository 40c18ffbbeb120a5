package ibid.citation.number;

import ibid.citation.run.Before;
import ibid.citation.run.Run;
import ibid.citation.token.Token;
import ibid.language.Blanks;
import ibid.language.Category;
import ibid.language.Letters;
import ibid.language.Match;
import ibid.symbol.DocumentNumber;

/**
 * The year behind a number with a word between, {@code resolution 181} <u>{@code of 1947}</u>, or a
 * word behind it, {@code резолюция 181} <u>{@code 1947 года}</u>.
 */
final class YearBehind {
  /** {@code لسنة}. */
  private static final int LONGEST_OF = 5;

  private static final int YEAR_LENGTH = 4;

  private YearBehind() {}

  /** The year behind a member of a list that is none itself, or 0. */
  static int of(Run run, Members members, int i) {
    int index = members.index(i) + 1;
    boolean last = i + 1 == members.size() || members.index(i + 1) != index;
    if (run.lexicon().isHeadLast()
        || !last
        || !(run.at(index) instanceof Token.Num year)
        || !year.number().mayBeYear()) {
      return 0;
    }
    return leads(run, members.number(i).after(), year) ? year.number().serial() : 0;
  }

  private static boolean leads(Run run, int from, Token.Num year) {
    String text = run.text();
    int word = Blanks.skip(text, from, year.start());
    int pastWord = pastWord(text, word, year.start());
    if (word == from || pastWord < year.start()) {
      return false;
    }
    int behind = Blanks.skip(text, year.after(), run.end());
    return pastWord > word
        ? !Before.isJoined(run, year.start())
        : run.lexicon().opening(Category.DATE_WORD, text, behind, run.end()) != null
            && run.lexicon().isBodyAfter();
  }

  /** The same behind a position, where that is no token yet, or 0. */
  static int told(Run run, int from) {
    int end = past(run, from, run.end());
    int start = pastWord(run.text(), Blanks.skip(run.text(), from, end), end);
    return end > from
            && DocumentNumber.isYear(run.text(), start, start + YEAR_LENGTH)
            && !Before.isJoined(run, start)
        ? Integer.parseInt(run.text(), start, start + YEAR_LENGTH, 10)
        : 0;
  }

  /** Past the year behind a number with a word between, which is no token yet; or the same. */
  static int past(Run run, int from, int limit) {
    String text = run.text();
    int word = Blanks.skip(text, from, limit);
    int year = pastWord(text, word, limit);
    int end = Letters.digitsEnd(text, year, limit);
    if (year == word || end - year != YEAR_LENGTH) {
      return from;
    }
    int behind = Blanks.skip(text, end, limit);
    Match date = run.lexicon().opening(Category.DATE_WORD, text, behind, limit);
    return date == null ? end : date.end();
  }

  /** Past one short word, whatever it is, and what stands between it and the next. */
  private static int pastWord(String text, int word, int limit) {
    int end = Letters.lettersEnd(text, word, Math.min(limit, word + LONGEST_OF));
    return Blanks.skip(text, end, limit);
  }
}
