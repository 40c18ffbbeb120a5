package ibid.resolve;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Names by their first two words, and by the two behind the first, whose ending may be another one
 * in print: few names are compared with a text that has many.
 */
final class NameIndex {
  private final Map<String, Set<String>> beginnings = new HashMap<>();
  private final Map<String, Set<String>> seconds = new HashMap<>();

  void add(String name) {
    add(beginnings, 0, name);
    int space = name.indexOf(' ');
    if (space > 0) {
      add(seconds, space + 1, name);
    }
  }

  void clear() {
    beginnings.clear();
    seconds.clear();
  }

  /**
   * The names that can stand in a text.
   *
   * @param second where the words behind the first begin
   */
  Set<String> at(String text, int start, int second) {
    Set<String> names = new HashSet<>();
    find(beginnings, text, start, names);
    find(seconds, text, second, names);
    return names;
  }

  private static void add(Map<String, Set<String>> names, int start, String name) {
    String key = name.substring(start, secondEnd(name, wordEnd(name, start)));
    names.computeIfAbsent(key, none -> new HashSet<>()).add(name);
  }

  private static void find(
      Map<String, Set<String>> from, String text, int start, Set<String> names) {
    if (from.isEmpty() || start >= text.length()) {
      return;
    }
    int first = wordEnd(text, start);
    names.addAll(from.getOrDefault(text.substring(start, first), Set.of()));
    names.addAll(from.getOrDefault(text.substring(start, secondEnd(text, first)), Set.of()));
  }

  private static int secondEnd(String text, int first) {
    return first < text.length() && text.charAt(first) == ' ' ? wordEnd(text, first + 1) : first;
  }

  private static int wordEnd(String text, int start) {
    int at = start;
    while (at < text.length() && Character.isLetterOrDigit(text.charAt(at))) {
      at++;
    }
    return at;
  }
}
