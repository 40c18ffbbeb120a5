package ibid.language;

import static java.util.stream.Collectors.groupingBy;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * An index of terms of several categories, and one of each that has few. Who looks for a term of
 * one category mostly finds none, and learns that from the index of those alone, where a look ends
 * sooner.
 */
final class PhrasesByCategory {
  /** An index of more takes long to make, and a look ends no sooner there. */
  private static final int FEW = 256;

  private final Phrases all;
  private final Map<Category, Phrases> each = new EnumMap<>(Category.class);

  PhrasesByCategory(List<Term> terms) {
    all = new Phrases(terms);
    terms.stream()
        .collect(groupingBy(Term::category))
        .forEach(
            (category, some) -> each.put(category, some.size() > FEW ? all : new Phrases(some)));
  }

  /** The longest term at a position, or null. */
  Match at(String text, int position, int end) {
    return all.at(text, position, end);
  }

  /** The same where that is one of a category, or null. */
  Match at(Category category, String text, int position, int end) {
    Phrases some = each.get(category);
    boolean found = some == all || (some != null && some.at(text, position, end) != null);
    return found ? all.at(category, text, position, end) : null;
  }
}
