package ibid.citation.number;

import ibid.citation.run.Dating;
import ibid.citation.run.Run;
import ibid.citation.token.Token;
import ibid.language.Blanks;
import ibid.language.Category;
import ibid.language.Letters;
import ibid.language.Match;
import ibid.symbol.DocumentNumber;
import ibid.symbol.DocumentNumber.Form;
import ibid.symbol.Notation;

/**
 * The end of a range that leaves the session out: {@code ES-10/13 to} <u>{@code 15}</u>, {@code
 * 60/1–}<u>{@code 3}</u>. What is counted has a noun behind it: {@code sent resolution 60/1 to 15
 * States}.
 */
final class RangeEnd {
  /** How many a range has at most. */
  private static final int MOST = 50;

  private RangeEnd() {}

  /** Whether digits alone are the end of a range that the number before them begins. */
  static boolean is(Run run, Token.Num before, Token.Num token) {
    DocumentNumber first = before.number();
    DocumentNumber last = token.number();
    return last.form() == Form.SERIAL
        && isOfSession(first.form())
        && last.serial() > first.serial()
        && last.serial() - first.serial() <= MOST
        && isTo(run, before.after(), token.start())
        && endsThere(run, token);
  }

  /** The number with the session that stands before the range. */
  static DocumentNumber whole(DocumentNumber first, DocumentNumber last) {
    return new DocumentNumber(first.form(), first.session(), last.serial(), last.letter());
  }

  private static boolean isOfSession(Form form) {
    return form == Form.SESSION || form == Form.YEAR || form == Form.SPECIAL;
  }

  private static boolean isTo(Run run, int from, int to) {
    if (to == from + 1 && Notation.isDash(run.text().charAt(from))) {
      return true;
    }
    int at = Blanks.skip(run.text(), from, to);
    Match glue = at > from ? run.lexicon().glue(Category.TO, run.text(), at, to) : null;
    return glue != null && Blanks.skip(run.text(), glue.end(), to) == to;
  }

  private static boolean endsThere(Run run, Token.Num token) {
    int at = Blanks.skip(run.text(), token.after(), run.end());
    if (at >= run.end() || !Letters.isWordPart(run.text().charAt(at))) {
      return true;
    }
    return run.lexicon().glue(Category.AND, run.text(), at, run.end()) != null
        || (run.at(run.indexAt(token.after())) instanceof Token.Day day
            && Dating.isOf(run, token.after(), day));
  }
}
