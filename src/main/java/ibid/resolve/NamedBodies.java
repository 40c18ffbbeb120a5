package ibid.resolve;

import ibid.citation.BodyMention;
import ibid.symbol.Body;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * The bodies named so far in a document, the latest first: what a short name like Council means.
 */
final class NamedBodies {
  private final Deque<Body> latest = new ArrayDeque<>();

  void add(BodyMention mention) {
    if (mention.isFull()) {
      Body body = mention.bodies().get(0);
      latest.remove(body);
      latest.addFirst(body);
    }
  }

  /**
   * The bodies a mention can mean, the likeliest first: of a short name the one whose document this
   * is, then those named lately, then those that are known without being named.
   */
  List<Body> meanings(BodyMention mention, Body own) {
    if (mention.isFull()) {
      return mention.bodies();
    }
    List<Body> ordered = new ArrayList<>();
    if (mention.bodies().contains(own)) {
      ordered.add(own);
    }
    for (Body body : latest) {
      if (mention.bodies().contains(body) && !ordered.contains(body)) {
        ordered.add(body);
      }
    }
    for (Body body : mention.bodies()) {
      if (body.printsSymbols() && !ordered.contains(body)) {
        ordered.add(body);
      }
    }
    return ordered;
  }

  /** The bodies named so far, the latest first. */
  List<Body> all() {
    return List.copyOf(latest);
  }
}
