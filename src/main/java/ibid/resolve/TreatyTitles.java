package ibid.resolve;

import ibid.citation.Citation;
import ibid.citation.Citation.TreatySeries;
import ibid.citation.Citation.TreatyTitle;
import ibid.citation.Citation.TreatyTitle.Naming;
import ibid.citation.Passage;
import ibid.document.Document;
import ibid.document.Span;
import ibid.language.Lexicon;
import ibid.resolve.Outcome.Resolved;
import ibid.resolve.Outcome.Unresolved;
import ibid.symbol.Body;
import ibid.symbol.Kind;
import ibid.symbol.Treaties;
import ibid.symbol.Treaty;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Which treaty a title means. A footnote whose marker stands at a title gives its number; a short
 * title is one whose words stand in a full title ({@code Trafficking in Persons Protocol}); the
 * table of well-known treaties knows the rest, and what a title that several have is short for in a
 * document that tells which ({@code Additional Protocol I}).
 */
final class TreatyTitles {
  private final Document document;

  /** The text that the paragraph was read in. */
  private String text;

  private final NotedTreaties noted;
  private final TreatyReasons reasons;
  private final ShortNames shortNames;
  private final TitleIndex inNotes;

  private final NamedAlike alike = new NamedAlike();
  private final UnnumberedTreaties unnumbered;

  /** The treaties whose number or title stands in the document. */
  private final Set<Treaty> told = new HashSet<>();

  /** Whether it has cited one that cannot be told. */
  private boolean unnamed;

  private final TreatyWords words;
  private final ProtocolThereto thereto;

  /** What short titles mean that longer ones of other treaties have begun with. */
  private final Set<String> taken = new HashSet<>();

  /** Where the paragraph begins that is read. */
  private int paragraphStart;

  /** The body whose document is read. */
  private Body own = Body.UNKNOWN;

  TreatyTitles(Document document, List<Passage> passages, MarkedPlaces places, Lexicon lexicon) {
    this.document = document;
    text = document.text();
    words = new TreatyWords(text, lexicon);
    thereto = new ProtocolThereto();
    noted = new NotedTreaties(text, passages, places);
    reasons = new TreatyReasons(text, new DocumentTreaties(text, passages, places), words, alike);
    shortNames = new ShortNames(text);
    inNotes = new TitleIndex(noted.titles());
    unnumbered = new UnnumberedTreaties(text);
    for (Passage passage : passages) {
      for (Citation citation : passage.citations()) {
        if (citation instanceof TreatySeries series) {
          told.add(new Treaty(series.volume(), series.registration()));
        }
      }
    }
  }

  /**
   * What a title means; empty when its words are no title that anyone knows, or only give another
   * name to the treaty just cited.
   *
   * @param issuer the body whose document prints it
   */
  Optional<Outcome> decide(TreatyTitle citation, Passage passage, Body issuer) {
    paragraphStart = passage.paragraph().start();
    text = passage.text();
    words.enter(passage, citation.title().start());
    thereto.enter(passage);
    shortNames.enter(document.sectionAt(paragraphStart).start(), passage);
    own = issuer;
    if (!TitlePrint.hasArticle(citation)
        && shortNames.isOtherName(citation.title())
        && shortNames.mayBePassed(WellKnownTitles.byItself(text, citation))) {
      return Optional.empty();
    }
    Optional<Outcome> outcome = meant(citation);
    outcome.ifPresent(this::pass);
    return outcome;
  }

  private void pass(Outcome meant) {
    unnamed |= meant instanceof Unresolved;
    thereto.pass(meant);
    shortNames.pass(
        ((TreatyTitle) meant.citation()).title(),
        meant instanceof Resolved resolved ? resolved.authority() : null);
  }

  private Optional<Outcome> meant(TreatyTitle citation) {
    return switch (citation.naming()) {
      case KNOWN -> known(citation);
      case OPEN -> open(citation);
      case SMALL -> small(citation);
      case BARE -> titled(citation).or(() -> bare(citation));
      case FULL, SHORT -> titled(citation).or(() -> named(citation));
    };
  }

  /** What the words mean that begin a title, wherever it ends. */
  private Optional<Outcome> titled(TreatyTitle citation) {
    return whole(citation).or(() -> defined(citation)).or(() -> brief(citation));
  }

  /** {@code Convention against Corruption}: a title that a footnote or the table has whole. */
  private Optional<Outcome> whole(TreatyTitle citation) {
    int start = citation.title().start();
    Optional<TitleIndex.Found> inNote =
        inNotes.longestAt(text, start).filter(found -> mayMean(citation, found.treaty()));
    Optional<TitleIndex.Found> whole =
        inNote
            .or(() -> WellKnownTitles.TITLES.longestAt(text, start))
            .or(() -> WellKnownTitles.behindOrganization(text, citation.title()));
    if (whole.isEmpty()) {
      return Optional.empty();
    }
    int known = Math.max(whole.get().end(), citation.word().end());
    int end = TitlePrint.isCounted(text, citation, known) ? citation.title().end() : known;
    Basis basis = inNote.isPresent() ? Basis.FOOTNOTE : Basis.TITLE;
    return resolved(citation.until(end), whole.get().treaty(), basis);
  }

  /** {@code the Palermo Convention}: more than a word, which the document has given a meaning. */
  private Optional<Outcome> defined(TreatyTitle citation) {
    Treaty defined = shortNames.meaning(citation.title(), citation.sort());
    return defined != null
            && citation.title().length() > citation.word().length()
            && mayMean(citation, defined)
            && words.isOfSameYear(text, citation, defined)
        ? resolved(citation, defined, Basis.TITLE)
        : Optional.empty();
  }

  /** {@code Additional Protocol I}: short for a treaty that the document has told. */
  private Optional<Outcome> brief(TreatyTitle citation) {
    return WellKnownTitles.SHORT_TITLES
        .longestAt(text, citation.title().start())
        .filter(found -> told.contains(found.treaty()))
        .flatMap(found -> resolved(citation.until(found.end()), found.treaty(), Basis.TITLE));
  }

  /**
   * {@code Trafficking in Persons Protocol}, {@code Convention on Roads}: what a title means that
   * is no whole one.
   */
  private Optional<Outcome> named(TreatyTitle citation) {
    String name = name(citation);
    Optional<Treaty> ofBody = ofBody(citation, name);
    if (ofBody.isPresent()) {
      Optional<Outcome> meant = resolved(citation, ofBody.get(), Basis.DOCUMENT);
      return TitlePrint.hasArticle(citation) ? meant : Optional.empty();
    }
    boolean full = shortNames.isOfUnknown(citation.title()) || citation.naming() == Naming.FULL;
    Optional<Treaty> shortened = full ? Optional.empty() : shortened(citation, name);
    if (shortened.isPresent()) {
      return resolved(citation.until(citation.word().end()), shortened.get(), Basis.TITLE);
    }
    Optional<Treaty> added = thereto.meant(text, citation);
    return added.isPresent()
        ? resolved(citation, added.get(), Basis.TITLE)
        : unknown(citation, full || citation.title().end() > citation.word().end());
  }

  /**
   * A title that nobody knows, if it is one.
   *
   * @param full whether its words mean the same from here on
   */
  private Optional<Outcome> unknown(TreatyTitle citation, boolean full) {
    String name = name(citation);
    reasons.forget(citation);
    if (full) {
      shortNames.defineUnknown(citation.title());
      alike.addUnknown(words(citation, name), paragraphStart);
    }
    return full || TitlePrint.hasArticle(citation) || TitlePrint.isName(citation, name)
        ? Optional.of(new Unresolved(citation, Kind.TREATY, reasons.unknown(citation)))
        : Optional.empty();
  }

  /** The name before the word: {@code Minimum Age} of {@code Minimum Age Convention}. */
  private String name(TreatyTitle citation) {
    return TitlePrint.fold(text, new Span(citation.title().start(), citation.word().start()));
  }

  /** Whether a name can mean a treaty here, where its own note does not tell which it is. */
  private boolean mayMean(TreatyTitle citation, Treaty treaty) {
    return noted.at(citation.word()) != null || words.mayBeIts(text, citation, treaty);
  }

  /** A title that the table of the language has. */
  private Optional<Outcome> known(TreatyTitle citation) {
    if (UnnumberedTreaties.hold(citation)) {
      Optional<TitleIndex.Found> inNote = inNotes.longestAt(text, citation.title().start());
      if (inNote.isPresent()) {
        return resolved(citation, inNote.get().treaty(), Basis.FOOTNOTE);
      }
      words.forget(citation.sort());
      return unnumbered.decide(
          citation, TitlePrint.isCited(citation), () -> reasons.unknown(citation));
    }
    unnumbered.addOther(citation);
    if (TitlePrint.isSeveral(citation)) {
      return Optional.of(reasons.several(citation));
    }
    String known = citation.known();
    boolean brief = known.endsWith(TreatyTitle.BRIEF);
    Optional<Treaty> treaty = Treaty.of(brief ? known.substring(0, known.length() - 1) : known);
    boolean meant = !brief || (treaty.filter(told::contains).isPresent() && !taken.contains(known));
    if (treaty.isPresent() && meant) {
      return resolved(citation, treaty.get(), Basis.TITLE);
    }
    return treaty.isPresent() ? open(citation) : ofOwnBody(citation);
  }

  /**
   * {@code l’article 8 du Protocole facultatif}: that of the body, unless this paragraph has named
   * another, or the only one named so far.
   */
  private Optional<Outcome> ofOwnBody(TreatyTitle citation) {
    if (!TitlePrint.isCited(citation)) {
      return Optional.empty();
    }
    String known = citation.known();
    Optional<Treaty> ofBody = Treaties.ofBody(own, known);
    if (ofBody.isPresent() && !alike.isIn(paragraphStart, known)) {
      return resolved(citation, ofBody.get(), Basis.DOCUMENT);
    }
    Optional<Treaty> only = alike.only(paragraphStart, known);
    return only.isPresent()
        ? resolved(citation, only.get(), Basis.TITLE)
        : Optional.of(
            new Unresolved(citation, Kind.TREATY, reasons.notTold(citation, paragraphStart)));
  }

  /** What a name before the word tells, or the year that a treaty has been named with. */
  private Optional<Treaty> shortened(TreatyTitle citation, String name) {
    if (!name.isEmpty()) {
      String word = TitlePrint.fold(text, citation.word());
      return inNotes
          .shortened(name, word)
          .or(() -> WellKnownTitles.TITLES.shortened(name, word))
          .filter(treaty -> mayMean(citation, treaty))
          .or(() -> onlyNamed(citation, words(citation, name)));
    }
    return Optional.ofNullable(words.ofYear(TreatyYear.of(text, citation), citation.sort()));
  }

  /** {@code article 5 of the Optional Protocol}: the only one with those words named so far. */
  private Optional<Treaty> onlyNamed(TreatyTitle citation, String words) {
    return TitlePrint.hasArticle(citation) && citation.title().end() == citation.word().end()
        ? alike.only(paragraphStart, words)
        : Optional.empty();
  }

  private String words(TreatyTitle citation, String name) {
    return (name + " " + TitlePrint.fold(text, citation.word())).toLowerCase(Locale.ROOT);
  }

  private Optional<Outcome> resolved(TreatyTitle citation, Treaty treaty, Basis basis) {
    String sort = citation.sort().isEmpty() ? Treaties.sortOf(treaty) : citation.sort();
    told.add(treaty);
    alike.add(treaty, sort, paragraphStart);
    shortNames.define(citation.title(), citation.word(), treaty, sort);
    words.say(sort, TreatyYear.of(text, citation), treaty);
    return Optional.of(new Resolved(citation, treaty, basis));
  }

  /** {@code the Optional Protocol}: what it is in the documents of the body whose this one is. */
  private Optional<Treaty> ofBody(TreatyTitle citation, String name) {
    boolean whole = !name.isEmpty() && citation.title().end() == citation.word().end();
    return whole
        ? Treaties.ofBody(own, TitlePrint.fold(text, citation.title()).toLowerCase(Locale.ROOT))
        : Optional.empty();
  }

  /**
   * {@code article 5 of the Convention}: the one that its note tells, or named in this paragraph,
   * or that of the body whose document this is, or spoken of last.
   */
  private Optional<Outcome> bare(TreatyTitle citation) {
    int end = citation.word().end();
    Treaty inNote = noted.at(citation.word());
    if (inNote != null) {
      return resolved(citation.until(end), inNote, Basis.FOOTNOTE);
    }
    Treaty called =
        shortNames.meaning(
            citation.sort(), words.isSaidHere(citation.sort()), words.latest(citation.sort()));
    if (called != null) {
      return Optional.of(new Resolved(citation.until(end), called, Basis.TITLE));
    }
    String word = TitlePrint.fold(text, citation.word());
    Optional<Treaty> ofBody = Treaties.ofBody(own, citation.sort(), word);
    if (ofBody.isPresent() && !words.isSaidHere(citation.sort())) {
      return Optional.of(new Resolved(citation.until(end), ofBody.get(), Basis.DOCUMENT));
    }
    Treaty treaty = words.latest(citation.sort());
    return Optional.of(
        treaty == null
            ? new Unresolved(citation, Kind.TREATY, reasons.notTold(citation, paragraphStart))
            : new Resolved(citation.until(end), treaty, Basis.TITLE));
  }

  /**
   * {@code article 49 of the covenant}: the only treaty that the document has told, if it is one
   * and this paragraph has named it.
   */
  private Optional<Outcome> small(TreatyTitle citation) {
    Treaty treaty = words.latest(citation.sort());
    return treaty != null
            && words.isSaidHere(citation.sort())
            && told.equals(Set.of(treaty))
            && !unnamed
        ? Optional.of(new Resolved(citation, treaty, Basis.TITLE))
        : Optional.empty();
  }

  /**
   * {@code Convention européenne}: from here on the word means what no table has, unless the year
   * tells a treaty that has been named with it, or the treaty before what is added to it.
   */
  private Optional<Outcome> open(TreatyTitle citation) {
    boolean isCited = TitlePrint.isCited(citation);
    ShortNames.Given given =
        citation.known().isEmpty()
            ? shortNames.at(citation.title(), citation.word(), citation.sort())
            : null;
    if (given != null && words.isOfSameYear(text, citation.until(given.end()), given.treaty())) {
      return !TitlePrint.hasArticle(citation) && shortNames.isInName(given.end())
          ? Optional.empty()
          : resolved(citation.until(given.end()), given.treaty(), Basis.TITLE);
    }
    NotedTreaties.Open note = noted.open(citation.word());
    if (note != null) {
      return resolved(citation.until(note.end()), note.treaty(), Basis.FOOTNOTE);
    }
    Optional<Treaty> added = thereto.meant(text, citation);
    if (added.isPresent()) {
      return resolved(citation, added.get(), Basis.TITLE);
    }
    String year = TreatyYear.of(text, citation);
    boolean dated = !year.isEmpty() && citation.title().length() > citation.word().length();
    Treaty named = words.ofYear(year, citation.sort());
    if (named != null) {
      return isCited || dated ? resolved(citation, named, Basis.TITLE) : Optional.empty();
    }
    reasons.forget(citation);
    if (citation.naming() == Naming.OPEN && !citation.known().isEmpty()) {
      taken.add(citation.known());
      alike.addUnknown(citation.known(), paragraphStart);
    }
    return isCited || TitlePrint.isWhole(text, citation) || TitlePrint.isTitle(text, citation)
        ? Optional.of(new Unresolved(citation, Kind.TREATY, reasons.unknown(citation)))
        : Optional.empty();
  }
}
