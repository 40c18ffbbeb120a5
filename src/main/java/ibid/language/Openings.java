package ibid.language;

import static java.util.stream.Collectors.groupingBy;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * An index of the terms of structure. Who looks for one of a category mostly finds none, and learns
 * that from an index of those alone, whose look ends sooner.
 */
final class Openings {
  private final Phrases all;
  private final Map<Category, Phrases> apart = new EnumMap<>(Category.class);

  Openings(List<Term> terms) {
    all = new Phrases(terms);
    terms.stream()
        .collect(groupingBy(Term::category))
        .forEach((category, some) -> apart.put(category, new Phrases(some)));
  }

  /** The longest term at a position, or null. */
  Match at(String text, int position, int end) {
    return all.at(text, position, end);
  }

  /** The same where that is one of a category, or null. */
  Match at(Category category, String text, int position, int end) {
    Phrases some = apart.get(category);
    if (some == null || some.at(text, position, end) == null) {
      return null;
    }
    Match match = all.at(text, position, end);
    return match != null && match.term().is(category) ? match : null;
  }
}
