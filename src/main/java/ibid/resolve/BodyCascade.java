package ibid.resolve;

import ibid.citation.BodyMention;
import ibid.citation.Citation.Numbered;
import ibid.citation.Head;
import ibid.citation.Passage;
import ibid.symbol.Bodies;
import ibid.symbol.Body;
import ibid.symbol.DocumentNumber.Form;
import ibid.symbol.Fit;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Decides which body a bare number belongs to. What the text says comes first: the body named with
 * the number or its list, the owner of "its"; then what the number itself and its date allow; then
 * the nearest body named; then the body whose document this is. A body that has never numbered like
 * that is passed over wherever it stands.
 *
 * <p>Source: numbering of the bodies, UN Editorial Manual; measured against the UN's own links.
 */
final class BodyCascade {
  private static final int NEAR_OWNER = 40;
  private static final int NEAR_SUBJECT = 40;

  private final NamedBodies named;
  private final List<Body> numbering;

  BodyCascade(Bodies bodies, NamedBodies named) {
    this.named = named;
    numbering = bodies.all().stream().filter(Body::printsSymbols).toList();
  }

  /** The body of a number in a passage of a document whose own body is given; empty if unclear. */
  Optional<Decided> decide(Numbered citation, Passage passage, Body own) {
    Case asked = new Case(citation, passage, own);
    return asked
        .byName()
        .or(asked::byOwner)
        .or(asked::byNumbering)
        .or(asked::byNearest)
        .or(asked::byDocument)
        .or(asked::byOnlyBody)
        .or(asked::againstDate);
  }

  /** One number in its place. */
  private final class Case {
    private final Numbered citation;
    private final Passage passage;
    private final Body own;
    private final Head head;
    private final LocalDate date;

    Case(Numbered citation, Passage passage, Body own) {
      this.citation = citation;
      this.passage = passage;
      this.own = own;
      head = citation.head();
      date = citation.context().date();
    }

    private Fit fit(Body body) {
      return body.isUnknown() ? Fit.IMPOSSIBLE : body.numbering().fit(citation.number(), date);
    }

    /** {@code General Assembly resolution 64/293}, {@code resolution 33/11 of the Council}. */
    Optional<Decided> byName() {
      return byName(head.before()).or(() -> byName(head.after()));
    }

    private Optional<Decided> byName(BodyMention mention) {
      if (mention == null) {
        return Optional.empty();
      }
      List<Body> meanings = named.meanings(mention, own);
      Basis basis = isFirst() ? Basis.NAMED : Basis.LIST;
      Optional<Body> fitting = best(meanings);
      if (fitting.isPresent()) {
        return decided(fitting.get(), basis);
      }
      boolean first = mention.isFull() && isFirst() && fit(meanings.get(0)) == Fit.REFUTED;
      return first ? decided(meanings.get(0), basis) : Optional.empty();
    }

    private boolean isFirst() {
      return citation.span().start() - head.word().end() <= 3;
    }

    /** {@code the General Assembly, in its resolution}; {@code in its resolution, the Assembly}. */
    Optional<Decided> byOwner() {
      if (!head.possessive()) {
        return Optional.empty();
      }
      List<Body> owners = new ArrayList<>();
      subjectBefore().ifPresent(mention -> owners.addAll(named.meanings(mention, own)));
      subjectAfter().ifPresent(mention -> owners.addAll(named.meanings(mention, own)));
      owners.add(own);
      return owners.stream()
          .filter(body -> fit(body).holds())
          .findFirst()
          .flatMap(body -> decided(body, Basis.OWNER));
    }

    private Optional<BodyMention> subjectBefore() {
      return passage.bodies().stream()
          .filter(mention -> mention.span().end() <= head.word().start())
          .filter(mention -> head.word().start() - mention.span().end() <= NEAR_OWNER)
          .reduce((before, later) -> later);
    }

    private Optional<BodyMention> subjectAfter() {
      int end = citation.span().end();
      return passage.bodies().stream()
          .filter(mention -> mention.span().start() >= end)
          .filter(mention -> mention.span().start() - end <= NEAR_SUBJECT)
          .findFirst();
    }

    /** A form, or a date, that only one body has. */
    Optional<Decided> byNumbering() {
      Form form = citation.number().form();
      boolean bySession = form == Form.SESSION || form == Form.SPECIAL || form == Form.YEAR;
      if (bySession && date == null) {
        return Optional.empty();
      }
      Basis basis = bySession ? Basis.DATE : Basis.NUMBERING;
      List<Body> confirmed = known().stream().filter(body -> fit(body) == Fit.CONFIRMED).toList();
      return confirmed.size() == 1
          ? decided(confirmed.get(0), basis)
          : confirmed.contains(own) && nearest(confirmed).isEmpty()
              ? decided(own, Basis.DOCUMENT)
              : nearest(confirmed)
                  .or(() -> confirmed.stream().findFirst())
                  .flatMap(body -> decided(body, basis));
    }

    /**
     * The bodies that can be meant without being named: this one's, and those that print symbols.
     */
    private List<Body> known() {
      List<Body> known = new ArrayList<>(numbering);
      if (!known.contains(own)) {
        known.add(own);
      }
      for (BodyMention mention : passage.bodies()) {
        if (mention.isFull() && !known.contains(mention.bodies().get(0))) {
          known.add(mention.bodies().get(0));
        }
      }
      return known;
    }

    /** The nearest body named before the number that is one of some. */
    private Optional<Body> nearest(List<Body> wanted) {
      Optional<Body> found = Optional.empty();
      for (BodyMention mention : passage.bodies()) {
        if (mention.span().start() > citation.span().start()) {
          break;
        }
        Body body = named.meanings(mention, own).get(0);
        found = wanted.contains(body) ? Optional.of(body) : found;
      }
      return found;
    }

    Optional<Decided> byNearest() {
      List<Body> fitting = known().stream().filter(body -> fit(body).holds()).toList();
      Optional<Body> near = nearest(fitting);
      return near.isPresent() && !fitting.contains(own)
          ? decided(near.get(), Basis.NAMED)
          : Optional.empty();
    }

    Optional<Decided> byDocument() {
      return fit(own).holds() ? decided(own, Basis.DOCUMENT) : Optional.empty();
    }

    /** The only body that numbers like that, among those whose resolutions carry symbols. */
    Optional<Decided> byOnlyBody() {
      List<Body> fitting = numbering.stream().filter(body -> fit(body).holds()).toList();
      List<Body> spoken = fitting.stream().filter(named::contains).toList();
      List<Body> left = spoken.size() == 1 ? spoken : fitting;
      return left.size() == 1 ? decided(left.get(0), Basis.NUMBERING) : Optional.empty();
    }

    /** Nothing holds, since the date does not agree: the owner all the same, if it has the form. */
    Optional<Decided> againstDate() {
      return fit(own) == Fit.REFUTED
          ? decided(own, head.possessive() ? Basis.OWNER : Basis.DOCUMENT)
          : Optional.empty();
    }

    private Optional<Body> best(List<Body> meanings) {
      Optional<Body> confirmed =
          meanings.stream().filter(body -> fit(body) == Fit.CONFIRMED).findFirst();
      return confirmed.isPresent()
          ? confirmed
          : meanings.stream().filter(body -> fit(body).holds()).findFirst();
    }

    private Optional<Decided> decided(Body body, Basis basis) {
      return Optional.of(new Decided(body, basis));
    }
  }
}
