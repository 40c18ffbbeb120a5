package ibid.resolve;

import ibid.citation.BodyMention;
import ibid.citation.BodyMention.Reach;
import ibid.citation.Passage;
import ibid.symbol.Authority;
import ibid.symbol.Body;
import ibid.symbol.Treaties;
import ibid.symbol.Treaty;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * The bodies named so far in a document, the latest first: what a short name like Council means.
 */
final class NamedBodies {
  /**
   * {@code HSP}; the letters of the principal organs, {@code A} and {@code S}, are no programme.
   */
  private static final int SHORTEST_PROGRAMME = 3;

  private final Deque<Body> latest = new ArrayDeque<>();

  /** Those that a short name so far can mean: {@code Conference of the Parties}. */
  private final Set<Body> shortly = new LinkedHashSet<>();

  /** The treaties whose titles the text has so far. */
  private final Set<Authority> treaties = new HashSet<>();

  private Passage passage;

  /** Where the paragraph begins that has named a treaty last. */
  private int treatyIn = -1;

  /** A paragraph begins: its bodies are named, though those behind a number the last of all. */
  void enter(Passage entered) {
    passage = entered;
    for (BodyMention mention : entered.bodies()) {
      if (mention.isFull()) {
        Body body = mention.bodies().get(0);
        latest.remove(body);
        latest.addFirst(body);
      } else {
        shortly.addAll(mention.bodies());
      }
    }
  }

  /**
   * The title of a treaty stands in the text.
   *
   * @param treaty what it means; or null, which is another than all others
   */
  void pass(Authority treaty) {
    treaties.add(treaty);
    treatyIn = passage.paragraph().start();
  }

  /**
   * The body of the only treaty named so far, which this paragraph names, where a short name of it
   * stands in the text as well: {@code The} <u>{@code Conference of the Parties}</u> {@code noted
   * that Parties to the} <u>{@code Basel Convention}</u> {@code had accepted decision III/1}.
   *
   * @param wanted what it must be like
   */
  Optional<Body> ofOnlyTreaty(Predicate<Body> wanted) {
    boolean only = treaties.size() == 1 && passage.paragraph().start() == treatyIn;
    return only && treaties.iterator().next() instanceof Treaty treaty
        ? shortly.stream()
            .filter(wanted)
            .filter(
                body -> Treaties.ofBody(body, Treaties.sortOf(treaty)).equals(Optional.of(treaty)))
            .findFirst()
        : Optional.empty();
  }

  /**
   * The bodies a mention can mean, the likeliest first: of a short name the one whose document this
   * is, then the nearest before it, then the one that it is under, as the Council is above the
   * commissions, then those named lately, then the only one of the same programme, as UNEP's
   * Governing Council is in documents of its Environment Assembly, then those that are known
   * without being named.
   */
  List<Body> meanings(BodyMention mention, Body own) {
    if (mention.isFull()) {
      return mention.bodies();
    }
    if (mention.reach() == Reach.OWN) {
      return mention.bodies().contains(own) ? List.of(own) : List.of();
    }
    if (mention.reach() == Reach.NAMED) {
      return named(mention, own);
    }
    List<Body> ordered = new ArrayList<>();
    if (mention.bodies().contains(own)) {
      ordered.add(own);
    }
    Body nearest = nearest(mention);
    if (nearest != null && !ordered.contains(nearest)) {
      ordered.add(nearest);
    }
    Body above = above(mention, own);
    if (above != null && !ordered.contains(above)) {
      ordered.add(above);
    }
    for (Body body : latest) {
      if (mention.bodies().contains(body) && !ordered.contains(body)) {
        ordered.add(body);
      }
    }
    Body related = related(mention, own);
    if (related != null && !ordered.contains(related)) {
      ordered.add(related);
    }
    for (Body body : mention.bodies()) {
      if (body.printsSymbols() && !ordered.contains(body) && !hasSibling(ordered, body)) {
        ordered.add(body);
      }
    }
    return ordered;
  }

  /** Those of its meanings that the text tells: who has its whole name, or whose document it is. */
  List<Body> told(BodyMention mention, Body own) {
    return meanings(mention, own).stream()
        .filter(body -> mention.isFull() || body.equals(own) || latest.contains(body))
        .toList();
  }

  /**
   * Of a name that two kinds of body have the one whose document this is, and the one named last,
   * whatever its kind: {@code 委员会} is no Commission where a Committee has been named since.
   */
  private List<Body> named(BodyMention mention, Body own) {
    List<Body> meanings = new ArrayList<>();
    if (mention.bodies().contains(own)) {
      meanings.add(own);
    }
    Body nearest = nearest(mention);
    Optional<Body> last =
        nearest == null
            ? latest.stream().filter(mention.bodies()::contains).findFirst()
            : Optional.of(nearest);
    last.filter(body -> !meanings.contains(body)).ifPresent(meanings::add);
    return meanings;
  }

  /** The body that another's series begins with, {@code E} of {@code E/ECA}, or null. */
  private static Body above(BodyMention mention, Body own) {
    Body above = null;
    for (Body body : mention.bodies()) {
      int length = body.series().length();
      boolean begins =
          own.series().length() > length
              && own.series().charAt(length) == '/'
              && own.series().startsWith(body.series());
      if (begins && (above == null || above.series().length() < length)) {
        above = body;
      }
    }
    return above;
  }

  /** The body named nearest before a short name of it in the paragraph, or null. */
  private Body nearest(BodyMention mention) {
    int last = passage.bodiesBefore(mention.span().start()) - 1;
    for (int i = last; i >= 0 && i > last - NearBodies.FARTHEST; i--) {
      BodyMention before = passage.bodies().get(i);
      if (before.isFull() && mention.bodies().contains(before.bodies().get(0))) {
        return before.bodies().get(0);
      }
    }
    return null;
  }

  /**
   * Whether one of the series beside a body's is named: where that is {@code E/CN.9}, no Commission
   * is {@code E/CN.4}, which nobody named.
   */
  private static boolean hasSibling(List<Body> named, Body body) {
    int length = body.series().lastIndexOf('.') + 1;
    for (int i = 0; length > 0 && i < named.size(); i++) {
      if (named.get(i).series().regionMatches(0, body.series(), 0, length)) {
        return true;
      }
    }
    return false;
  }

  /** The only body that a mention can mean whose series begins with the programme of another's. */
  private static Body related(BodyMention mention, Body own) {
    int end = own.series().indexOf('/');
    if (end < SHORTEST_PROGRAMME) {
      return null;
    }
    Body only = null;
    for (Body body : mention.bodies()) {
      if (!body.equals(own) && body.series().regionMatches(0, own.series(), 0, end + 1)) {
        if (only != null) {
          return null;
        }
        only = body;
      }
    }
    return only;
  }

  /** The bodies named so far, the latest first. */
  List<Body> all() {
    return List.copyOf(latest);
  }
}
