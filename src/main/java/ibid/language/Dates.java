package ibid.language;

import ibid.symbol.Notation;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.util.Locale;

/**
 * Reads dates as UN documents print them, {@code 30 July 2010}, and as others do, {@code July 30,
 * 2010}.
 */
public final class Dates {
  /** Of a word that stands behind a date. */
  private static final String BEHIND = "behind";

  /** Behind a year in Chinese: {@code 1988年}. */
  public static final char YEAR = '年';

  static final int LAST_DAY = 31;

  private static final int SHORTEST_MONTH = 3;
  private static final int YEAR_LENGTH = 4;

  /** {@code 5791} is 1975, turned around. */
  private static final int FIRST_YEAR = 1600;

  private static final int LAST_YEAR = 2199;

  /** How many digits the marker of a note has, where print has lost its place above the line. */
  private static final int LONGEST_MARKER = 3;

  private static final int LONGEST_DIGITS = YEAR_LENGTH + LONGEST_MARKER + 1;

  private final Lexicon lexicon;
  private final SignedDates signed;

  public Dates(Lexicon lexicon) {
    this.lexicon = lexicon;
    signed = new SignedDates(lexicon);
  }

  /**
   * Whether a character can stand in a date with signs: a digit, a blank, {@code 年}, {@code 月} or
   * {@code 日}.
   */
  public static boolean isSigned(char c) {
    return Letters.isDigit(c) || Blanks.isBlank(c) || SignedDates.isSign(c) || c == SignedDates.DAY;
  }

  /**
   * A date found in a text.
   *
   * @param date the day, or null when the print leaves the year out ({@code 20 July})
   * @param yearless the day of the year then, or null
   * @param start where it begins: with the day, the year or the month, whatever is first
   * @param end where it ends, exclusive
   */
  public record Found(LocalDate date, MonthDay yearless, int start, int end) {
    public Found(LocalDate date, int start, int end) {
      this(date, null, start, end);
    }
  }

  /** The date whose first digits are at a position, or null. */
  public Found at(String text, int position, int end) {
    int digits = digitsEnd(text, position, end);
    int sign = Blanks.skip(text, digits, end);
    if (sign < end && SignedDates.isSign(text.charAt(sign))) {
      return signed.at(text, position, digits, end);
    }
    int day = digits - position <= 2 ? number(text, position, digits) : 0;
    if (day < 1 || day > LAST_DAY) {
      return null;
    }
    Found numeric = NumericDates.at(text, position, digits, end);
    if (numeric != null) {
      return numeric;
    }
    Match month = month(text, afterWord(text, pastOrdinal(text, digits, end), end), end);
    if (month == null) {
      return monthFirst(text, position, day, digits, end);
    }
    int year = afterWord(text, pastComma(text, month.end(), end), end);
    int yearEnd = digitsEnd(text, year, end);
    boolean dated = yearEnd - year == YEAR_LENGTH || isMarked(text, year, yearEnd);
    if (!dated && Character.isUpperCase(text.charAt(month.start() + 1))) {
      return null;
    }
    return dated
        ? found(number(text, year, year + YEAR_LENGTH), month, day, position, yearEnd)
        : new Found(null, yearless(month, day), position, month.end());
  }

  /** {@code 12 May}<u>{@code ,}</u> {@code 1975}: past a comma that only the year is behind. */
  private static int pastComma(String text, int from, int end) {
    int year = from < end && text.charAt(from) == ',' ? Blanks.skip(text, from + 1, end) : end;
    int yearEnd = digitsEnd(text, year, end);
    boolean dated = yearEnd - year == YEAR_LENGTH && isCentury(number(text, year, year + 2));
    return dated && !opens(text, yearEnd, end) ? from + 1 : from;
  }

  /** {@code 6 November 2015}<u>{@code 25}</u>: a year, and the marker of a note with it. */
  private static boolean isMarked(String text, int year, int end) {
    return end - year > YEAR_LENGTH
        && end - year <= YEAR_LENGTH + LONGEST_MARKER
        && isCentury(number(text, year, year + 2));
  }

  private static Found found(int year, Match month, int day, int start, int end) {
    return new Found(date(year, Integer.parseInt(month.term().value()), day), start, end);
  }

  private static MonthDay yearless(Match month, int day) {
    int number = Integer.parseInt(month.term().value());
    return day <= Month.of(number).maxLength() ? MonthDay.of(number, day) : null;
  }

  /** The month whose name begins at a position, or null. */
  private Match month(String text, int position, int end) {
    Match first = name(text, position, end);
    int slash = first == null ? end : Blanks.skip(text, first.end(), end);
    Match second =
        slash < end && text.charAt(slash) == '/'
            ? name(text, Blanks.skip(text, slash + 1, end), end)
            : null;
    boolean same = second != null && second.term().value().equals(first.term().value());
    return same ? new Match(first.term(), first.start(), second.end()) : first;
  }

  /** One name of a month, of the two that Arabic has for each: {@code يناير/كانون الثاني}. */
  private Match name(String text, int position, int end) {
    if (position >= end || !Letters.isLetter(text.charAt(position))) {
      return null;
    }
    Match month = lexicon.opening(Category.MONTH, text, position, end);
    return month != null ? month : inCapitals(text, position, end);
  }

  /**
   * Where two days of one month end that begin at a position, {@code 10/11 May 1994}; or 0. No date
   * can be told of them.
   */
  public int pairEnd(String text, int position, int end) {
    int first = digitsEnd(text, position, end);
    if (first - position > 2 || first + 1 >= end || text.charAt(first) != '/') {
      return 0;
    }
    int second = digitsEnd(text, first + 1, end);
    int day = number(text, position, first);
    boolean later = second - first <= 3 && number(text, first + 1, second) == day + 1;
    Found date = later && day > 0 ? at(text, first + 1, end) : null;
    return date == null ? 0 : date.end();
  }

  /** {@code 18 FEBRUARY 1994}: the month whose name stands in capitals at a position, or null. */
  private Match inCapitals(String text, int position, int end) {
    int wordEnd = position;
    while (wordEnd < end && Character.isUpperCase(text.charAt(wordEnd))) {
      wordEnd++;
    }
    if (wordEnd - position < SHORTEST_MONTH) {
      return null;
    }
    String small = text.substring(position, wordEnd).toLowerCase(Locale.ROOT);
    Match match = small(small);
    Match month =
        match == null ? small(Character.toUpperCase(small.charAt(0)) + small.substring(1)) : match;
    return month == null ? null : new Match(month.term(), position, wordEnd);
  }

  private Match small(String word) {
    Match match = lexicon.opening(Category.MONTH, word, 0, word.length());
    return match != null && match.end() == word.length() ? match : null;
  }

  /** {@code July 30, 2010}, {@code July 30th, 2010}, or null. */
  private Found monthFirst(String text, int position, int day, int dayEnd, int end) {
    int nameEnd = Blanks.skipBack(text, position, 0);
    boolean point = nameEnd > 0 && text.charAt(nameEnd - 1) == '.';
    int name = Letters.lettersStart(text, 0, point ? nameEnd - 1 : nameEnd);
    int ordinal = pastOrdinal(text, dayEnd, end);
    boolean comma = ordinal < end && text.charAt(ordinal) == ',';
    int year = Blanks.skip(text, comma ? ordinal + 1 : ordinal, end);
    int yearEnd = digitsEnd(text, year, end);
    boolean dated = yearEnd - year == YEAR_LENGTH && isCentury(number(text, year, year + 2));
    boolean number = dated && opens(text, yearEnd, end);
    Match month = dated && !number && nameEnd < position ? month(text, name, position) : null;
    return month != null && month.end() == nameEnd
        ? found(number(text, year, yearEnd), month, day, name, yearEnd)
        : null;
  }

  /** Of all years, those of a century in which dates are cited. */
  static boolean isCentury(int century) {
    return century == 19 || century == 20;
  }

  /** Whether a bracket follows: {@code 1990 (2021)} is a number with its year. */
  private static boolean opens(String text, int from, int end) {
    int at = Blanks.skip(text, from, end);
    return at < end && text.charAt(at) == '(';
  }

  /** {@code 9月16日和}<u>{@code 18日}</u>: another day of the month of a date that ends before. */
  public Found another(String text, LocalDate date, int last, int start, int end) {
    return signed.another(text, date, last, start, end);
  }

  /** The date, or null when there is no such day, or no treaty is as old as that. */
  static LocalDate date(int year, int month, int day) {
    try {
      return year < FIRST_YEAR || year > LAST_YEAR ? null : LocalDate.of(year, month, day);
    } catch (DateTimeException e) {
      return null;
    }
  }

  static int digitsEnd(String text, int start, int end) {
    return Letters.digitsEnd(text, start, Math.min(end, start + LONGEST_DIGITS));
  }

  static int number(String text, int start, int end) {
    int value = 0;
    for (int at = start; at < end; at++) {
      value = value * 10 + text.charAt(at) - '0';
    }
    return value;
  }

  /** Past the {@code er} of {@code 1er}, the {@code º} of {@code 1º}, {@code 1.º}, {@code 1°}. */
  private static int pastOrdinal(String text, int from, int end) {
    int at = from;
    while (at < end
        && at < from + 2
        && (Letters.isLetter(text.charAt(at)) || ".º°".indexOf(text.charAt(at)) >= 0)) {
      at++;
    }
    boolean closed = at < end && (text.charAt(at) == ',' || Blanks.skip(text, at, end) > at);
    return at > from && text.charAt(at - 1) != '.' && closed ? at : from;
  }

  /** Past white space and the {@code de} of {@code 30 de julio de 2010}. */
  private int afterWord(String text, int from, int end) {
    int at = Blanks.skip(text, from, end);
    Match word =
        at < end && Letters.isLetter(text.charAt(at))
            ? lexicon.opening(Category.DATE_WORD, text, at, end)
            : null;
    return word != null ? Blanks.skip(text, word.end(), end) : at;
  }

  /** The first whole date in a stretch of text, or null; none where that begins a period. */
  public LocalDate first(String text, int start, int end) {
    for (int i = start; i < end; i++) {
      boolean begins =
          Letters.isDigit(text.charAt(i)) && (i == start || !Letters.isDigit(text.charAt(i - 1)));
      Found found = begins ? at(text, i, end) : null;
      if (found != null && found.date() != null) {
        return beginsPeriod(text, found.end(), end) ? null : found.date();
      }
    }
    return null;
  }

  /** {@code 1 August 2012} <u>{@code – 31 July 2013}</u>: whether another date ends a period. */
  private boolean beginsPeriod(String text, int from, int end) {
    int at = Blanks.skip(text, printEnd(text, lexicon, from, end), end);
    Match to = lexicon.glue(Category.TO, text, at, end);
    boolean dash = at < end && Notation.isDash(text.charAt(at));
    int behind = to != null ? to.end() : dash ? at + 1 : end;
    int second = Blanks.skip(text, behind, end);
    Found last =
        second < end && Letters.isDigit(text.charAt(second)) ? at(text, second, end) : null;
    return last != null && last.date() != null;
  }

  /**
   * Where the print of a date ends, with the word for its year: {@code 30 июля 2010 года}.
   *
   * @param end where the date itself ends
   */
  public static int printEnd(String text, Lexicon lexicon, int end, int limit) {
    int at = Blanks.skip(text, end, limit);
    Match word = lexicon.opening(Category.DATE_WORD, text, at, limit);
    return word != null && word.term().value().equals(BEHIND) ? word.end() : end;
  }
}
