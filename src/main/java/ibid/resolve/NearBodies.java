package ibid.resolve;

import ibid.citation.BodyMention;
import ibid.citation.Passage;
import ibid.language.Blanks;
import ibid.language.Marks;
import ibid.symbol.Bodies;
import ibid.symbol.Body;
import ibid.symbol.Fit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The bodies that a number can be of without their name beside it: {@code the Assembly met. In
 * resolution} <u>{@code 60/1}</u>.
 */
final class NearBodies {
  /** How many mentions of bodies back a number may belong to one. */
  static final int FARTHEST = 100;

  private static final int LONGEST_SENTENCE = 300;

  private final Passage passage;
  private final int position;
  private final Body own;
  private final Bodies bodies;
  private final NamedBodies named;

  /**
   * @param position where the number begins in the passage
   * @param own the body whose document cites it
   */
  NearBodies(Passage passage, int position, Body own, Bodies bodies, NamedBodies named) {
    this.passage = passage;
    this.position = position;
    this.own = own;
    this.bodies = bodies;
    this.named = named;
  }

  /** The bodies that can be meant without being named: this one's, and those that print symbols. */
  List<Body> known() {
    List<Body> known = new ArrayList<>(bodies.printingSymbols());
    if (!known.contains(own)) {
      known.add(own);
    }
    for (Body body : named.all()) {
      if (!known.contains(body)) {
        known.add(body);
      }
    }
    return known;
  }

  /** The nearest body named before the number that is one of some. */
  Optional<Body> nearest(List<Body> wanted) {
    if (wanted.isEmpty()) {
      return Optional.empty();
    }
    int last = before() - 1;
    for (int i = last; i >= 0 && i > last - FARTHEST; i--) {
      List<Body> meanings = named.meanings(passage.bodies().get(i), own);
      if (!meanings.isEmpty() && wanted.contains(meanings.get(0))) {
        return Optional.of(meanings.get(0));
      }
    }
    return Optional.empty();
  }

  /** The last body of the passage before the number that it fits. */
  Optional<Body> fittingBefore(Fitting fitting) {
    return lastFitting(passage.bodies().subList(0, before()), fitting);
  }

  /** The last body of the passage that the number fits. */
  Optional<Body> fitting(Fitting fitting) {
    return lastFitting(passage.bodies(), fitting);
  }

  /** The last of some mentions whose body, or whose report, a number fits. */
  static Optional<Body> lastFitting(List<BodyMention> mentions, Fitting fitting) {
    int last = mentions.size() - 1;
    for (int i = last; i >= 0 && i > last - FARTHEST; i--) {
      BodyMention mention = mentions.get(i);
      if (fitting.isKnown(mention.reporter())) {
        return Optional.of(mention.reporter());
      }
      if (mention.isFull() && fitting.isKnown(mention.bodies().get(0))) {
        return Optional.of(mention.bodies().get(0));
      }
    }
    return Optional.empty();
  }

  /**
   * Whether its sentence names a body before it that can have the number, though its numbers are
   * known roughly: another that has it for certain need not be meant.
   */
  boolean isContested(Fitting fitting) {
    int to = position;
    for (int i = before() - 1; i >= 0 && i > before() - FARTHEST; i--) {
      BodyMention mention = passage.bodies().get(i);
      if (position - mention.span().end() > LONGEST_SENTENCE || endsBetween(mention, to)) {
        return false;
      }
      to = mention.span().start();
      if (named.meanings(mention, own).stream().anyMatch(fitting::isRough)) {
        return known().stream().anyMatch(other -> fitting.of(other) == Fit.CONFIRMED);
      }
    }
    return false;
  }

  private boolean endsBetween(BodyMention mention, int to) {
    String text = passage.text();
    for (int at = mention.span().end(); at < to; at++) {
      if (Marks.endsClause(text.charAt(at)) && Blanks.skip(text, at + 1, to) > at + 1) {
        return true;
      }
    }
    return false;
  }

  private int before() {
    return passage.bodiesBefore(position);
  }
}
