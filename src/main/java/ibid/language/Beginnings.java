package ibid.language;

import ibid.language.Category.Layer;
import ibid.symbol.Symbols;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * With what the words begin that {@link Lexicon#citing} may find, each once, since many begin
 * alike; a {@link Sieve} is opened to them, and to the words for a number, which digits may be
 * glued to.
 */
final class Beginnings {
  private Beginnings() {}

  /** The beginnings of the terms, and the same behind each prefix. */
  static Set<String> of(List<Term> terms, List<String> prefixes) {
    Set<String> beginnings = new HashSet<>(Symbols.MODIFIERS);
    // Adds.1 and 2, of several.
    Symbols.MODIFIERS.forEach(each -> beginnings.add(beginning(each + "s")));
    for (Term term : terms) {
      if (term.category().isIn(Layer.CITING) || term.is(Category.NUMBER)) {
        beginnings.add(beginning(term.phrase()));
      }
    }
    Set<String> all = new HashSet<>(beginnings);
    for (String prefix : prefixes) {
      beginnings.forEach(each -> all.add(beginning(prefix + each)));
      all.add(prefix);
      addCapitals(prefix, all);
    }
    return all;
  }

  private static String beginning(String phrase) {
    return phrase.substring(0, Math.min(phrase.length(), DeepSieve.LONGEST));
  }

  /** Behind a prefix of several letters what begins with a capital may stand. */
  private static void addCapitals(String prefix, Set<String> all) {
    for (char capital = 'A'; capital <= 'Z' && prefix.length() > 1; capital++) {
      all.add(prefix + capital + PhraseTree.STEM);
    }
  }
}
