package ibid.citation.part;

import ibid.citation.run.Run;
import ibid.citation.token.Token;
import ibid.language.Blanks;
import ibid.language.Category;
import ibid.language.Letters;
import ibid.language.Match;
import ibid.symbol.DocumentNumber.Form;
import ibid.symbol.Notation;

/**
 * The number or letter of one part of a document: {@code 5}, {@code (c)}, {@code I.A}, {@code ألف}.
 */
final class PartLabel {
  private PartLabel() {}

  /**
   * {@code parts one and two}: whether a word stands for a number, which goes on with no other sort
   * of label: {@code paragraph 5 and two letters}.
   */
  static boolean isWord(Run run, Match word) {
    return word != null
        && word.term().is(Category.PART_LABEL)
        && !run.lexicon().hasWordLabels()
        && Letters.isLetter(run.text().charAt(word.end() - 1));
  }

  /** Whether one begins at a position. */
  static boolean isAt(Run run, int at, int limit) {
    return at < limit && end(run, at, limit) > at;
  }

  /** Where the label ends that begins at a position, or that position. */
  static int end(Run run, int at, int limit) {
    return end(run, at, run.lexicon().around(run.text(), at, limit), limit);
  }

  /**
   * Where the label ends that begins at a position, or that position.
   *
   * @param word the word that begins there, or null
   */
  static int end(Run run, int at, Match word, int limit) {
    String text = run.text();
    if (LetterLabel.isAt(run, at, limit)) {
      return at + 1;
    }
    if (word != null && (word.term().is(Category.LETTER) || word.term().is(Category.PART_LABEL))) {
      boolean closing =
          Character.isUpperCase(text.charAt(at)) && text.charAt(word.end() - 1) == ')';
      return closing ? word.end() - 1 : pastLetter(run, word.end(), limit);
    }
    int end = LabelForm.end(run, at, limit);
    return end == text.length() || !runsOn(run, at, end) ? end : at;
  }

  /** Past {@code –جيم} or {@code -3} of {@code الفرع الأول–جيم}, "section I.C", or the same. */
  private static int pastLetter(Run run, int from, int limit) {
    int dash = Blanks.skip(run.text(), from, limit);
    int at = dash < limit && Notation.isDash(run.text().charAt(dash)) ? dash + 1 : limit;
    at = Blanks.skip(run.text(), at, limit);
    Match letter = run.lexicon().around(Category.LETTER, run.text(), at, limit);
    int digits = at == from + 1 ? Letters.digitsEnd(run.text(), at, limit) : at;
    return letter != null ? letter.end() : digits > at && !runsOn(run, at, digits) ? digits : from;
  }

  /**
   * Whether a word goes on behind a label, or a symbol or number that begins with it, or what it
   * counts stands there, {@code 附件一和}<u>{@code 1997年}</u>.
   */
  private static boolean runsOn(Run run, int start, int end) {
    char c = run.text().charAt(end);
    if (c == '/') {
      return isOfOther(run, start, end);
    }
    return Letters.isIdeograph(c)
        ? Letters.isDigit(run.text().charAt(end - 1)) && Pinpoints.isOfOther(run, end, run.end())
        : Letters.isLetter(c);
  }

  /** Whether a symbol, a date or the number of a resolution, {@code 61/2}, begins in labels. */
  static boolean isOfOther(Run run, int start, int end) {
    for (int i = run.indexAt(start); run.at(i) != null && run.at(i).start() < end; i++) {
      if (run.at(i) instanceof Token.Sym
          || run.at(i) instanceof Token.Day
          || (run.at(i) instanceof Token.Num number && number.number().form() != Form.SERIAL)) {
        return true;
      }
    }
    return false;
  }
}
