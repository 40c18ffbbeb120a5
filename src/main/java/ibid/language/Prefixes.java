package ibid.language;

import java.util.Comparator;
import java.util.List;

/**
 * The letters that belong to another word joined to one: {@code و} and {@code ب} of {@code وبقرار},
 * "and by a resolution".
 */
final class Prefixes {
  /** What they begin with, each letter once. */
  private final String initials;

  /** Those of each letter, the longest first. */
  private final String[][] byInitial;

  Prefixes(List<String> all) {
    List<String> first = all.stream().map(prefix -> prefix.substring(0, 1)).distinct().toList();
    initials = String.join("", first);
    byInitial =
        first.stream()
            .map(
                initial ->
                    all.stream()
                        .filter(prefix -> prefix.startsWith(initial))
                        .sorted(Comparator.comparingInt(String::length).reversed())
                        .toArray(String[]::new))
            .toArray(String[][]::new);
  }

  /** How many letters of the longest one stand at a position, or 0. */
  int at(String text, int position) {
    int index = initials.isEmpty() ? -1 : initials.indexOf(text.charAt(position));
    if (index >= 0) {
      for (String prefix : byInitial[index]) {
        if (text.startsWith(prefix, position)) {
          return prefix.length();
        }
      }
    }
    return 0;
  }
}
