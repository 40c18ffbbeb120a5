package ibid.resolve;

import ibid.citation.BodyMention;
import ibid.citation.Citation.Numbered;
import ibid.citation.Passage;
import ibid.document.Identity;
import ibid.symbol.Bodies;
import ibid.symbol.Body;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Decides which body a bare number belongs to. What the text says comes first: the body named with
 * the number or its list, the owner of "its"; then what the number itself and its date allow; then
 * the nearest body named; then the body whose document this is. A body that has never numbered like
 * that is passed over wherever it stands.
 *
 * <p>Source: numbering of the bodies, UN Editorial Manual; measured against the UN's own links.
 */
final class BodyCascade {
  private final NamedBodies named;
  private final Bodies bodies;
  private final Map<String, Body> spoken = new HashMap<>();

  BodyCascade(Bodies bodies, NamedBodies named) {
    this.named = named;
    this.bodies = bodies;
  }

  /**
   * The body of a number; empty if the text does not tell.
   *
   * @param source what the citing document is
   * @param marked the bodies named where the marker of the footnote stands, if it is in one
   */
  Optional<Decided> decide(
      Numbered citation, Passage passage, Identity source, Supplier<List<BodyMention>> marked) {
    BareNumber asked =
        new BareNumber(citation, passage, source, bodies, named, spoken.get(key(citation)));
    return citation.head().quoted()
        ? asked.byName().or(() -> asked.byReport(marked))
        : decide(asked);
  }

  /** Keeps the body of a number that the text has told, for when the number comes again. */
  void speak(Numbered citation, Decided decided) {
    boolean told = decided.basis() != Basis.DOCUMENT && decided.basis() != Basis.NUMBERING;
    if (told) {
      spoken.put(key(citation), decided.body());
    }
  }

  private static String key(Numbered citation) {
    return citation.kind().word() + citation.number().text();
  }

  private Optional<Decided> decide(BareNumber asked) {
    return asked.isDecimal()
        ? asked.byName().or(asked::byOwner).or(asked::byNearest).or(asked::byDocument)
        : any(asked);
  }

  private static Optional<Decided> any(BareNumber asked) {
    Optional<Decided> named = asked.byName();
    if (named.isEmpty() && asked.isOfOther()) {
      return asked.byForm();
    }
    Optional<Decided> told = named.or(asked::byOwner).or(asked::bySpoken);
    if (named.isEmpty() && asked.isOfOrgans()) {
      return told.or(asked::byYearBefore);
    }
    if (told.isPresent() || asked.isContested()) {
      return told;
    }
    return asked
        .byNumbering()
        .or(asked::byYearBefore)
        .or(asked::byNearest)
        .or(asked::byDocument)
        .or(asked::byOnlyBody)
        .or(asked::byTreaty)
        .or(asked::againstDate)
        .filter(asked::mayAct);
  }
}
