package ibid.language;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * The words that verbs of several words begin with, behind which an adverb may stand: {@code Prend}
 * of {@code Prend note}.
 */
final class VerbBeginnings {
  private static final Set<Category> VERBS =
      EnumSet.of(Category.VERB, Category.LATER_VERB, Category.PAST_VERB, Category.OUR_VERB);

  private final Phrases beginnings;

  VerbBeginnings(List<Term> terms) {
    Set<String> found = new TreeSet<>();
    for (Term term : terms) {
      if (VERBS.contains(term.category())) {
        addOf(term.phrase(), found);
      }
    }
    beginnings =
        new Phrases(found.stream().map(words -> new Term(Category.VERB, "", words)).toList());
  }

  /** Between any two characters in Chinese. */
  private static void addOf(String phrase, Set<String> beginnings) {
    for (int at = 1; at < phrase.length(); at++) {
      if (phrase.charAt(at) == ' ' || Letters.isIdeograph(phrase.charAt(at))) {
        beginnings.add(phrase.substring(0, at));
      }
    }
  }

  /** Where the longest ends that begins at a position, or the same position. */
  int end(String text, int position, int end) {
    Match match = beginnings.at(text, position, end);
    return match == null ? position : match.end();
  }
}
