package ibid.resolve;

import ibid.citation.Citation.Numbered;
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

  private FarDate() {}

  /** Whether a number, read as one of that body, has such a date. */
  static boolean isOf(Numbered citation, Body body) {
    LocalDate date = citation.context().date();
    return date != null
        && DocumentNumber.isYear(date.getYear())
        && !citation.sharing()
        && body.numbering().fit(citation.number(), citation.kind(), null, null) != Fit.CONFIRMED
        && body.numbering()
            .period(citation.number())
            .filter(period -> period.isFarFrom(date.getYear()))
            .isPresent();
  }
}
