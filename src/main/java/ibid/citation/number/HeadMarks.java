package ibid.citation.number;

import ibid.citation.run.Run;
import ibid.citation.token.Token;
import ibid.language.Blanks;
import ibid.language.Category;
import ibid.language.Letters;
import ibid.language.Marks;
import ibid.language.Words;
import ibid.symbol.DocumentNumber.Form;

/** Tells the marks of notes from numbers where they stand at a head: {@code resolutions3}. */
final class HeadMarks {
  private static final int LONGEST_OF_CHINESE = 2;

  private HeadMarks() {}

  /**
   * {@code H5N1}: digits that are glued to letters. Those of {@code resolution60/1} have lost the
   * blank before them; of {@code resolutions3} they may be the mark of a note. The letter of {@code
   * 3419 A toD} is none of them.
   */
  static boolean isGlued(Run run, Token.Num token) {
    Token last = run.at(run.indexAt(token.start()) - 1);
    boolean headed = last != null && last.is(Category.HEAD) && last.end() == token.start();
    boolean mark =
        token.number().form() == Form.SERIAL && token.end() - token.start() <= Marks.LONGEST_NOTE;
    return headed
        ? mark && !run.lexicon().isHeadLast()
        : Letters.isLatin(run.text().charAt(token.start() - 1))
            && Letters.isDigit(run.text().charAt(token.start()));
  }

  /**
   * {@code 安全理事会决议 3 进行}, {@code 一九四六年五月十七日決議案1}: few digits behind a head that stands last, with a
   * word behind them that is no sign of a number, or joined to a head with a date and no number.
   */
  static boolean isBehind(Run run, Token.Num token) {
    int end = token.end();
    int next = Blanks.skip(run.text(), end, run.end());
    boolean word =
        next > end
            && next < run.end()
            && Letters.isIdeograph(run.text().charAt(next))
            && run.lexicon().beforeSign(run.text(), next + 1) > next;
    return run.lexicon().isHeadLast()
        && token.after() == end
        && end - token.start() <= LONGEST_OF_CHINESE
        && (word || isBehindDated(run, run.indexAt(token.start()) - 1, token));
  }

  /**
   * {@code Decision of the Assembly of the International Seabed} <u>{@code 54}</u> {@code
   * Authority}: few digits between the words of a name, of which a table of contents has the page.
   */
  static boolean isInName(Run run, Token.Num token) {
    String text = run.text();
    int before = Blanks.skipBack(text, token.start(), 0);
    int word = Words.start(text, before);
    int next = Blanks.skip(text, token.end(), run.end());
    Token last = run.at(run.indexAt(token.start()) - 1);
    return token.number().form() == Form.SERIAL
        && token.number().isLow()
        && word < before
        && Character.isUpperCase(text.charAt(word))
        && next > token.end()
        && next + 1 < run.end()
        && Character.isUpperCase(text.charAt(next))
        && Character.isLowerCase(text.charAt(next + 1))
        && !(last != null && last.is(Category.HEAD) && last.end() == before);
  }

  private static boolean isBehindDated(Run run, int head, Token.Num token) {
    return run.at(head - 1) instanceof Token.Day day
        && day.end() == run.at(head).start()
        && run.at(head).end() == token.start()
        && run.printed().charAt(token.start()) <= '9';
  }
}
