package ibid.reader.docx;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Counts the paragraphs of lists as Word does, and prints their numbers: {@code 2.}, {@code (b)}.
 */
final class ListNumbers {
  private static final int LEVELS = 9;

  private final ListDefinitions definitions;
  private final Map<String, int[]> counters = new HashMap<>();
  private final Set<String> begun = new HashSet<>();

  ListNumbers(ListDefinitions definitions) {
    this.definitions = definitions;
  }

  /** What is printed before the next paragraph of a list. */
  String next(ListItem item) {
    int level = Math.max(0, Math.min(LEVELS - 1, item.level()));
    int[] counts =
        counters.computeIfAbsent(definitions.counted(item.list()), list -> new int[LEVELS]);
    boolean first =
        begun.add(item.list() + " " + level) && definitions.restarts(item.list(), level);
    int start = definitions.level(item.list(), level).start();
    counts[level] = counts[level] == 0 || first ? start : counts[level] + 1;
    Arrays.fill(counts, level + 1, LEVELS, 0);
    return print(item.list(), level, counts);
  }

  private String print(String list, int level, int[] counts) {
    ListLevel definition = definitions.level(list, level);
    if (definition.format() == NumberFormat.BULLET) {
      return NumberFormat.BULLET.print(1);
    }
    String text = definition.text();
    StringBuilder printed = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      boolean number =
          text.charAt(i) == '%' && i + 1 < text.length() && Character.isDigit(text.charAt(i + 1));
      if (number) {
        int place = text.charAt(++i) - '1';
        printed.append(place >= 0 && place < LEVELS ? number(list, place, counts) : "");
      } else {
        printed.append(text.charAt(i));
      }
    }
    return printed.toString().strip();
  }

  /** A level above that was never counted stands at its beginning. */
  private String number(String list, int level, int[] counts) {
    ListLevel definition = definitions.level(list, level);
    int count = counts[level] == 0 ? definition.start() : counts[level];
    return definition.format().print(count);
  }
}
