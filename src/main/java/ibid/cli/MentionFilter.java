package ibid.cli;

import ibid.document.Zone;
import ibid.resolve.Reference;
import ibid.symbol.Kind;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;

/**
 * Which references a user wants; an empty list or a null date asks for nothing.
 *
 * @param bodies series symbols or names of bodies, in any case
 * @param verbs beginnings of the words of a verb, in any case
 * @param since the earliest date printed with a reference
 * @param until the latest one
 */
record MentionFilter(
    List<Kind> kinds,
    List<String> bodies,
    List<String> verbs,
    LocalDate since,
    LocalDate until,
    List<Zone> zones)
    implements Predicate<Reference> {

  /** Lets everything pass. */
  static final MentionFilter ALL =
      new MentionFilter(List.of(), List.of(), List.of(), null, null, List.of());

  @Override
  public boolean test(Reference reference) {
    return (kinds.isEmpty() || kinds.contains(reference.outcome().kind()))
        && (zones.isEmpty() || zones.contains(reference.paragraph().zone()))
        && (verbs.isEmpty() || verbs.stream().anyMatch(verb -> hasWord(reference, verb)))
        && (bodies.isEmpty() || bodies.stream().anyMatch(body -> isOf(reference, body)))
        && isDated(reference);
  }

  private static boolean hasWord(Reference reference, String verb) {
    String words = " " + reference.verb() + " " + reference.stem();
    return words.contains(" " + verb.toLowerCase(Locale.ROOT));
  }

  private static boolean isOf(Reference reference, String wanted) {
    return reference
        .target()
        .map(target -> BodyOption.isCalled(target.body(), wanted))
        .orElse(false);
  }

  private boolean isDated(Reference reference) {
    if (since == null && until == null) {
      return true;
    }
    LocalDate date = reference.outcome().citation().context().date();
    return date != null
        && (since == null || !date.isBefore(since))
        && (until == null || !date.isAfter(until));
  }
}
