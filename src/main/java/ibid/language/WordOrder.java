package ibid.language;

import static java.util.stream.Collectors.toCollection;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** What the rows of {@link Category#ORDER} say of a language: {@code head-last}. */
enum WordOrder {
  HEAD_LAST,
  BODY_AFTER,
  BARE_CLAUSES,
  HYPHEN_DECIMALS,
  RIGHT_TO_LEFT,
  BRACKETED_MARKS,
  SMALL_VERBS,
  VERB_FIRST;

  static Set<WordOrder> of(List<Term> terms) {
    return Arrays.stream(values())
        .filter(order -> terms.stream().anyMatch(order::isSaidBy))
        .collect(toCollection(() -> EnumSet.noneOf(WordOrder.class)));
  }

  private boolean isSaidBy(Term term) {
    return term.is(Category.ORDER)
        && term.value().equals(name().toLowerCase(Locale.ROOT).replace('_', '-'));
  }
}
