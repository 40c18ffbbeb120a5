package ibid.resolve;

import ibid.citation.Citation;
import ibid.resolve.Outcome.Resolved;
import ibid.resolve.Outcome.Unresolved;
import ibid.symbol.Kind;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/** The resolution and the decision spoken of last in a paragraph: what "that resolution" means. */
final class Spoken {
  /**
   * What was spoken of last.
   *
   * @param several whether others stand before it in the same list
   * @param others whether others stand before it in the paragraph
   */
  private record Last(Outcome outcome, boolean several, boolean others) {}

  private final Map<Kind, Last> last = new EnumMap<>(Kind.class);

  /** Whether the document has cited any decision so far. */
  private boolean decided;

  void clear() {
    last.clear();
  }

  /** Takes note of a number or symbol; nothing else is an antecedent. */
  void add(Outcome outcome) {
    Citation citation = outcome.citation();
    decided |= outcome.kind() == Kind.DECISION;
    if (citation instanceof Citation.Numbered || citation instanceof Citation.Symbol) {
      Last before = last.get(outcome.kind());
      boolean several = before != null && isList(before, outcome);
      boolean others = before != null && (before.others() || !isSame(before.outcome(), outcome));
      last.put(outcome.kind(), new Last(outcome, several, others));
    }
  }

  private static boolean isList(Last before, Outcome outcome) {
    boolean joined = head(before.outcome()) == head(outcome);
    return joined && (before.several() || !isSame(before.outcome(), outcome));
  }

  /** Where the head stands that a number is under: a list has one. */
  private static int head(Outcome outcome) {
    return outcome.citation() instanceof Citation.Numbered numbered
        ? numbered.head().word().start()
        : 0;
  }

  private static boolean isSame(Outcome one, Outcome other) {
    return one instanceof Resolved before
        && other instanceof Resolved after
        && before.authority().id().equals(after.authority().id());
  }

  /**
   * What it means, or why that is not told; empty for {@code that decision} where none has been
   * cited: courts and chairs take decisions, too, and an unnumbered one is no citation.
   */
  Optional<Outcome> meaning(Citation.Anaphor citation) {
    return citation.kind() == Kind.DECISION && !decided
        ? Optional.empty()
        : Optional.of(antecedent(citation));
  }

  private Outcome antecedent(Citation.Anaphor citation) {
    String word = citation.kind().word();
    Last spoken = last.get(citation.kind());
    if (spoken == null) {
      return unresolved(citation, "no " + word + " stands before it in the paragraph");
    }
    if (spoken.several()) {
      return unresolved(citation, "several stand before it in one list");
    }
    if ((citation.mayBeSeveral() || isFounding(spoken.outcome())) && spoken.others()) {
      return unresolved(citation, "several stand before it in the paragraph");
    }
    return spoken.outcome() instanceof Resolved resolved
        ? new Resolved(citation, resolved.authority(), Basis.ANAPHOR)
        : unresolved(citation, "the " + word + " before it is unresolved itself");
  }

  /**
   * {@code adopted resolution 1977 (2011) on the Committee established pursuant to} <u>{@code
   * resolution 1540 (2004)}</u>: whether it only tells which body is spoken of.
   */
  private static boolean isFounding(Outcome outcome) {
    return outcome.citation() instanceof Citation.Numbered numbered && numbered.head().founding();
  }

  private static Outcome unresolved(Citation.Anaphor citation, String reason) {
    return new Unresolved(citation, citation.kind(), reason);
  }
}
