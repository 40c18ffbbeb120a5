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
 * @param foreign whether a table says that it is none of the United Nations
 */
public record BodyMention(Span span, List<Body> bodies, Body reporter, boolean foreign) {
  /** A body named by its name. */
  public BodyMention(Span span, List<Body> bodies) {
    this(span, bodies, Body.UNKNOWN, false);
  }

  /** The body in whose series a symbol is. */
  public static BodyMention issuer(Span span, Body issuer, Body reporter) {
    return new BodyMention(span, List.of(issuer), reporter, false);
  }

  /** A body that is none of the United Nations: {@code Council of Ministers}. */
  public static BodyMention foreign(Span span) {
    return new BodyMention(span, List.of(), Body.UNKNOWN, true);
  }

  /** Whether the name alone tells which body it is. */
  public boolean isFull() {
    return bodies.size() == 1;
  }
}
