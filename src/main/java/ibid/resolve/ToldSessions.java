package ibid.resolve;

import ibid.citation.BodyMention;
import ibid.citation.Citation.Numbered;
import ibid.citation.Head;
import ibid.symbol.Authority;
import ibid.symbol.Body;
import ibid.symbol.DocumentNumber;
import ibid.symbol.DocumentNumber.Form;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The numbers that a document has printed with their Roman session, which it may leave out when it
 * comes back to them: {@code Economic and Social Council resolution 1503 (XLVIII)}, and below that
 * {@code resolution 1503}.
 */
final class ToldSessions {
  /** A number with its session, and whose it is. */
  private record Told(Body body, DocumentNumber number) {}

  private final Map<String, Set<Told>> told = new HashMap<>();

  /** Keeps a number that the document prints. */
  void tell(Numbered citation, Body body) {
    DocumentNumber number = citation.number();
    if (number.form() == Form.ROMAN && !number.isLow()) {
      told.computeIfAbsent(key(citation), key -> new HashSet<>()).add(new Told(body, number));
    }
  }

  /**
   * What a number without a session has meant, if the text names no other body with it; nothing
   * where it has been that of two sessions or bodies.
   */
  Optional<Authority> meant(Numbered citation) {
    if (citation.number().form() != Form.SERIAL) {
      return Optional.empty();
    }
    List<Told> meant =
        told.getOrDefault(key(citation), Set.of()).stream()
            .filter(one -> mayBe(citation.head(), one))
            .toList();
    return meant.size() == 1
        ? Optional.of(Authority.of(citation.kind(), meant.get(0).body(), meant.get(0).number()))
        : Optional.empty();
  }

  private static boolean mayBe(Head head, Told meant) {
    return !isOther(head.before(), meant)
        && !isOther(head.after(), meant)
        && !isOther(head.subject(), meant);
  }

  private static boolean isOther(BodyMention mention, Told meant) {
    return mention != null && !mention.bodies().contains(meant.body());
  }

  private static String key(Numbered citation) {
    DocumentNumber number = citation.number();
    return citation.kind().word() + number.serial() + number.letter();
  }
}
