package ibid.language;

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
  static final int LONGEST_NUMBER = 7;

  private static final int YEAR_LENGTH = 4;

  private static final char COMMA = '，';

  private record Place(int start, int end) {}

  private final PhrasesByCategory around;
  private final Numerals numerals;
  private final LastCharacters heads;

  /** What stands right behind a number. */
  private final LastCharacters signs;

  private final WrittenLetters letters;
  private final WrittenSessions sessions;
  private final SignedNumbers signed;

  WrittenNumbers(List<Term> terms, PhrasesByCategory around, Phrases citing, Phrases glue) {
    this.around = around;
    numerals = Numerals.of(terms);
    heads = LastCharacters.of(terms, Category.HEAD);
    signs = LastCharacters.of(terms, Category.NUMBER_BEHIND);
    letters = new WrittenLetters(terms, glue);
    sessions = new WrittenSessions(terms, around, citing, glue, numerals, letters);
    signed = new SignedNumbers(terms, numerals, citing, glue);
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
    int end = letters.startBefore(text, open);
    int start = numerals.start(text, end);
    boolean written =
        start < end || (open + 1 < text.length() && numerals.isOne(text.charAt(open + 1)));
    int close = written ? Stretch.indexOf(text, ')', open, open + WrittenSessions.LONGEST) : -1;
    if (close < 0) {
      return;
    }
    boolean year = isYear(text, open + 1, close);
    if (start < end && (year || sessions.has(text, start, open, close))) {
      add(text, start, end, places);
    }
    if (year && (start < end || (end > 0 && Letters.isDigit(text.charAt(end - 1))))) {
      add(text, open + 1, close, places);
    }
  }

  /** {@code 决议一，附件}: a number between the word for a resolution and a comma. */
  private void addHeaded(String text, int comma, List<Place> places) {
    int start = numerals.start(text, comma);
    if (start < comma && heads.standAt(text, start - 1)) {
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

  /** The session in brackets behind a number, as {@link WrittenSessions} tells it. */
  int session(String text, int number, int open, int close) {
    return sessions.of(text, number, open, close);
  }

  int beforeSign(String text, int end) {
    return signs.standAt(text, end - 1) ? end - 1 : end;
  }
}
