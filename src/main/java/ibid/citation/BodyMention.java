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
 * @param reach who can be meant
 */
public record BodyMention(Span span, List<Body> bodies, Body reporter, Reach reach) {
  /** Who can be meant by a name. */
  public enum Reach {
    /** The bodies of that name. */
    ALL,
    /** Of those only the one whose document it is: {@code Executive Board}. */
    OWN,
    /**
     * Of those only one that has been named before, or whose document it is: {@code 委员会}, a
     * commission or a committee.
     */
    NAMED,
    /**
     * The bodies of that name, and nobody else: <u>{@code the Conference of the Parties}</u>{@code
     * , in its decision 64/502}.
     */
    ACTING,
    /** One of the organs of the organization that is named: {@code UN} resolution 60/1. */
    ORGANS,
    /**
     * None, as a table says that it is none of the United Nations: {@code Council of Ministers}.
     */
    NONE
  }

  /** A body named by its name. */
  public BodyMention(Span span, List<Body> bodies) {
    this(span, bodies, Body.UNKNOWN, Reach.ALL);
  }

  /** The body in whose series a symbol is. */
  public static BodyMention issuer(Span span, Body issuer, Body reporter) {
    return new BodyMention(span, List.of(issuer), reporter, Reach.ALL);
  }

  /** A name that others of no table have as well: {@code Executive Board}. */
  public static BodyMention ofOwn(Span span, List<Body> bodies) {
    return new BodyMention(span, bodies, Body.UNKNOWN, Reach.OWN);
  }

  /** A name in which a language has two kinds of body: {@code 委员会}. */
  public static BodyMention ofNamed(Span span, List<Body> bodies) {
    return new BodyMention(span, bodies, Body.UNKNOWN, Reach.NAMED);
  }

  /** A body that is none of the United Nations: {@code Council of Ministers}. */
  public static BodyMention foreign(Span span) {
    return new BodyMention(span, List.of(), Body.UNKNOWN, Reach.NONE);
  }

  /** An organization named for one of its organs: {@code United Nations resolution}. */
  public static BodyMention ofOrgans(Span span, List<Body> organs) {
    return new BodyMention(span, organs, Body.UNKNOWN, Reach.ORGANS);
  }

  /** The same, of what acts where it is named. */
  public BodyMention acting() {
    return reach == Reach.ALL ? new BodyMention(span, bodies, reporter, Reach.ACTING) : this;
  }

  /** Whether the name alone tells which body it is. */
  public boolean isFull() {
    return bodies.size() == 1;
  }
}
