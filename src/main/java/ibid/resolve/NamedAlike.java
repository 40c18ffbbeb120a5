package ibid.resolve;

import ibid.symbol.Treaties;
import ibid.symbol.Treaty;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The treaties named so far that the same words can mean, since their titles have them: {@code
 * optional protocol}. They mean the only one named in the paragraph, or in the document; of several
 * nobody knows which.
 */
final class NamedAlike {
  private record Named(Treaty treaty, String sort) {
    boolean canBe(String words) {
      return words.endsWith(sort) && Treaties.isIn(treaty, words);
    }
  }

  /** The treaties of the table, and where the paragraph begins that has named each last. */
  private final Map<Named, Integer> named = new LinkedHashMap<>();

  /** Words of longer titles that no table has, and where the same begins. */
  private final Map<String, Integer> unknown = new HashMap<>();

  /**
   * @param sort the word that its title turns on: a protocol can have the number of its covenant
   */
  void add(Treaty treaty, String sort, int paragraph) {
    if (Treaties.titlesOf(treaty).findAny().isPresent()) {
      named.put(new Named(treaty, sort), paragraph);
    }
  }

  void addUnknown(String words, int paragraph) {
    unknown.put(words, paragraph);
  }

  /** Whether a paragraph has named one. */
  boolean isIn(int paragraph, String words) {
    return isUnknownIn(paragraph, words) || in(paragraph, words).findAny().isPresent();
  }

  /** Those of a paragraph that has named any, else of the document. */
  List<Treaty> meant(int paragraph, String words) {
    return isIn(paragraph, words) ? in(paragraph, words).toList() : all(words).toList();
  }

  /** Whether one that no table has is among them. */
  boolean isUnknown(int paragraph, String words) {
    return isIn(paragraph, words) ? isUnknownIn(paragraph, words) : unknown.containsKey(words);
  }

  /** The only one that the words can mean. */
  Optional<Treaty> only(int paragraph, String words) {
    List<Treaty> meant = meant(paragraph, words);
    return meant.size() == 1 && !isUnknown(paragraph, words)
        ? Optional.of(meant.get(0))
        : Optional.empty();
  }

  private boolean isUnknownIn(int paragraph, String words) {
    return unknown.getOrDefault(words, -1) == paragraph;
  }

  private Stream<Treaty> in(int paragraph, String words) {
    return named.entrySet().stream()
        .filter(each -> each.getValue() == paragraph && each.getKey().canBe(words))
        .map(each -> each.getKey().treaty());
  }

  private Stream<Treaty> all(String words) {
    return named.keySet().stream().filter(each -> each.canBe(words)).map(Named::treaty);
  }
}
