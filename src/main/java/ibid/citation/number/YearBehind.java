package ibid.citation.number;

import ibid.citation.run.Before;
import ibid.citation.run.Run;
import ibid.citation.token.Token;
import ibid.language.Blanks;
import ibid.language.Category;
import ibid.language.Letters;
import ibid.symbol.DocumentNumber;
import ibid.symbol.DocumentNumber.Form;

/**
 * The year behind a number with a word between, {@code resolution 181} <u>{@code of 1947}</u>, or a
 * word behind it, {@code резолюция 181} <u>{@code 1947 года}</u>.
 */
final class YearBehind {
  /** {@code لسنة}. */
  private static final int LONGEST_OF = 5;

  private YearBehind() {}

  /** The year behind a member of a list that is none itself, or 0. */
  static int of(Run run, Members members, int i) {
    int index = members.index(i) + 1;
    boolean last = i + 1 == members.size() || members.index(i + 1) != index;
    if (run.lexicon().isHeadLast()
        || !last
        || !(run.at(index) instanceof Token.Num year)
        || year.number().form() != Form.SERIAL
        || !DocumentNumber.isYear(year.number().serial())) {
      return 0;
    }
    return leads(run, members.number(i).after(), year) ? year.number().serial() : 0;
  }

  private static boolean leads(Run run, int from, Token.Num year) {
    String text = run.text();
    int word = Blanks.skip(text, from, year.start());
    int end = Letters.lettersEnd(text, word, Math.min(year.start(), word + LONGEST_OF));
    if (word == from || Blanks.skip(text, end, year.start()) < year.start()) {
      return false;
    }
    int behind = Blanks.skip(text, year.after(), run.end());
    return end > word
        ? !Before.isJoined(run, year.start())
        : run.lexicon().opening(Category.DATE_WORD, text, behind, run.end()) != null
            && run.lexicon().isBodyAfter();
  }
}
