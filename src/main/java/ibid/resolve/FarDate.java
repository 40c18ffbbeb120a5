package ibid.resolve;

import ibid.citation.Citation.Numbered;
import ibid.language.Blanks;
import ibid.language.Category;
import ibid.language.Letters;
import ibid.language.Lexicon;
import ibid.language.Marks;
import ibid.language.Match;
import ibid.symbol.Body;
import ibid.symbol.DocumentNumber;
import ibid.symbol.Fit;
import java.time.LocalDate;

/**
 * A date that is many years from the session of its number, {@code 58/38 of 13 December 1983}: one
 * of both is misread, and nobody can tell which. A date that is a year or two off is a misprint of
 * its own, as is any of a number that the table knows in that session, {@code 1325 (2000)}, and any
 * of a year that no session was in.
 */
final class FarDate {
  static final String REASON = "its date and its session contradict each other";

  /** Behind a number: a comma, the word for its date, and where that begins. */
  private static final int FARTHEST = 30;

  private static final String ON = "on";

  private FarDate() {}

  /** Whether a number, read as one of that body, has such a date. */
  static boolean isOf(Numbered citation, Body body, String text, Lexicon lexicon) {
    LocalDate date = citation.context().date();
    return date != null
        && isBeside(text, end(citation), lexicon)
        && DocumentNumber.isYear(date.getYear())
        && !citation.sharing()
        && body.numbering().fit(citation.number(), citation.kind(), null, null) != Fit.CONFIRMED
        && body.numbering()
            .period(citation.number())
            .filter(period -> period.isFarFrom(date.getYear()))
            .isPresent();
  }

  /** Where a number ends, with the body named behind it. */
  private static int end(Numbered citation) {
    int end = citation.span().end();
    return citation.head().named().map(named -> Math.max(end, named.span().end())).orElse(end);
  }

  /**
   * {@code 58/38} <u>{@code of}</u> {@code 13 December 1983}: whether no more than the word for a
   * date stands between, so that it is of nothing else. In Chinese it stands before.
   */
  private static boolean isBeside(String text, int end, Lexicon lexicon) {
    int limit = Math.min(text.length(), end + FARTHEST);
    int at = Blanks.skip(text, end, limit);
    at = at < limit && Marks.isComma(text.charAt(at)) ? Blanks.skip(text, at + 1, limit) : at;
    Match dated = lexicon.around(Category.DATED, text, at, limit);
    int day =
        dated == null || dated.term().isOf(ON) ? limit : Blanks.skip(text, dated.end(), limit);
    return lexicon.isHeadLast() || (day < limit && Letters.isDigit(text.charAt(day)));
  }
}
