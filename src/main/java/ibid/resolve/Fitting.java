package ibid.resolve;

import ibid.citation.Citation.Numbered;
import ibid.document.Identity;
import ibid.language.Letters;
import ibid.symbol.Body;
import ibid.symbol.DocumentNumber;
import ibid.symbol.DocumentNumber.Form;
import ibid.symbol.Fit;
import ibid.symbol.Kind;
import ibid.symbol.Symbols;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** How one number, with its date, fits the numberings of bodies, seen from the citing document. */
final class Fitting {
  /** The boards of the funds take no more decisions a year. */
  private static final int BOARD_DECISIONS = 200;

  /** The first number of ECOSOC's decisions, and the year since when. */
  private static final int COUNCIL_DECISIONS = 101;

  private static final int COUNCIL_CHANGED = 1981;

  private static final int YEAR_LENGTH = 4;

  private final DocumentNumber number;
  private final Kind kind;
  private final LocalDate date;
  private final boolean sharing;
  private final Body own;
  private final DocumentNumber ownNumber;
  private final LocalDate citedOn;

  /**
   * @param source what the citing document is
   */
  Fitting(Numbered citation, Identity source) {
    this(citation, source, false);
  }

  private Fitting(Numbered citation, Identity source, boolean named) {
    number = citation.number();
    kind = citation.kind();
    date = citation.context().date();
    sharing = citation.sharing();
    own = source.body();
    ownNumber = source.number();
    citedOn = source.adopted().orElseGet(() -> named ? null : issued(source.id(), own));
  }

  /**
   * How it fits a body that is named: the symbol of the document, which may have been issued again,
   * says nothing against that.
   */
  static Fitting named(Numbered citation, Identity source) {
    return new Fitting(citation, source, true);
  }

  /**
   * The last day that the year or session in a symbol leaves, {@code E/CN.6/2015/10}, {@code
   * A/HRC/31/62}; or null.
   */
  private static LocalDate issued(String id, Body body) {
    for (int start = id.indexOf('/') + 1; start > 0; ) {
      int slash = id.indexOf('/', start);
      if (slash < 0 || Symbols.isAddition(id.substring(id.lastIndexOf('/') + 1))) {
        return null;
      }
      int digits = Letters.digitsEnd(id, start, slash);
      if (digits == slash && slash - start <= YEAR_LENGTH && slash > start) {
        int component = Integer.parseInt(id.substring(start, slash));
        if (slash - start == YEAR_LENGTH) {
          return DocumentNumber.isYear(component) ? LocalDate.of(component, 12, 31) : null;
        }
        return start == body.series().length() + 1 ? lastDay(body, component) : null;
      }
      start = slash + 1;
    }
    return null;
  }

  private static LocalDate lastDay(Body body, int session) {
    return body.numbering()
        .period(DocumentNumber.slash(session, 1))
        .filter(period -> period.last() != null)
        .map(period -> period.last().atEndOfMonth())
        .orElse(null);
  }

  /** A date that may be of something else speaks for a body, but not against it. */
  Fit of(Body body) {
    if (body.isUnknown()) {
      return Fit.IMPOSSIBLE;
    }
    Fit dated = body.numbering().fit(number, kind, date, citedOn);
    Fit fit =
        sharing && dated == Fit.REFUTED ? body.numbering().fit(number, kind, null, citedOn) : dated;
    return fit.holds() && isToCome(body) ? Fit.REFUTED : fit;
  }

  /** Whether the number fits but for its date. */
  boolean isAgainstDate(Body body) {
    return date != null && body.numbering().fit(number, kind, null, citedOn).holds();
  }

  /** Whether the body's numbering is known, and the number fits it. */
  boolean isKnown(Body body) {
    return body.numbering().isKnown() && of(body).holds();
  }

  /** The year that a number has, or 0. */
  int year() {
    return number.form() == Form.SERIAL_YEAR || number.form() == Form.YEAR
        ? number.sessionNumber()
        : 0;
  }

  /** Whether a body had digits alone in a Roman session, and no date says another time. */
  boolean isOfSession(Body body) {
    return date == null && body.numbering().alone().hadAlone(number, kind);
  }

  /** Whether the number fits a body, as far as its numbers are known roughly. */
  boolean isRough(Body body) {
    return of(body) == Fit.POSSIBLE && body.numbering().hasRoughly(number);
  }

  /** The first that the date confirms, else the first known one that fits, else the first. */
  Optional<Body> best(List<Body> meanings) {
    Body known = null;
    Body first = null;
    for (Body body : meanings) {
      Fit fit = of(body);
      if (fit == Fit.CONFIRMED) {
        return Optional.of(body);
      }
      if (fit.holds()) {
        first = first == null ? body : first;
        known = known == null && body.numbering().isKnown() ? body : known;
      }
    }
    return Optional.ofNullable(known == null ? first : known);
  }

  /**
   * Whether the number is of a session to come, seen from the citing document: resolution 4/1 of
   * the Human Rights Council, which cites {@code (resolution 60/1)}, does not mean its own.
   */
  boolean isToCome(Body body) {
    return body.equals(own)
        && ownNumber != null
        && (ownNumber.form() == Form.SESSION || ownNumber.form() == Form.YEAR)
        && ownNumber.form() == number.form()
        && ownNumber.sessionNumber() < number.sessionNumber();
  }

  /**
   * Whether few bodies number so: by years, {@code its resolution 2020/5}. The boards of the funds
   * number their decisions so, but not beyond 200. Where "its" can go back neither to a body named
   * nor to this one, a number by sessions may be of any group that nobody knows: {@code the Working
   * Group, in its decision 14/1}.
   */
  boolean isByYear() {
    return number.form() == Form.YEAR
        && (kind == Kind.RESOLUTION || number.serial() > BOARD_DECISIONS);
  }

  /** {@code decision 2008/37}: since 1981 ECOSOC has begun its decisions at 101. */
  boolean isOfBoard() {
    return number.form() == Form.YEAR
        && kind == Kind.DECISION
        && number.sessionNumber() >= COUNCIL_CHANGED
        && number.serial() < COUNCIL_DECISIONS;
  }
}
