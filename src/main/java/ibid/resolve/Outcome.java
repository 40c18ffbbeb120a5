package ibid.resolve;

import ibid.citation.Citation;
import ibid.symbol.Authority;
import ibid.symbol.Kind;

/** What became of a citation: it leads to an authority, or a reason says why it cannot. */
public sealed interface Outcome {

  /** What was printed. */
  Citation citation();

  /** The kind of what is cited. */
  Kind kind();

  /**
   * The citation means this authority: {@code its resolution 64/293} means {@code A/RES/64/293}.
   *
   * @param basis how that was decided
   */
  record Resolved(Citation citation, Authority authority, Basis basis) implements Outcome {
    @Override
    public Kind kind() {
      return authority.kind();
    }
  }

  /**
   * The text does not tell which authority is meant: {@code resolution 5/2} of nobody named.
   *
   * @param reason why, for a reader: {@code no body is named, and several number like that}
   */
  record Unresolved(Citation citation, Kind kind, String reason) implements Outcome {}
}
