package ibid.resolve;

import ibid.citation.Citation.Numbered;
import ibid.citation.Passage;
import ibid.document.Identity;
import ibid.symbol.Body;
import ibid.symbol.Fit;
import java.util.List;
import java.util.Optional;

/**
 * Which of several bodies have had a bare number, as its sentence dates it: {@code in} <u>{@code
 * 1971}</u> {@code the Assembly passed resolution 2758}.
 */
final class Holders {
  private final Numbered citation;
  private final NearBodies near;
  private final Body own;
  private final Fitting fitting;

  /** How the number fits in the year that its sentence tells before it, or null. */
  private final Fitting inYear;

  /**
   * @param source what the citing document is
   * @param fitting how the number fits the bodies
   */
  Holders(Numbered citation, Passage passage, Identity source, NearBodies near, Fitting fitting) {
    this.citation = citation;
    this.near = near;
    this.fitting = fitting;
    own = source.body();
    Numbered dated = citation.context().date() == null ? YearBefore.in(citation, passage) : null;
    inYear = dated == null ? null : new Fitting(dated, source);
  }

  /** Those of some that the number fits, where no year tells that it is of another. */
  List<Body> among(List<Body> some) {
    List<Body> told = inToldYear();
    return some.stream()
        .filter(body -> fitting.isKnown(body) && (told.isEmpty() || told.contains(body)))
        .toList();
  }

  /** The bodies that had the number in the year that its sentence tells before it. */
  List<Body> inToldYear() {
    return inYear == null
        ? List.of()
        : near.known().stream().filter(body -> inYear.of(body) == Fit.CONFIRMED).toList();
  }

  /**
   * Those of some that had digits alone in a Roman session, as far as nobody knows whose text it is
   * and no year tells: letters and newspapers leave out the session of {@code resolution 2758},
   * documents of the United Nations do not.
   */
  List<Body> inSession(List<Body> some) {
    return own.isUnknown() && inYear == null
        ? some.stream().filter(fitting::isOfSession).toList()
        : List.of();
  }

  /**
   * The likeliest owner, the first, where digits alone are of one of its sessions: {@code the
   * General Assembly, in its resolution} <u>{@code 181}</u>. What others have by that number is not
   * meant.
   */
  Optional<Body> owner(List<Body> owners) {
    return citation.context().date() != null
        ? Optional.empty()
        : owners.stream()
            .limit(1)
            .filter(
                body -> body.numbering().alone().hasInSession(citation.number(), citation.kind()))
            .filter(body -> !isInLaterYear(body))
            .findFirst();
  }

  /**
   * Whether the year before a number is one in which it is as well that of a session to a body that
   * has begun to number by them: {@code in 2006 the General Assembly adopted resolution 251}.
   */
  private boolean isInLaterYear(Body body) {
    int year = inYear == null ? 0 : inYear.year();
    return year > 0
        && body.numbering().alone().isOfSessionIn(year, citation.number(), citation.kind());
  }
}
