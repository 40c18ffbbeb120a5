package ibid.graph;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** Names that differ from a typed one in a letter or two, or hold all of it. */
public final class Nearest {
  private static final int MOST = 3;
  private static final int LETTERS_PER_SLIP = 8;
  private static final int MOST_SLIPS = 3;
  private static final int SHORTEST_PART = 5;

  private Nearest() {}

  /** What has the nearest names, the nearest first; the names and the typed one in one case. */
  public static <T> List<T> to(String typed, Map<String, Set<T>> byName) {
    int slips = Math.min(MOST_SLIPS, 1 + typed.length() / LETTERS_PER_SLIP);
    LevenshteinDistance distance = new LevenshteinDistance(slips);
    Map<T, Integer> distances = new LinkedHashMap<>();
    byName.forEach(
        (name, things) -> {
          int apart = apart(typed, name, distance);
          if (apart >= 0) {
            things.forEach(thing -> distances.merge(thing, apart, Math::min));
          }
        });
    return distances.entrySet().stream()
        .sorted(Map.Entry.comparingByValue(Comparator.naturalOrder()))
        .limit(MOST)
        .map(Map.Entry::getKey)
        .toList();
  }

  /** How many letters to change, or -1 for too many. */
  private static int apart(String typed, String name, LevenshteinDistance distance) {
    boolean part = typed.length() >= SHORTEST_PART && name.contains(typed);
    return part ? 1 : distance.apply(typed, name);
  }
}
