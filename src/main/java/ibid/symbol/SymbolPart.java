package ibid.symbol;

/**
 * One part of a document symbol: {@code Add.1} of {@code A/63/332/Add.1} is the role {@link
 * Role#MODIFIER} with the meaning {@code addendum 1}.
 *
 * @param meaning what it stands for; empty when only the role is known
 */
public record SymbolPart(String text, Role role, String meaning) {

  /** What a part tells. */
  public enum Role {
    /** The body: {@code CTOC/COP}. */
    SERIES,
    /** A body within it, or the kind of document: {@code L.64}, {@code PRST}. */
    ELEMENT,
    /** A session: {@code 63}, {@code S-20}. */
    SESSION,
    /** A year: {@code 2010}. */
    YEAR,
    /** The document's number. */
    NUMBER,
    /** An addendum, a corrigendum or the like: {@code Add.1}. */
    MODIFIER,
    /** A part or volume in brackets: {@code PartI}. */
    NOTE,
    /** Letters without a known meaning. */
    OTHER
  }
}
