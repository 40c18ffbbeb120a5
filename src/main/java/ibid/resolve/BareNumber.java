package ibid.resolve;

import ibid.citation.BodyMention;
import ibid.citation.Citation.Numbered;
import ibid.citation.Head;
import ibid.citation.Passage;
import ibid.document.Identity;
import ibid.symbol.Bodies;
import ibid.symbol.Body;
import ibid.symbol.DocumentNumber.Form;
import ibid.symbol.Fit;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * One bare number in its place, and what each ground for a body tells: its name, the owner of
 * "its", the number itself, what is near.
 */
final class BareNumber {
  private final Numbered citation;
  private final NearBodies near;
  private final Body own;

  private final Head head;
  private final LocalDate date;
  private final Fitting fitting;

  private final Holders holders;
  private final OwnerNamed owner;

  /** Whether it has the session of the number behind it, so that only what fits is meant. */
  private final boolean ofNextSession;

  private final Bodies bodies;
  private final NamedBodies named;
  private final NamesBeside names;
  private final Body spoken;
  private final String document;

  /**
   * @param source what the citing document is
   * @param spoken what the same number has meant before, or null
   */
  BareNumber(
      Numbered citation,
      Passage passage,
      Identity source,
      Bodies bodies,
      NamedBodies named,
      Body spoken) {
    this.citation = citation;
    this.bodies = bodies;
    this.named = named;
    this.spoken = spoken;
    own = source.body();
    document = source.id();
    near = new NearBodies(passage, citation.span().start(), own, bodies, named);
    head = citation.head();
    date = citation.context().date();
    fitting = new Fitting(citation, source);
    ofNextSession = SessionPrint.isOfNext(citation, passage.text());
    holders = new Holders(citation, passage, source, near, fitting);
    owner = new OwnerNamed(citation, own, bodies, named, fitting, holders);
    names = new NamesBeside(citation, source, fitting, named, ofNextSession);
  }

  /** Whose report the document is, {@code E/2014/28}, or the organ above a body without numbers. */
  private Body reporter() {
    if (!own.numbering().isKnown()) {
      return bodies.organAbove(own);
    }
    Body reporter = bodies.reporter(document);
    return reporter.numbering().isKnown() ? reporter : own;
  }

  /**
   * {@code 58.3}, which may count anything: only a name before it, or the document, makes it a
   * number.
   */
  boolean isDecimal() {
    return citation.number().isDecimal();
  }

  /** {@code General Assembly resolution 64/293}, {@code resolution 33/11 of the Council}. */
  Optional<Decided> byName() {
    return names.meant();
  }

  /** Whether a name stands with it of a body that does not number like that. */
  boolean isOfOther() {
    return names.areOfOther();
  }

  /** Whether only the organization is named with digits alone, {@code UN resolution 2758}. */
  boolean isOfOrgans() {
    return names.areOfOrgans();
  }

  /**
   * What the form tells against a name: {@code 1/CP.21}, {@code 1325 (2000)}. Others than the
   * United Nations have years in brackets as well, {@code Cabinet resolution 1325 (2000)}.
   */
  Optional<Decided> byForm() {
    Form form = citation.number().form();
    return form == Form.CODE
            || form == Form.ROMAN_SLASH
            || (form == Form.SERIAL_YEAR && !names.isForeign())
        ? byNumbering()
        : Optional.empty();
  }

  /**
   * {@code the General Assembly, in its resolution}; {@code in its resolution, the Assembly}. Where
   * "its" goes back to nobody named, a committee that hardly numbers does not own what its date
   * tells to be of another: {@code 在其2008年12月10日第63/117号决议中，大会}.
   */
  Optional<Decided> byOwner() {
    if (!head.possessive()) {
      return owner.actor().flatMap(body -> decided(body, Basis.OWNER));
    }
    Optional<Body> acting = owner.owner();
    if (acting.isPresent()) {
      return decided(acting.get(), Basis.OWNER);
    }
    List<Body> owners = owner.owners();
    Body reporter = reporter();
    if (reporter.numbering().isKnown()) {
      owners.add(reporter);
    }
    owners.add(own);
    return fitting
        .best(owners)
        .filter(body -> owner.isTold() || body.numbering().isKnown() || byNumbering().isEmpty())
        .flatMap(body -> decided(body, Basis.OWNER));
  }

  /** Whether a body that nothing names can be meant, as far as who acts tells. */
  boolean mayAct(Decided decided) {
    return owner.mayBe(decided.body());
  }

  /** A number without a date means what it meant before, where its body was told. */
  Optional<Decided> bySpoken() {
    return date == null
        ? Optional.ofNullable(spoken).map(body -> new Decided(body, Basis.LIST))
        : Optional.empty();
  }

  /** {@code Since the Council met, resolution 9 (I)} need not be of the Assembly, which has it. */
  boolean isContested() {
    return citation.number().form() == Form.ROMAN && near.isContested(fitting);
  }

  /** A form, or a date, that only one body has. */
  Optional<Decided> byNumbering() {
    Form form = citation.number().form();
    if (form == Form.CODE || form == Form.ROMAN_SLASH) {
      return byCode();
    }
    boolean bySession = form == Form.SESSION || form == Form.SPECIAL || form == Form.YEAR;
    if (bySession && date == null) {
      return Optional.empty();
    }
    Basis basis = bySession ? Basis.DATE : Basis.NUMBERING;
    List<Body> confirmed =
        near.known().stream().filter(body -> fitting.of(body) == Fit.CONFIRMED).toList();
    return confirmed.size() == 1
        ? decided(confirmed.get(0), basis)
        : confirmed.contains(own) && near.nearest(confirmed).isEmpty()
            ? decided(own, Basis.DOCUMENT)
            : near.nearest(confirmed)
                .or(() -> confirmed.stream().findFirst())
                .flatMap(body -> decided(body, basis));
  }

  /** What a note quotes from a report: of the body that issued it, or that its marker is about. */
  Optional<Decided> byReport(Supplier<List<BodyMention>> marked) {
    if (citation.number().form() == Form.SERIAL) {
      return Optional.empty();
    }
    return near.fittingBefore(fitting)
        .or(() -> near.fitting(fitting))
        .or(() -> NearBodies.lastFitting(marked.get(), fitting))
        .map(body -> new Decided(body, Basis.FOOTNOTE))
        .or(this::byCode);
  }

  /** A code that only one body has, {@code 1/CP.21}, or its mark for a session, {@code SS.XI/5}. */
  private Optional<Decided> byCode() {
    return bodies.ofCode(citation.number()).map(body -> new Decided(body, Basis.NUMBERING));
  }

  /** {@code In 1971 the Assembly passed resolution 2758}: the year tells which body is meant. */
  Optional<Decided> byYearBefore() {
    List<Body> told = holders.inToldYear();
    return told.size() == 1 && (isOfOrgans() || named.all().contains(told.get(0)))
        ? decided(told.get(0), Basis.NUMBERING)
        : Optional.empty();
  }

  Optional<Decided> byNearest() {
    List<Body> holding = new ArrayList<>(holders.among(near.known()));
    List<Body> ofSession = holders.inSession(near.known());
    holding.addAll(ofSession);
    return near.nearest(holding)
        .filter(body -> !ofSession.contains(body))
        .flatMap(body -> decided(body, Basis.NAMED));
  }

  /**
   * The body whose document or report this is. One whose numbering nobody knows, a committee or a
   * working group, hardly numbers at all: there a number without "its" is of the organ that it
   * belongs to.
   */
  Optional<Decided> byDocument() {
    Body reporter = reporter();
    boolean ofOwn = own.numbering().isKnown() && !fitting.isKnown(reporter);
    Body numbering = ofOwn ? own : reporter;
    return fitting.isKnown(numbering)
            || numbering.numbering().isRomanInOtherDigits(citation.number())
        ? decided(numbering, Basis.DOCUMENT)
        : Optional.empty();
  }

  /**
   * The only body that numbers like that: among those that the document has named, else among those
   * whose resolutions carry symbols, if it is no subsidiary one, as many number alike. Digits alone
   * say too little for the latter, and one or two of them, which conferences number by, for both.
   */
  Optional<Decided> byOnlyBody() {
    if (fitting.isOfBoard() || (head.possessive() && !own.isUnknown() && !fitting.isByYear())) {
      return Optional.empty();
    }
    if (citation.number().form() == Form.SERIAL && citation.number().isLow()) {
      return Optional.empty();
    }
    List<Body> mentioned = holders.among(named.all());
    if (mentioned.size() == 1 && !holders.inSession(named.all()).isEmpty()) {
      return Optional.empty();
    }
    if (!mentioned.isEmpty() || citation.number().form() == Form.SERIAL) {
      return only(mentioned);
    }
    return only(bodies.printingSymbols().stream().filter(fitting::isKnown).toList())
        .filter(decided -> !decided.body().isSubsidiary());
  }

  /** {@code III/1} beside the only convention named, whose conference numbers like that. */
  Optional<Decided> byTreaty() {
    return citation.number().form() == Form.ROMAN_SLASH && !head.possessive()
        ? named.ofOnlyTreaty(fitting::isKnown).map(body -> new Decided(body, Basis.NUMBERING))
        : Optional.empty();
  }

  private Optional<Decided> only(List<Body> bodies) {
    return bodies.size() == 1 ? decided(bodies.get(0), Basis.NUMBERING) : Optional.empty();
  }

  /**
   * Nothing holds, since the date does not agree: the owner all the same, who is named, {@code the
   * General Assembly, in its resolution 41/112 of 7 December 1987}, or whose document it is, if it
   * has the form, which digits alone do not tell. One that a Roman session never reached is not the
   * owner's.
   */
  Optional<Decided> againstDate() {
    BodyMention acting = head.subject();
    boolean told = head.possessive() && acting != null && acting.isFull();
    Body owner = told ? acting.bodies().get(0) : own;
    return citation.number().form() != Form.SERIAL
            && fitting.of(owner) == Fit.REFUTED
            && (citation.number().form() != Form.ROMAN || fitting.isAgainstDate(owner))
            && !fitting.isToCome(owner)
            && !ofNextSession
        ? decided(owner, head.possessive() ? Basis.OWNER : Basis.DOCUMENT)
        : Optional.empty();
  }

  private Optional<Decided> decided(Body body, Basis basis) {
    return Optional.of(new Decided(body, basis));
  }
}
