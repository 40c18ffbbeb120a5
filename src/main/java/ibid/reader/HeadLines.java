package ibid.reader;

import ibid.language.Blanks;
import ibid.language.Dates;
import ibid.language.Letters;
import ibid.language.Lexicon;
import ibid.language.Marks;
import ibid.language.Stretch;
import ibid.symbol.Notation;

/** Which line inside a block heads a resolution or decision, or a lettered part of one. */
final class HeadLines {
  private static final int LONGEST_NUMBER = 30;
  private static final int LONGEST_MASTHEAD = 400;
  private static final int LONGEST_DAY = 24;

  private final Lexicon lexicon;
  private final Adopters adopters;
  private final NumberedTitles titles;
  private final Dates dates;

  HeadLines(Lexicon lexicon, Adopters adopters, NumberedTitles titles) {
    this.lexicon = lexicon;
    this.adopters = adopters;
    this.titles = titles;
    dates = new Dates(lexicon);
  }

  /**
   * {@code 1158 (XII). Activities of the commissions}: whether a line is the head of a resolution,
   * below the day of the one before, {@code 26 November 1957.}, or another head in a list of them,
   * or the bracket that tells on what report it was adopted.
   */
  boolean headResolution(String text, int before, int beforeEnd, int start, int end) {
    if (!Letters.isDigit(text.charAt(start))) {
      return false;
    }
    if (isOwnNumber(text, before, start, end)) {
      return true;
    }
    if (titles.at(text, start, end).isEmpty()) {
      return false;
    }
    int last = Math.max(before, text.lastIndexOf('\n', beforeEnd - 1) + 1);
    return isDay(text, last, beforeEnd)
        || text.charAt(beforeEnd - 1) == ']'
        || titles.at(text, before, beforeEnd).isPresent();
  }

  /**
   * {@code 77/527.} or {@code 77/527}, alone on its line, below a line that begins with the symbol
   * that ends so.
   */
  private static boolean isOwnNumber(String text, int before, int start, int end) {
    int numberEnd = Marks.isFullStop(text.charAt(end - 1)) ? end - 1 : end;
    String ending = '/' + text.substring(start, numberEnd);
    int symbol =
        end - start <= LONGEST_NUMBER
            ? text.substring(before, Math.min(start, before + LONGEST_MASTHEAD)).indexOf(ending)
            : -1;
    return symbol >= 0
        && Notation.isSpace(text.charAt(before + symbol + ending.length()))
        && isLineStart(text, before, before + symbol);
  }

  /** {@code A/RES/77}: whether no blank stands between a line's start and a position. */
  private static boolean isLineStart(String text, int from, int position) {
    int at = position;
    while (at > from && !Notation.isSpace(text.charAt(at - 1))) {
      at--;
    }
    return at == from || text.charAt(at - 1) == '\n';
  }

  /** {@code 26 November 1957.}, and nothing else; not {@code 14 December 1960 and}. */
  private boolean isDay(String text, int start, int end) {
    Dates.Found day = end - start <= LONGEST_DAY ? dates.at(text, start, end) : null;
    if (day == null || day.date() == null) {
      return false;
    }
    int behind = Blanks.skip(text, Dates.printEnd(text, lexicon, day.end(), end), end);
    return behind == end || text.substring(behind, end).equals(".");
  }

  /** {@code B}, alone on its line, where the next one is {@code The General Assembly,}. */
  boolean headPart(String text, int start, int end) {
    int next = end - start == 1 ? Blanks.skip(text, end, text.length()) : text.length();
    if (next == text.length() || !NumberedTitles.isLetter(text, start, end)) {
      return false;
    }
    return adopters.at(text, next, Stretch.lineEnd(text, next, text.length())) != null;
  }
}
