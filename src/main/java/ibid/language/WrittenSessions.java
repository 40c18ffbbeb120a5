package ibid.language;

import ibid.symbol.Roman;
import java.util.List;

/**
 * The sessions in brackets behind the numbers that a language prints in numerals of its own, {@code
 * 第二一七甲(三)号}, {@code 二六二五(二十五)}: other words have brackets as well, {@code 第五(一)段}.
 */
final class WrittenSessions {
  /** How far a bracket closes behind its opening. */
  static final int LONGEST = 12;

  private static final int MOST_DIGITS = 4;

  /**
   * {@code 75(9)} is a number of the health assembly, {@code 1514(15)} one of the General Assembly.
   */
  private static final int SHORTEST_NUMBER = 3;

  private final PhrasesByCategory around;
  private final Phrases citing;
  private final Phrases glue;
  private final Numerals numerals;
  private final WrittenLetters letters;

  /** What stands before a number. */
  private final LastCharacters ordinals;

  private final LastCharacters heads;

  /** What stands right behind a number. */
  private final LastCharacters signs;

  WrittenSessions(
      List<Term> terms,
      PhrasesByCategory around,
      Phrases citing,
      Phrases glue,
      Numerals numerals,
      WrittenLetters letters) {
    this.around = around;
    this.citing = citing;
    this.glue = glue;
    this.numerals = numerals;
    this.letters = letters;
    ordinals = LastCharacters.of(terms, Category.ORDINAL);
    heads = LastCharacters.of(terms, Category.HEAD);
    signs = LastCharacters.of(terms, Category.NUMBER_BEHIND);
  }

  /**
   * The session in brackets behind a number, {@code (三)} or {@code (15)}; 0 when something else
   * stands there, as in {@code 第五(一)段}.
   */
  int of(String text, int number, int open, int close) {
    int start = Blanks.skip(text, open + 1, close);
    Match word = around.at(Category.SESSION, text, start, close);
    int from = word == null ? start : word.end();
    int end = Blanks.skipBack(text, close, from);
    boolean code = open - number < SHORTEST_NUMBER && Letters.isDigit(text.charAt(from));
    int value = code ? 0 : number(text, from, end);
    return value > 0 && isOfNumber(text, number, close + 1) ? value : 0;
  }

  /** The same of any session, also one in Roman digits, {@code (III)}. */
  boolean has(String text, int number, int open, int close) {
    char last = text.charAt(close - 1);
    return of(text, number, open, close) > 0
        || (Roman.isDigit(last) && isOfNumber(text, number, close + 1));
  }

  /** The value of digits or numerals that fill a stretch, or 0. */
  private int number(String text, int start, int end) {
    int value = 0;
    int at = start;
    while (at < end && at < start + MOST_DIGITS && Letters.isDigit(text.charAt(at))) {
      value = value * 10 + text.charAt(at++) - '0';
    }
    boolean written = at == start && numerals.end(text, start, end) == end;
    return written && end - start <= WrittenNumbers.LONGEST_NUMBER
        ? numerals.read(text, start, end)
        : at == end ? value : 0;
  }

  /** Whether a bracket belongs to a number: a head stands around both, or what numbers have. */
  private boolean isOfNumber(String text, int number, int behind) {
    int before = Blanks.skipBack(text, number, 0) - 1;
    int at = Blanks.skip(text, behind, text.length());
    return heads.standAt(text, before)
        || (text.startsWith(".", at) && headsLine(text, number, before))
        || signs.standAt(text, at)
        || letters.endBehind(text, at) > at
        || isHead(text, at)
        || isNumberBehindAnd(text, at)
        || isBehindNumber(text, before);
  }

  /** {@code 二一七(三). }, above a title; a numeral alone counts paragraphs. */
  private boolean headsLine(String text, int number, int before) {
    return (before < 0 || Stretch.indexOf(text, '\n', before + 1, number) >= 0)
        && numerals.end(text, number, number + 2) == number + 2;
  }

  private boolean isHead(String text, int at) {
    return citing.at(Category.HEAD, text, at, text.length()) != null;
  }

  /** Whether one more number with its bracket stands behind "and": {@code 2625(二十五)和2734(二十五)号}. */
  private boolean isNumberBehindAnd(String text, int at) {
    Match and = glue.at(Category.AND, text, at, text.length());
    if (and == null) {
      return false;
    }
    int start = Blanks.skip(text, and.end(), text.length());
    int first = ordinals.standAt(text, start) ? Blanks.skip(text, start + 1, text.length()) : start;
    int end = first;
    while (end < text.length()
        && (Letters.isDigit(text.charAt(end)) || numerals.isOne(text.charAt(end)))) {
      end++;
    }
    int open = Blanks.skip(text, letters.endBehind(text, end), text.length());
    return end > first && open < text.length() && text.charAt(open) == '(';
  }

  /**
   * Whether "and" or a comma ends at a position, and right before that the bracket of a number with
   * numerals in it: {@code 決議案一五一四(十五)、一六五四(十六)及一八〇三(十七)}.
   */
  private boolean isBehindNumber(String text, int last) {
    boolean and = last > 0 && glue.at(Category.AND, text, last, last + 1) != null;
    int close = Blanks.skipBack(text, last, 0) - 1;
    boolean closed = and && close > 0 && text.charAt(close) == ')';
    int open = close;
    while (closed && open > Math.max(1, close - LONGEST) && text.charAt(open) != '(') {
      open--;
    }
    boolean bracket =
        closed && text.charAt(open) == '(' && numerals.end(text, open + 1, close) == close;
    int end = bracket ? letters.startBefore(text, open) : 0;
    int start = end;
    while (start > 0
        && (Letters.isDigit(text.charAt(start - 1)) || numerals.isOne(text.charAt(start - 1)))) {
      start--;
    }
    return end - start > 1 && isOfNumber(text, start, close + 1);
  }
}
