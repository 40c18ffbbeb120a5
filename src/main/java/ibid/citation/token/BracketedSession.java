package ibid.citation.token;

import ibid.language.Blanks;
import ibid.language.Category;
import ibid.language.Dates;
import ibid.language.Letters;
import ibid.language.Lexicon;
import ibid.language.Match;
import ibid.language.SessionWords;
import ibid.symbol.DocumentNumber;
import ibid.symbol.Notation;
import ibid.symbol.Roman;
import java.util.Locale;

/**
 * Reads the session or the year in brackets behind a number, in the digits, numerals and letters of
 * the language: {@code 217 A} <u>{@code (III)}</u>, {@code 1325} <u>{@code (2000)}</u>, {@code
 * 3201} <u>{@code (С-VI)}</u>, {@code 186} <u>{@code (S-2)}</u>; or in words, {@code 194} <u>{@code
 * (third session)}</u>.
 */
final class BracketedSession {
  /** {@code الدورة الاستثنائية الطارئة - 10}, {@code vigésimo noveno período de sesiones}. */
  private static final int LONGEST = 48;

  /** Numbers in brackets beyond it are years. */
  private static final int LAST_SESSION = 99;

  /** The last session of the General Assembly whose numbers have it in brackets. */
  private static final int LAST_ROMAN = 30;

  /** Roman numerals count no special sessions beyond it. */
  private static final int LAST_SPECIAL = 20;

  /** Small numerals up to it count the items of lists. */
  private static final int LAST_ITEM = 10;

  private static final int SERIAL_LENGTH = 3;

  private static final int YEAR_LENGTH = 4;

  /** The first numbers of the second, third and fourth sessions of the General Assembly. */
  private static final int SECOND = 104;

  private static final int THIRD = 185;
  private static final int FOURTH = 292;

  private final String text;
  private final Lexicon lexicon;
  private final boolean rightToLeft;

  BracketedSession(String text, Lexicon lexicon) {
    this.text = text;
    this.lexicon = lexicon;
    rightToLeft = lexicon.isRightToLeft();
  }

  /** Whether a bracket opens at a position. */
  boolean opens(int at, int end) {
    return at < end && isBracket(at, '(');
  }

  /** Where the bracket closes again, or 0. */
  int close(int open, int end) {
    int limit = Math.min(end, open + LONGEST + 1);
    int close = open + 1;
    while (close < limit && !isBracket(close, ')')) {
      close++;
    }
    return close < limit ? close : 0;
  }

  /** Lines that run to the left may have it mirrored. */
  private boolean isBracket(int at, char wanted) {
    char c = text.charAt(at);
    return c == wanted || (rightToLeft && (c == '(' || c == ')'));
  }

  /**
   * The session or year in brackets, without spaces and with Latin letters; empty if neither.
   *
   * @param number where the number before the bracket begins
   * @param lettered whether a letter of the number stands before the bracket or behind it
   */
  String read(int number, int open, int end, boolean lettered) {
    int start = pastSlash(open + 1, end);
    String scanned = ofOnes(number, text.substring(start, end));
    if (!scanned.isEmpty()) {
      return scanned;
    }
    int told = SessionWords.filling(text, lexicon, start, end);
    if (told > 0 && told <= LAST_ROMAN) {
      return Roman.print(told);
    }
    int written = lexicon.hasNumerals() ? lexicon.session(text, number, open, end) : 0;
    Match word = lexicon.around(Category.SESSION, text, start, end);
    if (word != null) {
      int counted = Math.max(written, digitsOf(word.end(), end));
      String numeral = Roman.inLetters(Notation.squeeze(text.substring(word.end(), end)));
      int value = counted > 0 ? counted : Roman.value(numeral);
      return value > 0 ? word.term().value() + Roman.print(value) : "";
    }
    if (written > 0 && written <= LAST_SESSION) {
      return Roman.print(written);
    }
    String squeezed = hyphened(Roman.inLetters(numeral(number, open, end, lettered)));
    if (squeezed.length() == 4 && squeezed.chars().allMatch(c -> c >= '0' && c <= '9')) {
      return DocumentNumber.isYear(Integer.parseInt(squeezed)) ? squeezed : "";
    }
    if (isYear(start, end)) {
      return text.substring(start, start + YEAR_LENGTH);
    }
    int dash = squeezed.startsWith("ES-") || squeezed.startsWith("S-") ? squeezed.indexOf('-') : -1;
    String numeral = squeezed.substring(dash + 1);
    boolean counted = dash > 0 && numeral.matches("[1-9]\\d?");
    return counted
        ? squeezed.substring(0, dash + 1) + Roman.print(Integer.parseInt(numeral))
        : Roman.value(numeral) > 0 ? squeezed : "";
  }

  /** Past blanks, and a slash that strayed into the bracket, {@code (/ د-2)}. */
  private int pastSlash(int from, int end) {
    int at = Blanks.skip(text, from, end);
    return at < end && text.charAt(at) == '/' ? Blanks.skip(text, at + 1, end) : at;
  }

  /**
   * Where the session ends that stands behind a slash in place of brackets, {@code 3330/}<u>{@code
   * XXIX}</u>, {@code 181/} <u>{@code د-2}</u>; the same position when none does. Low numbers count
   * other things before a slash.
   */
  int pastSlashed(int number, int from, int end) {
    if (Letters.digitsEnd(text, number, end) - number < SERIAL_LENGTH) {
      return from;
    }
    Match word = lexicon.around(Category.SESSION, text, from, end);
    int counted = word == null ? from : Blanks.skip(text, word.end(), end);
    int digits = word == null ? from : Letters.digitsEnd(text, counted, end);
    int stop = digits > counted ? digits : Roman.end(text, counted, end);
    boolean whole =
        stop == end || !(Letters.isWordPart(text.charAt(stop)) || text.startsWith("/", stop));
    return whole && stop > counted ? stop : from;
  }

  /**
   * What stands in brackets, without spaces, and in capitals where it is a numeral in small letters
   * that counts no item of a list: {@code 2625 (xxv)}, {@code 377 A (v)}, and not {@code 1540 (i)}.
   */
  private String numeral(int number, int open, int end, boolean lettered) {
    String printed = Notation.squeeze(text.substring(pastSlash(open + 1, end), end));
    String capitals = printed.toUpperCase(Locale.ROOT);
    int digits = Letters.digitsEnd(text, number, open);
    boolean small =
        !printed.equals(capitals)
            && printed.equals(printed.toLowerCase(Locale.ROOT))
            && digits - number >= SERIAL_LENGTH
            && Roman.value(capitals) > (lettered ? 0 : LAST_ITEM);
    return small ? capitals : printed;
  }

  /** {@code 2000 г.}: a year, and the word behind it that says so. */
  private boolean isYear(int start, int end) {
    int digits = Letters.digitsEnd(text, start, end);
    int word = Dates.printEnd(text, lexicon, digits, end);
    return digits == start + YEAR_LENGTH
        && word > digits
        && Blanks.skip(text, word, end) == end
        && DocumentNumber.isYear(Integer.parseInt(text, start, digits, 10));
  }

  /**
   * {@code (SIV)}, {@code (ESV)}: a special session whose hyphen was lost, with it; or the same.
   */
  private static String hyphened(String session) {
    int letters = session.startsWith("ES") ? 2 : session.startsWith("S") ? 1 : 0;
    int value = letters > 0 ? Roman.value(session.substring(letters)) : 0;
    return value > 0 && value <= LAST_SPECIAL
        ? session.substring(0, letters) + "-" + session.substring(letters)
        : session;
  }

  /**
   * {@code 181 (11)}, {@code 217 A (lll)}: the second and third sessions as scanning leaves them,
   * behind a number that the General Assembly had then; or empty. Numbers like that are of no
   * eleventh session of any organ.
   */
  private String ofOnes(int number, String session) {
    String ones = session.replace('l', '1');
    if (!ones.equals("11") && !ones.equals("111")) {
      return "";
    }
    int end = Letters.digitsEnd(text, number, text.length());
    int serial = end - number == SERIAL_LENGTH ? Integer.parseInt(text, number, end, 10) : 0;
    boolean second = ones.equals("11") && serial >= SECOND && serial < THIRD;
    boolean third = ones.equals("111") && serial >= THIRD && serial < FOURTH;
    return second || third ? Roman.print(session.length()) : "";
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
