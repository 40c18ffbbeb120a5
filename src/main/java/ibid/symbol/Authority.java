package ibid.symbol;

import java.util.Optional;

/**
 * What a citation leads to: a resolution, a decision, a document with a symbol, a treaty, a
 * publication, or a paragraph of the citing document itself.
 *
 * <p>Equality is identity of the authority, not of how it was printed: {@code General Assembly
 * resolution 64/293} and {@code A/RES/64/293} are equal. {@link Authorities#parse} turns {@link
 * #id} back into an equal authority.
 */
public sealed interface Authority
    permits Resolution, Decision, SymbolDocument, Treaty, Publication, OwnParagraph {

  /**
   * A resolution or a decision: {@code A/RES/64/293} of the General Assembly, 64/293.
   *
   * @param kind anything but a decision makes a resolution
   */
  static Authority of(Kind kind, Body body, DocumentNumber number) {
    return kind == Kind.DECISION ? new Decision(body, number) : new Resolution(body, number);
  }

  /** The target string, without spaces: {@code A/RES/64/293}, {@code UNTS/2237/39574}. */
  String id();

  /** Which kind this is. */
  Kind kind();

  /** The body that adopted or issued it; {@link Body#UNKNOWN} when there is none. */
  default Body body() {
    return Body.UNKNOWN;
  }

  /** The authority as a reader would say it: {@code General Assembly resolution 64/293}. */
  String label();

  /** The address on the web, for what can be looked up under its symbol. */
  default Optional<String> link() {
    return Optional.empty();
  }
}
