package ibid.language;

import java.time.DateTimeException;
import java.time.LocalDate;

/** Reads dates as UN documents print them: {@code 30 July 2010}. */
public final class Dates {
  private final Lexicon lexicon;

  public Dates(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /**
   * A date found in a text.
   *
   * @param date the day, or null when the print leaves the year out ({@code 20 July})
   * @param end where it ends, exclusive
   */
  public record Found(LocalDate date, int end) {}

  /** The date that begins with the digits at a position, or null. */
  public Found at(String text, int position, int end) {
    int day = 0;
    int at = position;
    while (at < end && at < position + 2 && Letters.isDigit(text.charAt(at))) {
      day = day * 10 + text.charAt(at++) - '0';
    }
    int word = Blanks.skip(text, at, end);
    if (day < 1 || day > 31 || word >= end || !Letters.isLetter(text.charAt(word))) {
      return null;
    }
    Match month = lexicon.opening(text, word, end);
    if (month == null || !month.term().is(Category.MONTH)) {
      return null;
    }
    return year(text, day, Integer.parseInt(month.term().value()), month.end(), end);
  }

  private static Found year(String text, int day, int month, int monthEnd, int end) {
    int at = Blanks.skip(text, monthEnd, end);
    int year = 0;
    int digits = at;
    while (digits < end && digits < at + 4 && Letters.isDigit(text.charAt(digits))) {
      year = year * 10 + text.charAt(digits++) - '0';
    }
    if (digits - at != 4) {
      return new Found(null, monthEnd);
    }
    try {
      return new Found(LocalDate.of(year, month, day), digits);
    } catch (DateTimeException e) {
      return new Found(null, digits);
    }
  }

  /** The first whole date in a stretch of text, or null. */
  public LocalDate first(String text, int start, int end) {
    for (int i = start; i < end; i++) {
      boolean begins =
          Letters.isDigit(text.charAt(i)) && (i == start || !Letters.isDigit(text.charAt(i - 1)));
      Found found = begins ? at(text, i, end) : null;
      if (found != null && found.date() != null) {
        return found.date();
      }
    }
    return null;
  }
}
