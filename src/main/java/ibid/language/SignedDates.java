package ibid.language;

import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;

/** Dates whose year, month and day each have a sign behind them: {@code 2005年6月22日}. */
final class SignedDates {
  private static final char MONTH = '月';
  static final char DAY = '日';

  /** What speech has for that sign: {@code 2008年12月24}<u>{@code 号}</u>. */
  private static final char SPOKEN_DAY = '号';

  private static final int YEAR_LENGTH = 4;

  /** {@code 二十四}. */
  private static final int LONGEST_NUMERAL = 3;

  private final Lexicon lexicon;

  SignedDates(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** Whether a sign says that the number before it is that of a year or a month. */
  static boolean isSign(char c) {
    return c == Dates.YEAR || c == MONTH;
  }

  /** The date whose first digits stand between two positions, a sign behind them; or null. */
  Dates.Found at(String text, int start, int digits, int end) {
    boolean month = text.charAt(Blanks.skip(text, digits, end)) == MONTH;
    return month ? withoutYear(text, start, digits, end) : yearFirst(text, start, digits, end);
  }

  /** {@code 2005年6月22日}, with blanks or none around the numbers, or null. */
  private Dates.Found yearFirst(String text, int start, int yearEnd, int end) {
    int month = pastSign(text, yearEnd, Dates.YEAR, end);
    int monthEnd = numberEnd(text, month, end);
    int day = pastSign(text, monthEnd, MONTH, end);
    int dayEnd = numberEnd(text, day, end);
    int after = Math.min(pastSign(text, dayEnd, DAY, end), pastSign(text, dayEnd, SPOKEN_DAY, end));
    if (yearEnd - start != YEAR_LENGTH || after == end + 1) {
      return null;
    }
    int stop = Blanks.skip(text, dayEnd, end) + 1;
    return new Dates.Found(
        Dates.date(
            Dates.number(text, start, yearEnd),
            anyNumber(text, month, monthEnd),
            anyNumber(text, day, dayEnd)),
        start,
        stop);
  }

  /** {@code 6月22日}, of the year of a date before it, or null. */
  private Dates.Found withoutYear(String text, int start, int monthEnd, int end) {
    int day = pastSign(text, monthEnd, MONTH, end);
    int dayEnd = Dates.digitsEnd(text, day, end);
    int month = Dates.number(text, start, monthEnd);
    int ofMonth = dayEnd - day <= 2 ? Dates.number(text, day, dayEnd) : 0;
    boolean whole =
        pastSign(text, dayEnd, DAY, end) <= end
            && month >= 1
            && month <= Month.values().length
            && ofMonth >= 1
            && ofMonth <= Month.of(month).maxLength();
    return whole
        ? new Dates.Found(
            null, MonthDay.of(month, ofMonth), start, Blanks.skip(text, dayEnd, end) + 1)
        : null;
  }

  /** The position after a sign and the blanks around it; one beyond the end when none is there. */
  private static int pastSign(String text, int from, char sign, int end) {
    int at = Blanks.skip(text, from, end);
    return at < end && text.charAt(at) == sign ? Blanks.skip(text, at + 1, end) : end + 1;
  }

  /** {@code 9月16日和}<u>{@code 18日}</u>: another day of the month of a date that ends before. */
  Dates.Found another(String text, LocalDate date, int last, int start, int end) {
    int digits = Dates.digitsEnd(text, start, end);
    int sign = Blanks.skip(text, digits, end);
    Match and = lexicon.glue(Category.AND, text, last, start);
    boolean joined =
        and != null
            && Blanks.skip(text, and.end(), start) == start
            && sign < end
            && text.charAt(sign) == DAY;
    int day = joined ? Dates.number(text, start, digits) : 0;
    return day > 0 && day <= date.lengthOfMonth()
        ? new Dates.Found(date.withDayOfMonth(day), start, sign + 1)
        : null;
  }

  /** Where digits or numerals end that begin at a position, or the same position. */
  private int numberEnd(String text, int start, int end) {
    int digits = Dates.digitsEnd(text, start, end);
    return digits > start || start >= end
        ? digits
        : lexicon.numerals().end(text, start, Math.min(end, start + LONGEST_NUMERAL));
  }

  private int anyNumber(String text, int start, int end) {
    return Letters.isDigit(text.charAt(start))
        ? Dates.number(text, start, end)
        : lexicon.numerals().read(text, start, end);
  }
}
