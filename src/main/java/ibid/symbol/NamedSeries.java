package ibid.symbol;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/**
 * The letters of a body that some print for its series in the symbols of what it adopts: {@code
 * HRC/RES/20/8} for {@code A/HRC/RES/20/8}. They are among its other names in the table of bodies.
 */
final class NamedSeries {
  private static final Map<String, String> SERIES = byLetters(Bodies.standard().all());

  private NamedSeries() {}

  /** The series for which letters stand, or null: {@code A} of {@code UNGA}. */
  static String of(String letters) {
    return SERIES.get(letters);
  }

  private static Map<String, String> byLetters(Collection<Body> bodies) {
    Map<String, String> series = new HashMap<>();
    for (Body body : bodies) {
      body.otherNames().stream()
          .filter(name -> name.chars().allMatch(Character::isUpperCase))
          .forEach(name -> series.putIfAbsent(name, body.series()));
    }
    bodies.forEach(body -> series.remove(body.series()));
    return series;
  }
}
