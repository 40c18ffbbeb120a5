package ibid.citation.token;

import ibid.language.Blanks;
import ibid.language.Category;
import ibid.language.Letters;
import ibid.language.Lexicon;
import ibid.language.Match;
import ibid.symbol.DocumentNumber;
import ibid.symbol.Notation;
import ibid.symbol.Roman;

/**
 * Reads the session or the year in brackets behind a number, in the digits, numerals and letters of
 * the language: {@code 217 A} <u>{@code (III)}</u>, {@code 1325} <u>{@code (2000)}</u>, {@code
 * 3201} <u>{@code (С-VI)}</u>, {@code 186} <u>{@code (S-2)}</u>.
 */
final class BracketedSession {
  /** Numbers in brackets beyond it are years. */
  private static final int LAST_SESSION = 99;

  private final String text;
  private final Lexicon lexicon;

  BracketedSession(String text, Lexicon lexicon) {
    this.text = text;
    this.lexicon = lexicon;
  }

  /**
   * The session or year in brackets, without spaces and with Latin letters; empty if neither.
   *
   * @param number where the number before the bracket begins
   */
  String read(int number, int open, int end) {
    int start = Blanks.skip(text, open + 1, end);
    int written = lexicon.hasNumerals() ? lexicon.session(text, number, open, end) : 0;
    Match word = lexicon.around(text, start, end);
    if (word != null && word.term().is(Category.SESSION)) {
      int counted = Math.max(written, digitsOf(word.end(), end));
      String numeral = Roman.inLetters(Notation.squeeze(text.substring(word.end(), end)));
      int value = counted > 0 ? counted : Roman.value(numeral);
      return value > 0 ? word.term().value() + Roman.print(value) : "";
    }
    if (written > 0 && written <= LAST_SESSION) {
      return Roman.print(written);
    }
    String squeezed = Roman.inLetters(Notation.squeeze(text.substring(start, end)));
    if (squeezed.length() == 4 && squeezed.chars().allMatch(c -> c >= '0' && c <= '9')) {
      return DocumentNumber.isYear(Integer.parseInt(squeezed)) ? squeezed : "";
    }
    int dash = squeezed.startsWith("ES-") || squeezed.startsWith("S-") ? squeezed.indexOf('-') : -1;
    String numeral = squeezed.substring(dash + 1);
    boolean counted = dash > 0 && numeral.matches("[1-9]\\d?");
    return counted
        ? squeezed.substring(0, dash + 1) + Roman.print(Integer.parseInt(numeral))
        : Roman.value(numeral) > 0 ? squeezed : "";
  }

  private int digitsOf(int start, int end) {
    int value = 0;
    for (int at = start; at < end; at++) {
      char c = text.charAt(at);
      value = Letters.isDigit(c) ? value * 10 + c - '0' : value;
    }
    return value;
  }
}
