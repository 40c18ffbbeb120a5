package ibid.resolve;

import ibid.citation.BodyMention;
import ibid.citation.Citation.Numbered;
import ibid.citation.Passage;
import ibid.document.Document;
import ibid.document.Identity;
import ibid.document.Paragraph;
import ibid.document.Zone;
import ibid.resolve.Outcome.Resolved;
import ibid.resolve.Outcome.Unresolved;
import ibid.symbol.Authority;
import ibid.symbol.Bodies;
import ibid.symbol.Body;
import ibid.symbol.DocumentNumber;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the numbers of resolutions and decisions mean, {@code resolution 64/293}, {@code its
 * decision 5/1}, in the order of the document: first the number is read as it is meant, whatever is
 * printed of its year and session, then the body is told.
 */
final class ResolutionNumbers {
  private static final String BODY_UNCLEAR =
      "the text names no single body known to number like that";

  /** The date that is printed with a number is of no session, or of several. */
  static final String OTHER_TIME = "its date is of no single session with that number";

  private static final String OTHER_SESSION = "the session told with it had no such number";
  private static final String ORGAN_UNSAID = "the text does not say which body adopted it";

  private final Document document;
  private final Bodies bodies;
  private final List<Passage> passages;
  private final NamedBodies named;
  private final MarkedPlaces places;
  private final OwnSymbols ownSymbols;
  private final BodyCascade cascade;
  private final ToldSessions told = new ToldSessions();
  private final Map<Integer, Passage> byStart = new HashMap<>();

  ResolutionNumbers(
      Document document,
      Bodies bodies,
      List<Passage> passages,
      NamedBodies named,
      MarkedPlaces places,
      OwnSymbols ownSymbols) {
    this.document = document;
    this.bodies = bodies;
    this.passages = passages;
    this.named = named;
    this.places = places;
    this.ownSymbols = ownSymbols;
    cascade = new BodyCascade(bodies, named);
  }

  /**
   * A number as it is meant.
   *
   * @param refuted why it can be of no body; or null
   * @param ofDate whether it is the date that tells it
   */
  private record Meant(Numbered citation, String refuted, boolean ofDate) {}

  /**
   * What one means; empty for the document's own, and for digits that cite nothing.
   *
   * @param nothingCited whether the document has cited nothing yet
   */
  Optional<Outcome> decide(
      Numbered printed, Passage passage, Identity source, boolean nothingCited) {
    Meant meant = meant(printed, passage, source);
    Numbered citation = meant.citation();
    if (meant.refuted() != null) {
      return unresolved(citation, meant.refuted());
    }
    Optional<Decided> decided = cascade.decide(citation, passage, source, () -> marked(passage));
    if (decided.isEmpty()) {
      return undecided(citation, passage, source);
    }
    Body body = decided.get().body();
    if (FarDate.isOf(citation, body, document.plain().text(), passage.lexicon())) {
      return unresolved(citation, FarDate.REASON);
    }
    cascade.speak(citation, decided.get());
    told.tell(citation, body);
    DocumentNumber number = body.numbering().complete(citation.number());
    Authority authority = Authority.of(citation.kind(), body, number);
    Basis basis = meant.ofDate() ? Basis.DATE : decided.get().basis();
    return ownSymbols.names(passage, source, authority, citation, nothingCited)
        ? Optional.empty()
        : Optional.of(new Resolved(citation, authority, basis));
  }

  private Meant meant(Numbered printed, Passage passage, Identity source) {
    Numbered lettered =
        SharedLetters.mended(printed, source, passage.lexicon(), document.plain().text());
    Numbered slashed = YearBehindSlash.mended(lettered, source, bodies);
    Numbered inDate = DatedNumber.mended(slashed, source);
    Optional<Numbered> counted =
        SessionBefore.mended(inDate, passage)
            .flatMap(before -> SessionBehind.mended(before, passage));
    if (counted.isEmpty()) {
      return new Meant(slashed, OTHER_SESSION, false);
    }
    Numbered dated = counted.get();
    if (LaterYear.isOf(dated, passage)) {
      return new Meant(dated, LaterYear.REASON, false);
    }
    Numbered citation =
        passage.lexicon().isRightToLeft()
            ? Reversed.mended(dated, passage, source, bodies, named)
            : dated;
    int paragraph = passage.paragraph().start();
    boolean ofReport = Conferences.isBehindReport(document.text(), paragraph, citation);
    return new Meant(
        citation, ofReport ? Conferences.reason(citation.kind()) : null, !inDate.equals(slashed));
  }

  /** A number of which nothing tells the body. */
  private Optional<Outcome> undecided(Numbered citation, Passage passage, Identity source) {
    Optional<Authority> before = told.meant(citation);
    if (before.isPresent()) {
      return Optional.of(new Resolved(citation, before.get(), Basis.DOCUMENT));
    }
    boolean own =
        passage.paragraph().zone() == Zone.MASTHEAD
            && (ownSymbols.isAlone(passage, citation) || citation.number().equals(source.number()));
    return own || isHeadless(citation)
        ? Optional.empty()
        : unresolved(citation, unclear(citation, passage));
  }

  private static Optional<Outcome> unresolved(Numbered citation, String reason) {
    return Optional.of(new Unresolved(citation, citation.kind(), reason));
  }

  private String unclear(Numbered citation, Passage passage) {
    Paragraph paragraph = passage.paragraph();
    if (DatedNumber.isOfOtherTime(citation)) {
      return OTHER_TIME;
    }
    return paragraph.zone() == Zone.FOOTNOTE
            && Conferences.isOfOne(document.text(), paragraph.start(), citation)
        ? Conferences.reason(citation.kind())
        : fullName(citation.head().beside())
            .map(name -> "the " + name + " is not known to number like that")
            .orElse(isOfOrgans(citation) ? ORGAN_UNSAID : BODY_UNCLEAR);
  }

  private static boolean isOfOrgans(Numbered citation) {
    BodyMention beside = citation.head().beside();
    return beside != null
        && beside.reach() == BodyMention.Reach.ORGANS
        && citation.number().form() == DocumentNumber.Form.SERIAL;
  }

  private static Optional<String> fullName(BodyMention mention) {
    return Optional.ofNullable(mention)
        .filter(BodyMention::isFull)
        .map(full -> full.bodies().get(0).name());
  }

  private static boolean isHeadless(Numbered citation) {
    return citation.head().word().end() == 0 && !citation.number().isTold();
  }

  /** The bodies named before the marker of a footnote, in the paragraph that carries it. */
  private List<BodyMention> marked(Passage passage) {
    if (byStart.isEmpty()) {
      passages.forEach(each -> byStart.put(each.paragraph().start(), each));
    }
    return places
        .of(passage.paragraph())
        .map(carrier -> byStart.get(carrier.start()))
        .map(Passage::bodies)
        .orElse(List.of());
  }
}
