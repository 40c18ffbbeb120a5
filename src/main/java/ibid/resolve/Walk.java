package ibid.resolve;

import ibid.citation.BodyMention;
import ibid.citation.Citation;
import ibid.citation.Passage;
import ibid.document.Document;
import ibid.document.Identity;
import ibid.document.Paragraph;
import ibid.document.Span;
import ibid.document.Zone;
import ibid.language.Lexicon;
import ibid.resolve.Outcome.Resolved;
import ibid.resolve.Outcome.Unresolved;
import ibid.symbol.Authorities;
import ibid.symbol.Authority;
import ibid.symbol.Bodies;
import ibid.symbol.Body;
import ibid.symbol.DocumentNumber;
import ibid.symbol.GarbledSymbol;
import ibid.symbol.Kind;
import ibid.symbol.OrganSerials;
import ibid.symbol.Publication;
import ibid.symbol.Resolution;
import ibid.symbol.Symbols;
import ibid.symbol.Treaty;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One forward walk over the passages of a document, deciding each citation as it comes. */
final class Walk {
  private static final String ADDED_TO_NOTHING = "no document that it adds to stands before it";
  private static final String NO_SUCH_SYMBOL = "no document of its body has a symbol like that";
  private static final String NO_SUCH_NUMBER = "no document of its body has a number that high";
  private static final String BODY_UNCLEAR =
      "the text names no single body known to number like that";

  private static final String OTHER_TIME = "its date is of no single session with that number";
  private static final String OTHER_SESSION = "the session told with it had no such number";
  private static final String ORGAN_UNSAID = "the text does not say which body adopted it";

  private final Document document;
  private final List<Passage> passages;
  private final Lexicon lexicon;
  private final Bodies bodies;
  private final Authorities authorities;
  private final NamedBodies named = new NamedBodies();
  private final BodyCascade cascade;
  private final ToldSessions told = new ToldSessions();
  private final Antecedents antecedents;
  private final MarkedPlaces places;
  private final OwnSymbols ownSymbols;
  private final OnlyCommittee committee;
  private final Map<Integer, Passage> byStart = new HashMap<>();
  private final List<Reference> references = new ArrayList<>();

  /**
   * @param lexicon that of the language of the document
   */
  Walk(Document document, Bodies bodies, List<Passage> passages, Lexicon lexicon) {
    this.lexicon = lexicon;
    this.document = document;
    this.passages = passages;
    this.bodies = bodies;
    authorities = new Authorities(bodies);
    antecedents = new Antecedents(document.text());
    cascade = new BodyCascade(bodies, named);
    places = new MarkedPlaces(document);
    ownSymbols = new OwnSymbols(document, lexicon);
    committee = new OnlyCommittee(passages);
  }

  Reading read() {
    TreatyTitles titles = new TreatyTitles(document, passages, places, lexicon);
    for (Passage passage : passages) {
      antecedents.enter(passage);
      named.enter(passage);
      for (Citation citation : passage.citations()) {
        if (!isInLast(citation, passage)) {
          decide(citation, passage, titles).ifPresent(outcome -> add(outcome, passage));
        }
      }
    }
    return new Reading(document, SharedDates.checked(references));
  }

  /**
   * {@code Protocol to the Convention} and on the next page <u>{@code Convention on Fishing}</u>: a
   * title may go on in the next paragraph, and what stands there is then no citation of its own. A
   * note between them has its own.
   */
  private boolean isInLast(Citation citation, Passage passage) {
    if (references.isEmpty()) {
      return false;
    }
    Reference last = references.get(references.size() - 1);
    Span span = last.outcome().citation().span();
    return citation.span().start() >= span.start()
        && citation.span().start() < span.end()
        && (passage.paragraph().zone() != Zone.FOOTNOTE || passage.paragraph() == last.paragraph());
  }

  private void add(Outcome outcome, Passage passage) {
    antecedents.add(outcome);
    Paragraph paragraph = passage.paragraph();
    references.add(new Reference(document, paragraph, places.of(paragraph), outcome));
  }

  /** {@code A/69/40}, the report of the Human Rights Committee: whose treaty is meant in it. */
  private Body reporter(Identity source) {
    Body reporter = bodies.reporter(source.id());
    Body issuer = reporter.isUnknown() ? source.body() : reporter;
    return issuer.isUnknown() ? committee.body() : issuer;
  }

  private Optional<Outcome> decide(Citation citation, Passage passage, TreatyTitles titles) {
    Identity source = document.sectionAt(citation.span().start()).identity();
    if (citation instanceof Citation.Symbol symbol) {
      return symbol(symbol, passage, source);
    }
    if (citation instanceof Citation.Numbered numbered) {
      return numbered(numbered, passage, source);
    }
    if (citation instanceof Citation.TreatySeries series) {
      Outcome treaty = treaty(series, passage);
      return series.ibid() ? antecedents.volume(series, references, treaty) : Optional.of(treaty);
    }
    if (citation instanceof Citation.TreatyTitle title) {
      Optional<Outcome> outcome = titles.decide(title, passage, reporter(source));
      outcome.ifPresent(
          meant -> named.pass(meant instanceof Resolved known ? known.authority() : null));
      return MastheadTitle.isAbout(document.text(), title, passage.paragraph(), passage.lexicon())
          ? Optional.empty()
          : outcome;
    }
    if (citation instanceof Citation.Ibid ibid) {
      return Optional.of(antecedents.ibid(ibid, passage.paragraph(), references));
    }
    if (citation instanceof Citation.Anaphor anaphor) {
      return antecedents.anaphor(anaphor);
    }
    if (citation instanceof Citation.OwnParagraph own) {
      return OwnParagraphs.decide(own, passage, source);
    }
    if (citation instanceof Citation.Publication publication) {
      return Optional.of(new Resolved(citation, Publication.of(publication.title()), Basis.TITLE));
    }
    return Optional.empty();
  }

  private Optional<Outcome> symbol(Citation.Symbol citation, Passage passage, Identity source) {
    String symbol = antecedents.whole(citation);
    if (Symbols.isAddition(symbol)) {
      return Optional.of(new Unresolved(citation, Kind.DOCUMENT, ADDED_TO_NOTHING));
    }
    if (Symbols.isSeries(symbol)) {
      boolean cut = document.text().startsWith("/", citation.span().end());
      return cut
          ? Optional.of(new Unresolved(citation, Kind.DOCUMENT, LostNumber.REASON))
          : Optional.empty();
    }
    if (OrganSerials.isTooHigh(symbol)) {
      return Optional.of(new Unresolved(citation, Kind.DOCUMENT, NO_SUCH_NUMBER));
    }
    Authority authority = authorities.symbol(symbol);
    if (authority instanceof Resolution resolution) {
      Optional<Resolution> meant =
          DatedNumber.mended(symbol, resolution, citation.context().date());
      if (meant.isEmpty()) {
        return Optional.of(new Unresolved(citation, Kind.RESOLUTION, OTHER_TIME));
      }
      authority = meant.get();
    }
    if (ownSymbols.names(passage, source, authority, citation, references.isEmpty())) {
      return Optional.empty();
    }
    Optional<Authority> session =
        SymbolWithSession.meant(symbol, document.text(), citation.span().end(), bodies);
    if (session.isPresent()) {
      return Optional.of(new Resolved(citation, session.get(), Basis.SYMBOL));
    }
    if (GarbledSymbol.is(symbol)) {
      return Optional.of(new Unresolved(citation, Kind.DOCUMENT, NO_SUCH_SYMBOL));
    }
    return LostNumber.is(symbol, document.text(), citation.span().end())
        ? Optional.of(new Unresolved(citation, Kind.DOCUMENT, LostNumber.REASON))
        : Optional.of(new Resolved(citation, authority, Basis.SYMBOL));
  }

  private Optional<Outcome> numbered(Citation.Numbered printed, Passage passage, Identity source) {
    Lexicon lexicon = passage.lexicon();
    Citation.Numbered lettered =
        SharedLetters.mended(printed, source, lexicon, document.plain().text());
    Citation.Numbered slashed = YearBehindSlash.mended(lettered, source, bodies);
    Citation.Numbered inDate = DatedNumber.mended(slashed, source);
    Optional<Citation.Numbered> counted =
        SessionBefore.mended(inDate, passage)
            .flatMap(before -> SessionBehind.mended(before, passage));
    if (counted.isEmpty()) {
      return Optional.of(new Unresolved(slashed, slashed.kind(), OTHER_SESSION));
    }
    Citation.Numbered dated = counted.get();
    if (LaterYear.isOf(dated, passage)) {
      return Optional.of(new Unresolved(dated, dated.kind(), LaterYear.REASON));
    }
    Citation.Numbered citation =
        lexicon.isRightToLeft() ? Reversed.mended(dated, passage, source, bodies, named) : dated;
    int paragraph = passage.paragraph().start();
    if (Conferences.isBehindReport(document.text(), paragraph, citation)) {
      String reason = Conferences.reason(citation.kind());
      return Optional.of(new Unresolved(citation, citation.kind(), reason));
    }
    Optional<Decided> decided = cascade.decide(citation, passage, source, () -> marked(passage));
    Optional<Authority> meant = decided.isEmpty() ? told.meant(citation) : Optional.empty();
    if (meant.isPresent()) {
      return Optional.of(new Resolved(citation, meant.get(), Basis.DOCUMENT));
    }
    if (decided.isEmpty()) {
      boolean own =
          passage.paragraph().zone() == Zone.MASTHEAD
              && (ownSymbols.isAlone(passage, citation)
                  || citation.number().equals(source.number()));
      return own || isHeadless(citation)
          ? Optional.empty()
          : Optional.of(new Unresolved(citation, citation.kind(), unclear(citation, passage)));
    }
    Body body = decided.get().body();
    if (FarDate.isOf(citation, body, document.plain().text(), lexicon)) {
      return Optional.of(new Unresolved(citation, citation.kind(), FarDate.REASON));
    }
    cascade.speak(citation, decided.get());
    told.tell(citation, body);
    DocumentNumber number = body.numbering().complete(citation.number());
    Authority authority = Authority.of(citation.kind(), body, number);
    return ownSymbols.names(passage, source, authority, citation, references.isEmpty())
        ? Optional.empty()
        : Optional.of(
            new Resolved(
                citation, authority, inDate.equals(slashed) ? decided.get().basis() : Basis.DATE));
  }

  private String unclear(Citation.Numbered citation, Passage passage) {
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

  private static boolean isOfOrgans(Citation.Numbered citation) {
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

  private static boolean isHeadless(Citation.Numbered citation) {
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

  private Outcome treaty(Citation.TreatySeries citation, Passage passage) {
    if (citation.registration().isEmpty()) {
      Reference last = references.isEmpty() ? null : references.get(references.size() - 1);
      return last == null || last.paragraph() != passage.paragraph()
          ? VolumeBehindTitle.unnumbered(citation)
          : VolumeBehindTitle.decide(citation, last.outcome(), document.text());
    }
    Treaty treaty = new Treaty(citation.volume(), citation.registration());
    return new Resolved(citation, treaty, citation.ibid() ? Basis.IBID : Basis.SYMBOL);
  }
}
