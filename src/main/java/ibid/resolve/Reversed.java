package ibid.resolve;

import ibid.citation.BodyMention;
import ibid.citation.Citation.Numbered;
import ibid.citation.Head;
import ibid.citation.Passage;
import ibid.document.Identity;
import ibid.symbol.Bodies;
import ibid.symbol.Body;
import ibid.symbol.DocumentNumber;
import ibid.symbol.DocumentNumber.Form;
import ibid.symbol.Fit;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * Numbers printed the other way round, as the conversion of texts that run to the left leaves them:
 * {@code 245/77} of 30 December 2022 for {@code 77/245}. That is how one is read when no body can
 * have given it as printed and one has, to the date, the other way round; without a date, where the
 * session would be one that none will have for long.
 */
final class Reversed {
  private static final int LAST_SESSION = 100;

  private final Numbered citation;
  private final LocalDate date;
  private final LocalDate citedOn;

  private Reversed(Numbered citation, Identity source) {
    this.citation = citation;
    date = citation.context().date();
    citedOn = source.adopted().orElse(null);
  }

  /** The citation with its number as it is meant, or the same when that is as it is printed. */
  static Numbered mended(
      Numbered printed, Passage passage, Identity source, Bodies bodies, NamedBodies named) {
    Numbered citation = inYear(behindReport(printed, passage), passage, source);
    DocumentNumber number = citation.number();
    if (number.form() != Form.SESSION
        || (citation.context().date() == null && number.sessionNumber() <= LAST_SESSION)
        || isOfOther(citation.head().before())
        || isOfOther(citation.head().after())) {
      return citation;
    }
    List<Body> known = new ArrayList<>(bodies.printingSymbols());
    known.add(source.body());
    known.addAll(named.all());
    DocumentNumber other = number.reversed();
    Reversed asked = new Reversed(citation, source);
    Collection<Body> owners = asked.date == null ? asked.owners(source.body()) : known;
    boolean reversed =
        other.form() == Form.SESSION
            && known.stream().noneMatch(body -> asked.fit(body, number).holds())
            && owners.stream().anyMatch(body -> asked.hasGiven(body, other));
    return reversed ? citation.with(other) : citation;
  }

  /**
   * {@code CBD/COP/15/17، المقرر} <u>{@code 4/15}</u>: the session is that of the document of the
   * same body right before it, which has no number as printed.
   */
  private static Numbered behindReport(Numbered citation, Passage passage) {
    DocumentNumber number = citation.number();
    int before = passage.bodiesBefore(citation.span().start()) - 1;
    if (number.form() != Form.SESSION || !citation.head().quoted() || before < 0) {
      return citation;
    }
    BodyMention issuer = passage.bodies().get(before);
    String symbol = passage.text().substring(issuer.span().start(), issuer.span().end());
    DocumentNumber other = number.reversed();
    boolean reversed =
        symbol.contains("/" + other.session() + "/")
            && issuer.isFull()
            && issuer.bodies().get(0).numbering().fit(other, null).holds()
            && !issuer.bodies().get(0).numbering().fit(number, null).holds();
    return reversed ? citation.with(other) : citation;
  }

  /**
   * {@code عام 1983، أصدرت الجمعية العامة قرارها} <u>{@code 58/38}</u>, {@code 49/39} of 1984: the
   * year before it is far from the session as printed, and in that of the number the other way
   * round, which no misprint of the year, 1984 for 1994, would be.
   */
  private static Numbered inYear(Numbered citation, Passage passage, Identity source) {
    DocumentNumber number = citation.number();
    if (number.form() != Form.SESSION || citation.context().date() != null) {
      return citation;
    }
    int year = YearBefore.of(citation, passage);
    DocumentNumber other = number.reversed();
    boolean reversed =
        year != 0
            && new Reversed(citation, source)
                .owners(source.body()).stream()
                    .map(Body::numbering)
                    .anyMatch(
                        numbering ->
                            numbering.period(number).filter(p -> p.isApartFrom(year)).isPresent()
                                && numbering.period(other).filter(p -> p.has(year)).isPresent());
    return reversed ? citation.with(other) : citation;
  }

  /** Whose number it is where no date tells: of the body that is named, or of the document. */
  private Collection<Body> owners(Body own) {
    Head head = citation.head();
    BodyMention beside = head.beside();
    BodyMention mention = beside == null && head.possessive() ? head.subject() : beside;
    return mention == null ? List.of(own) : mention.bodies();
  }

  /** Whether the body named with it is unknown, or numbers in a way that is. */
  private static boolean isOfOther(BodyMention mention) {
    return mention != null
        && mention.bodies().stream().noneMatch(body -> body.numbering().isKnown());
  }

  private boolean hasGiven(Body body, DocumentNumber number) {
    Fit fit = fit(body, number);
    return date == null ? fit.holds() : fit == Fit.CONFIRMED;
  }

  private Fit fit(Body body, DocumentNumber number) {
    return body.numbering().isKnown()
        ? body.numbering().fit(number, citation.kind(), date, citedOn)
        : Fit.IMPOSSIBLE;
  }
}
