package ibid.resolve;

import ibid.citation.BodyMention;
import ibid.citation.BodyMention.Reach;
import ibid.citation.Citation.Numbered;
import ibid.citation.Head;
import ibid.document.Identity;
import ibid.symbol.Body;
import ibid.symbol.DocumentNumber.Form;
import ibid.symbol.Fit;
import java.util.List;
import java.util.Optional;

/**
 * The names that stand with a bare number, <u>{@code General Assembly}</u> {@code resolution
 * 64/293}, {@code resolution 33/11} <u>{@code of the Council}</u>, and which bodies they mean.
 */
final class NamesBeside {
  /** Between a head or a name and the number that stands beside it. */
  private static final int LONGEST_GAP = 3;

  /** {@code of the}, between a number and the name behind it. */
  private static final int LONGEST_OF = 12;

  private static final int SHORTEST_OF = 2;

  private final Numbered citation;
  private final Head head;
  private final Body own;
  private final NamedBodies named;
  private final boolean ofNextSession;
  private final Fitting fitting;

  /** How the number fits a body that is named with it. */
  private final Fitting nameFitting;

  /**
   * @param fitting how the number fits the bodies
   * @param ofNextSession whether it has the session of the number behind it, so that only what fits
   *     is meant
   */
  NamesBeside(
      Numbered citation,
      Identity source,
      Fitting fitting,
      NamedBodies named,
      boolean ofNextSession) {
    this.citation = citation;
    this.named = named;
    this.ofNextSession = ofNextSession;
    head = citation.head();
    own = source.body();
    this.fitting = fitting;
    nameFitting = Fitting.named(citation, source);
  }

  /** The body that they mean, if it has such numbers. */
  Optional<Decided> meant() {
    return meant(head.before()).or(() -> meant(head.after()));
  }

  private Optional<Decided> meant(BodyMention mention) {
    if (mention == null) {
      return Optional.empty();
    }
    List<Body> meanings = named.meanings(mention, own);
    Basis basis = isFirst() ? Basis.NAMED : Basis.LIST;
    if (isOfOrgans(mention)) {
      List<Body> holding =
          meanings.stream()
              .filter(body -> fitting.of(body).holds() || fitting.isOfSession(body))
              .toList();
      return holding.size() == 1
          ? Optional.of(new Decided(holding.get(0), basis))
          : Optional.empty();
    }
    boolean alone = citation.number().form() == Form.SERIAL && !mention.isFull();
    Optional<Body> best = (alone ? fitting : nameFitting).best(meanings);
    if (best.isPresent()) {
      return Optional.of(new Decided(best.get(), basis));
    }
    boolean roman =
        mention.isFull()
            && (meanings.get(0).numbering().isRomanInOtherDigits(citation.number())
                || isInSession(meanings.get(0)));
    boolean first =
        mention.isFull()
            && isFirst()
            && !ofNextSession
            && nameFitting.of(meanings.get(0)) == Fit.REFUTED;
    return first || roman ? Optional.of(new Decided(meanings.get(0), basis)) : Optional.empty();
  }

  /** Whether digits alone are of one of its sessions, and no date of their own says another. */
  private boolean isInSession(Body body) {
    boolean dated = citation.context().date() != null && !citation.sharing();
    return !dated && body.numbering().alone().hasInSession(citation.number(), citation.kind());
  }

  /**
   * Whether one of them stands there that none of the bodies known by that name fits: {@code
   * Executive Board decision 2007/29}, {@code the African Commission, in its resolution 60/4} are
   * of no body that is only near.
   */
  boolean areOfOther() {
    boolean ofUnknown =
        head.subject() != null && (isUnknown(head.subject()) || isMistaken(head.subject()));
    return ofUnknown
        || isOther(head.before(), isFirst() || isBehind(head.before()))
        || isOther(head.after(), isBefore(head.after()));
  }

  /**
   * Whether the organization alone is named with digits alone, which several of its organs may
   * have: {@code UN resolution 2758}.
   */
  boolean areOfOrgans() {
    return isOfOrgans(head.before()) || isOfOrgans(head.after());
  }

  private boolean isOfOrgans(BodyMention mention) {
    return mention != null
        && mention.reach() == Reach.ORGANS
        && citation.number().form() == Form.SERIAL;
  }

  /** Whether it acts there, and none of that name has such a number. */
  private boolean isMistaken(BodyMention mention) {
    return mention.reach() == Reach.ACTING
        && nameFitting.best(named.meanings(mention, own)).isEmpty();
  }

  /** Whether it is none of the table, or of a name that the document's own body has not. */
  private boolean isUnknown(BodyMention mention) {
    return mention.bodies().isEmpty()
        || (mention.reach() == Reach.OWN && !mention.bodies().contains(own));
  }

  /**
   * {@code قرار جمعية الصحة العالمية} <u>{@code 58/3}</u>: the name stands right before the number.
   */
  private boolean isBehind(BodyMention mention) {
    int gap = mention == null ? -1 : citation.span().start() - mention.span().end();
    return gap >= 0 && gap <= LONGEST_GAP;
  }

  /**
   * {@code decision 25/11} <u>{@code of the Governing Council of UNDP}</u>: the name stands behind
   * the number and a word that makes it its owner; a case, as in Russian, is no certain one.
   */
  private boolean isBefore(BodyMention mention) {
    int gap = mention == null ? -1 : mention.span().start() - citation.span().end();
    return gap > SHORTEST_OF && gap <= LONGEST_OF;
  }

  /**
   * Where the head stands last, a short name before it can belong to the clause before. A full name
   * is stronger than what digits alone are for another body: {@code Assembly resolution 2758}.
   *
   * @param beside whether the number stands beside it, and is no later one of a list
   */
  private boolean isOther(BodyMention mention, boolean beside) {
    boolean headFirst = head.word().start() < citation.span().start();
    boolean digits = citation.number().form() == Form.SERIAL;
    return mention != null
        && (isUnknown(mention)
            || ((mention.isFull() ? digits || beside : headFirst)
                && nameFitting.best(named.meanings(mention, own)).isEmpty()));
  }

  /** Whether the one before is of none of the table, {@code Cabinet resolution 1325 (2000)}. */
  boolean isForeign() {
    BodyMention before = head.before();
    return before != null && before.reach() == Reach.NONE && (isFirst() || isBehind(before));
  }

  private boolean isFirst() {
    return citation.span().start() - head.word().end() <= LONGEST_GAP;
  }
}
