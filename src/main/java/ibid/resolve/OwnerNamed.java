package ibid.resolve;

import ibid.citation.BodyMention;
import ibid.citation.BodyMention.Reach;
import ibid.citation.Citation.Numbered;
import ibid.citation.Head;
import ibid.symbol.Bodies;
import ibid.symbol.Body;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Who owns a bare number by what it does in the sentence: <u>{@code the General Assembly}</u>{@code
 * , in its resolution}, <u>{@code the Conference}</u> {@code adopted resolution 5/1}.
 */
final class OwnerNamed {
  private final Numbered citation;
  private final Head head;
  private final Body own;
  private final Bodies bodies;
  private final NamedBodies named;
  private final Fitting fitting;
  private final Holders holders;

  /**
   * @param own the body whose document cites it
   * @param fitting how the number fits the bodies
   */
  OwnerNamed(
      Numbered citation,
      Body own,
      Bodies bodies,
      NamedBodies named,
      Fitting fitting,
      Holders holders) {
    this.citation = citation;
    this.own = own;
    this.bodies = bodies;
    this.named = named;
    this.fitting = fitting;
    this.holders = holders;
    head = citation.head();
  }

  /** Whether somebody acts there. */
  boolean isTold() {
    return head.subject() != null;
  }

  /** {@code the Economic and Social Council, by resolution 9 (I)}: who acts. */
  Optional<Body> actor() {
    if (!isTold()) {
      return Optional.empty();
    }
    List<Body> acting = named.told(head.subject(), own);
    return holders.owner(acting).or(() -> fitting.best(acting).filter(fitting::isKnown));
  }

  /** Who acts and says "its", if the number is one of theirs without a date to tell it. */
  Optional<Body> owner() {
    List<Body> owners = owners();
    Optional<Body> acting =
        citation.context().date() == null ? fitting.best(owners) : Optional.empty();
    return acting.filter(fitting::isKnown).or(() -> holders.owner(owners));
  }

  /** All whom "its" can mean by who acts, and the organs above those that hardly number. */
  List<Body> owners() {
    List<Body> owners = new ArrayList<>();
    if (isTold()) {
      for (Body meaning : named.meanings(head.subject(), own)) {
        owners.add(meaning);
        if (!meaning.numbering().isKnown()) {
          owners.add(bodies.organAbove(meaning));
        }
      }
    }
    return owners;
  }

  /**
   * Whether a body that nothing names can be meant: where somebody acts by a short name, only one
   * of that name: <u>{@code the Conference}</u> {@code adopted resolution 5/1}.
   */
  boolean mayBe(Body body) {
    BodyMention acting = head.subject();
    return acting == null || acting.reach() != Reach.ACTING || acting.bodies().contains(body);
  }
}
