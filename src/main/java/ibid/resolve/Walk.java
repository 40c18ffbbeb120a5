package ibid.resolve;

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
import ibid.symbol.GarbledSymbol;
import ibid.symbol.Kind;
import ibid.symbol.OrganSerials;
import ibid.symbol.Publication;
import ibid.symbol.Resolution;
import ibid.symbol.Symbols;
import ibid.symbol.Treaty;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** One forward walk over the passages of a document, deciding each citation as it comes. */
final class Walk {
  private static final String ADDED_TO_NOTHING = "no document that it adds to stands before it";
  private static final String NO_SUCH_SYMBOL = "no document of its body has a symbol like that";
  private static final String NO_SUCH_NUMBER = "no document of its body has a number that high";

  private final Document document;
  private final List<Passage> passages;
  private final Lexicon lexicon;
  private final Bodies bodies;
  private final Authorities authorities;
  private final NamedBodies named = new NamedBodies();
  private final Antecedents antecedents;
  private final MarkedPlaces places;
  private final OwnSymbols ownSymbols;
  private final ResolutionNumbers numbers;
  private final OnlyCommittee committee;
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
    places = new MarkedPlaces(document);
    ownSymbols = new OwnSymbols(document, lexicon);
    numbers = new ResolutionNumbers(document, bodies, passages, named, places, ownSymbols);
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
      return numbers.decide(numbered, passage, source, references.isEmpty());
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
        return Optional.of(new Unresolved(citation, Kind.RESOLUTION, ResolutionNumbers.OTHER_TIME));
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
