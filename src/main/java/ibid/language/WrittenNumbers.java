package ibid.language;

import static java.util.stream.Collectors.joining;

import ibid.symbol.DocumentNumber;
import ibid.symbol.Roman;
import java.util.ArrayList;
import java.util.List;

/**
 * The numbers of resolutions and the years that a language prints in numerals of its own: {@code
 * 第二一七甲(三)号}, {@code 决议案五十四(一九四八)}, {@code 一九七四年四月二十四日}. They stand where others have digits, so
 * the text can have digits in their places, with zeros before those that are fewer.
 */
final class WrittenNumbers {
  private static final int LONGEST_SESSION = 12;
  private static final int LONGEST_NUMBER = 7;
  private static final int YEAR_LENGTH = 4;

  /**
   * {@code 75(9)} is a number of the health assembly, {@code 1514(15)} one of the General Assembly.
   */
  private static final int SHORTEST_NUMBER = 3;

  /** {@code 甲、乙和丙}, between a number and its bracket. */
  private static final int LONGEST_LETTERS = 8;

  private static final char COMMA = '，';

  private record Place(int start, int end) {}

  private final PhrasesByCategory around;
  private final Phrases citing;
  private final Phrases glue;
  private final Numerals numerals;

  /** The last characters of what stands before a number, and of heads. */
  private final String ordinals;

  private final String heads;

  /** What stands right behind a number. */
  private final String signs;

  private final String letters;
  private final SignedNumbers signed;

  WrittenNumbers(List<Term> terms, PhrasesByCategory around, Phrases citing, Phrases glue) {
    this.around = around;
    this.citing = citing;
    this.glue = glue;
    numerals = Numerals.of(terms);
    ordinals = lasts(terms, Category.ORDINAL);
    heads = lasts(terms, Category.HEAD);
    signs = lasts(terms, Category.NUMBER_BEHIND);
    letters = lasts(terms, Category.LETTER);
    signed = new SignedNumbers(numerals, citing, glue, ordinals, signs);
  }

  private static String lasts(List<Term> terms, Category category) {
    return terms.stream()
        .filter(term -> term.is(category))
        .map(term -> term.phrase().substring(term.phrase().length() - 1))
        .collect(joining());
  }

  Numerals numerals() {
    return numerals;
  }

  /** The text, of the same length, with digits for numerals. */
  String inDigits(String text) {
    if (!numerals.exist()) {
      return text;
    }
    List<Place> places = new ArrayList<>();
    for (int at = text.indexOf('('); at >= 0; at = text.indexOf('(', at + 1)) {
      addBracketed(text, at, places);
    }
    for (int at = text.indexOf(Dates.YEAR); at >= 0; at = text.indexOf(Dates.YEAR, at + 1)) {
      addYear(text, at, places);
    }
    for (int at = text.indexOf(COMMA); at >= 0; at = text.indexOf(COMMA, at + 1)) {
      addHeaded(text, at, places);
    }
    signed.find(text, (start, end) -> add(text, start, end, places));
    return places.isEmpty() ? text : inDigits(text, places);
  }

  private String inDigits(String text, List<Place> places) {
    StringBuilder mended = new StringBuilder(text);
    for (Place place : places) {
      String digits = Integer.toString(numerals.read(text, place.start(), place.end()));
      int zeros = place.end() - place.start() - digits.length();
      if (zeros >= 0) {
        mended.replace(place.start(), place.end(), "0".repeat(zeros) + digits);
      }
    }
    return mended.toString();
  }

  /** {@code 五十四(一九四八)}, {@code 二一七甲(三)}. */
  private void addBracketed(String text, int open, List<Place> places) {
    int end = beforeLetters(text, open);
    int start = numerals.start(text, end);
    boolean written =
        start < end || (open + 1 < text.length() && numerals.isOne(text.charAt(open + 1)));
    int close = written ? Stretch.indexOf(text, ')', open, open + LONGEST_SESSION) : -1;
    if (close < 0) {
      return;
    }
    boolean year = isYear(text, open + 1, close);
    if (start < end && (year || isSession(text, start, open, close))) {
      add(text, start, end, places);
    }
    if (year && (start < end || (end > 0 && Letters.isDigit(text.charAt(end - 1))))) {
      add(text, open + 1, close, places);
    }
  }

  /** {@code 决议一，附件}: a number between the word for a resolution and a comma. */
  private void addHeaded(String text, int comma, List<Place> places) {
    int start = numerals.start(text, comma);
    if (start < comma && start > 0 && heads.indexOf(text.charAt(start - 1)) >= 0) {
      add(text, start, comma, places);
    }
  }

  /** The year of {@code 一九七四年四月}; {@code 一九七二年议定书} is a name. */
  private void addYear(String text, int sign, List<Place> places) {
    int end = Blanks.skipBack(text, sign, 0);
    int start = numerals.start(text, end);
    int month = Blanks.skip(text, sign + 1, text.length());
    boolean dated =
        month < text.length()
            && (Letters.isDigit(text.charAt(month)) || numerals.isOne(text.charAt(month)));
    if (dated && isYear(text, start, end)) {
      add(text, start, end, places);
    }
  }

  private void add(String text, int start, int end, List<Place> places) {
    if (end - start <= LONGEST_NUMBER && numerals.end(text, start, end) == end) {
      places.add(new Place(start, end));
    }
  }

  private boolean isYear(String text, int start, int end) {
    return end - start == YEAR_LENGTH
        && numerals.end(text, start, end) == end
        && DocumentNumber.isYear(numerals.read(text, start, end));
  }

  /**
   * The session in brackets behind a number, {@code (三)} or {@code (15)}; 0 when something else
   * stands there, as in {@code 第五(一)段}.
   */
  int session(String text, int number, int open, int close) {
    int start = Blanks.skip(text, open + 1, close);
    Match word = around.at(Category.SESSION, text, start, close);
    int from = word == null ? start : word.end();
    int end = Blanks.skipBack(text, close, from);
    boolean code = open - number < SHORTEST_NUMBER && Letters.isDigit(text.charAt(from));
    int value = code ? 0 : number(text, from, end);
    return value > 0 && isOfNumber(text, number, close + 1) ? value : 0;
  }

  /** A number alone, with its session and letters in Latin print: {@code 217A(III)}. */
  String inLatin(String number) {
    StringBuilder latin = new StringBuilder();
    for (int at = 0; at < number.length(); ) {
      Match word = around.at(number, at, number.length());
      int end = numerals.end(number, at, number.length());
      boolean named =
          word != null && (word.term().is(Category.LETTER) || word.term().is(Category.SESSION));
      if (named) {
        latin.append(word.term().value());
        at = word.end();
      } else if (end > at && end - at <= LONGEST_NUMBER) {
        latin.append(Roman.print(numerals.read(number, at, end)));
        at = end;
      } else {
        latin.append(number.charAt(at++));
      }
    }
    return latin.toString();
  }

  private boolean isSession(String text, int number, int open, int close) {
    char last = text.charAt(close - 1);
    return session(text, number, open, close) > 0
        || (Roman.isDigit(last) && isOfNumber(text, number, close + 1));
  }

  /** The value of digits or numerals that fill a stretch, or 0. */
  private int number(String text, int start, int end) {
    int value = 0;
    int at = start;
    while (at < end && at < start + YEAR_LENGTH && Letters.isDigit(text.charAt(at))) {
      value = value * 10 + text.charAt(at++) - '0';
    }
    boolean written = at == start && numerals.end(text, start, end) == end;
    return written && end - start <= LONGEST_NUMBER
        ? numerals.read(text, start, end)
        : at == end ? value : 0;
  }

  /** Whether a bracket belongs to a number: a head stands around both, or what numbers have. */
  private boolean isOfNumber(String text, int number, int behind) {
    int before = Blanks.skipBack(text, number, 0) - 1;
    int at = Blanks.skip(text, behind, text.length());
    return is(heads, text, before)
        || (is(".", text, at) && headsLine(text, number, before))
        || is(signs, text, at)
        || pastLetter(text, at) > at
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
    int first = is(ordinals, text, start) ? Blanks.skip(text, start + 1, text.length()) : start;
    int end = first;
    while (end < text.length()
        && (Letters.isDigit(text.charAt(end)) || numerals.isOne(text.charAt(end)))) {
      end++;
    }
    int open = Blanks.skip(text, pastLetter(text, end), text.length());
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
    while (closed && open > Math.max(1, close - LONGEST_SESSION) && text.charAt(open) != '(') {
      open--;
    }
    boolean bracket =
        closed && text.charAt(open) == '(' && numerals.end(text, open + 1, close) == close;
    int end = bracket ? beforeLetters(text, open) : 0;
    int start = end;
    while (start > 0
        && (Letters.isDigit(text.charAt(start - 1)) || numerals.isOne(text.charAt(start - 1)))) {
      start--;
    }
    return end - start > 1 && isOfNumber(text, start, close + 1);
  }

  int beforeSign(String text, int end) {
    return is(signs, text, end - 1) ? end - 1 : end;
  }

  private int pastLetter(String text, int at) {
    return is(letters, text, at) ? at + 1 : at;
  }

  /** {@code 甲}, or the {@code A} of {@code 二一七A(三)}. */
  private boolean isLetter(String text, int at) {
    return is(letters, text, at) || Letters.isCapital(text.charAt(at));
  }

  /** The position before a bracket and the letters before that. */
  private int beforeLetters(String text, int open) {
    int at = Blanks.skipBack(text, open, 0);
    int least = Math.max(0, at - LONGEST_LETTERS);
    while (at > least && isLetter(text, at - 1)) {
      at--;
      boolean more = at - 1 > least && is(letters, text, at - 2);
      at = more && glue.at(text, at - 1, at) != null ? at - 1 : at;
    }
    return Blanks.skipBack(text, at, 0);
  }

  private static boolean is(String signs, String text, int at) {
    return at >= 0 && at < text.length() && signs.indexOf(text.charAt(at)) >= 0;
  }
}
