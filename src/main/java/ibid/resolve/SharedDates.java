package ibid.resolve;

import ibid.citation.Citation.Numbered;
import ibid.resolve.Outcome.Resolved;
import ibid.symbol.Body;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Takes back the date of the number beside it from what the document gives another: {@code 1514
 * (XV) and 1541 (XV) of 15 December 1960} are of two days where it says {@code 1514 (XV) of 14
 * December 1960}.
 */
final class SharedDates {
  private SharedDates() {}

  static List<Reference> checked(List<Reference> references) {
    if (references.stream().noneMatch(SharedDates::isSharing)) {
      return List.copyOf(references);
    }
    Map<String, Set<LocalDate>> told = new HashMap<>();
    for (Reference reference : references) {
      LocalDate date = reference.outcome().citation().context().date();
      if (date != null && !isSharing(reference)) {
        reference
            .target()
            .ifPresent(t -> told.computeIfAbsent(t.id(), id -> new HashSet<>()).add(date));
      }
    }
    return references.stream().map(each -> checked(each, told)).toList();
  }

  private static Reference checked(Reference reference, Map<String, Set<LocalDate>> told) {
    if (!isSharing(reference)
        || !(reference.outcome() instanceof Resolved resolved)
        || !(resolved.citation() instanceof Numbered numbered)) {
      return reference;
    }
    Set<LocalDate> dates = told.getOrDefault(resolved.authority().id(), Set.of());
    Resolved undated = new Resolved(numbered.undated(), resolved.authority(), resolved.basis());
    LocalDate date = numbered.context().date();
    Body body = resolved.authority().body();
    boolean holds =
        dates.isEmpty()
            ? body.numbering().fit(numbered.number(), numbered.kind(), date, null).holds()
            : dates.contains(date);
    return holds
        ? reference
        : new Reference(reference.document(), reference.paragraph(), reference.markedAt(), undated);
  }

  private static boolean isSharing(Reference reference) {
    return reference.outcome().citation() instanceof Numbered numbered && numbered.sharing();
  }
}
