package ibid.cli;

import ibid.graph.Nearest;
import ibid.symbol.Bodies;
import ibid.symbol.Body;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Bodies as users name them: by series symbol, name or another name, in any case. */
final class BodyOption {
  private static final String NAMES =
      "it is named by its series symbol (A), name or another name (GA)";

  private BodyOption() {}

  /** Whether a body is called so. */
  static boolean isCalled(Body body, String typed) {
    return names(body).anyMatch(name -> name.equalsIgnoreCase(typed));
  }

  private static Stream<String> names(Body body) {
    return Stream.concat(Stream.of(body.series(), body.name()), body.otherNames().stream());
  }

  /**
   * Checks that each is the name of a body.
   *
   * @throws IOException when the table knows none of that name; the message says which are near
   */
  static void check(List<String> typed, Bodies table) throws IOException {
    for (String name : typed) {
      if (!isKnown(name, table)) {
        throw new IOException("--body: no body '" + name + "'; " + advice(name, table));
      }
    }
  }

  private static boolean isKnown(String name, Bodies table) {
    return name.equals(Body.UNKNOWN.series())
        || table.all().stream().anyMatch(body -> isCalled(body, name));
  }

  private static String advice(String name, Bodies table) {
    Map<String, Set<Body>> byName = new LinkedHashMap<>();
    for (Body body : table.all()) {
      names(body)
          .map(BodyOption::key)
          .forEach(key -> byName.computeIfAbsent(key, unused -> new LinkedHashSet<>()).add(body));
    }
    List<Body> nearest = name.isBlank() ? List.of() : Nearest.to(key(name), byName);
    return nearest.isEmpty()
        ? NAMES
        : nearest.stream()
            .map(body -> body.series() + " (" + body.name() + ")")
            .collect(Collectors.joining(", ", "did you mean ", "?"));
  }

  private static String key(String name) {
    return name.toLowerCase(Locale.ROOT);
  }
}
