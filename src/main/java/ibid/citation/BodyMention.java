package ibid.citation;

import ibid.document.Span;
import ibid.symbol.Body;
import java.util.List;

/**
 * A body named in the text: {@code General Assembly}, or {@code the Council}, which names one of
 * several.
 *
 * @param bodies the bodies of that name, more than one for a short name; of a symbol, the issuer
 * @param reporter of a symbol, the body whose report the document is, or unknown
 */
public record BodyMention(Span span, List<Body> bodies, Body reporter) {
  /** A body named by its name. */
  public BodyMention(Span span, List<Body> bodies) {
    this(span, bodies, Body.UNKNOWN);
  }

  /** Whether the name alone tells which body it is. */
  public boolean isFull() {
    return bodies.size() == 1;
  }
}
