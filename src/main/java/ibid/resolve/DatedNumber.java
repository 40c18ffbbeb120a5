package ibid.resolve;

import ibid.citation.BodyMention;
import ibid.citation.Citation.Numbered;
import ibid.citation.Head;
import ibid.document.Identity;
import ibid.symbol.Body;
import ibid.symbol.DocumentNumber;
import ibid.symbol.DocumentNumber.Form;
import ibid.symbol.Kind;
import ibid.symbol.Resolution;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Digits alone of a body that is named, with a date since it numbers by sessions: {@code General
 * Assembly resolution 251 of 15 March 2006} is 60/251, and not 251 (III).
 */
final class DatedNumber {
  private DatedNumber() {}

  /** The citation with the number as its date tells it, or the same. */
  static Numbered mended(Numbered citation, Identity source) {
    LocalDate date = citation.context().date();
    if (citation.number().form() != Form.SERIAL
        || citation.number().isLow()
        || citation.sharing()
        || date == null) {
      return citation;
    }
    return owner(citation.head(), source)
        .flatMap(
            body -> body.numbering().alone().inSessionOf(date, citation.number(), citation.kind()))
        .map(citation::with)
        .orElse(citation);
  }

  /** The body that its words name, or else whose document says "its". */
  private static Optional<Body> owner(Head head, Identity source) {
    BodyMention named = head.named().orElse(null);
    return named == null
        ? Optional.of(source.body()).filter(own -> head.possessive())
        : Optional.of(named).filter(BodyMention::isFull).map(full -> full.bodies().get(0));
  }

  /** Whether the body named with digits alone had them in a session that their date is not of. */
  static boolean isOfOtherTime(Numbered citation) {
    BodyMention beside = citation.head().beside();
    return citation.context().date() != null
        && beside != null
        && beside.isFull()
        && beside
            .bodies()
            .get(0)
            .numbering()
            .alone()
            .hasInSession(citation.number(), citation.kind());
  }

  /**
   * What a symbol without a session means, {@code A/RES/251}, where its date is not of the session
   * that had the number; empty where none has.
   *
   * @param printed the symbol
   * @param resolution what it means without the date
   */
  static Optional<Resolution> mended(String printed, Resolution resolution, LocalDate date) {
    DocumentNumber told = resolution.number();
    Body body = resolution.body();
    if (date == null
        || told.form() != Form.ROMAN
        || printed.indexOf('(') >= 0
        || body.numbering().fit(told, date).holds()) {
      return Optional.of(resolution);
    }
    DocumentNumber alone = new DocumentNumber(Form.SERIAL, "", told.serial(), told.letter());
    return body.numbering()
        .alone()
        .inSessionOf(date, alone, Kind.RESOLUTION)
        .map(meant -> new Resolution(body, meant));
  }
}
