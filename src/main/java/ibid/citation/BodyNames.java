package ibid.citation;

import ibid.document.Span;
import ibid.language.Category;
import ibid.symbol.Bodies;
import ibid.symbol.Body;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Turns the word or phrase that names a body into the bodies it can mean. */
final class BodyNames {
  private final Bodies bodies;
  private final Map<String, List<Body>> shortNames = new HashMap<>();

  BodyNames(Bodies bodies) {
    this.bodies = bodies;
  }

  /** The mention of a body that a word makes, or null when the word names none. */
  BodyMention mention(Token token) {
    if (!(token instanceof Token.Word word)) {
      return null;
    }
    Span span = new Span(word.start(), word.end());
    if (word.is(Category.BODY)) {
      return bodies
          .bySeries(word.term().value())
          .map(body -> new BodyMention(span, List.of(body)))
          .orElse(null);
    }
    return word.is(Category.SHORT_BODY) ? new BodyMention(span, named(word.term().value())) : null;
  }

  /** The bodies whose name has a word in it: {@code Council} is in three. */
  private synchronized List<Body> named(String word) {
    return shortNames.computeIfAbsent(
        word,
        wanted ->
            bodies.all().stream()
                .filter(body -> (" " + body.name() + " ").contains(" " + wanted + " "))
                .toList());
  }
}
