package ibid.document;

import ibid.symbol.Authority;
import ibid.symbol.Body;
import ibid.symbol.Decision;
import ibid.symbol.DocumentNumber;
import ibid.symbol.Resolution;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What a document says of itself in its masthead.
 *
 * <p>{@code Resolution 5/2} and "The Conference of the Parties to the United Nations Convention
 * against Transnational Organized Crime," make the authority {@code CTOC/COP/RES/5/2}.
 *
 * @param authority the document itself; empty when the masthead does not tell
 * @param body the adopting body, or {@link Body#UNKNOWN}
 * @param adopted the date of adoption; empty when it is not there
 * @param title the title; empty when it is not there
 */
public record Identity(
    Optional<Authority> authority, Body body, Optional<LocalDate> adopted, String title) {

  /** A document that says nothing of itself. */
  public static final Identity NONE =
      new Identity(Optional.empty(), Body.UNKNOWN, Optional.empty(), "");

  /** The target of the document, or empty. */
  public String id() {
    return authority.map(Authority::id).orElse("");
  }

  /** The number of the resolution or decision, {@code 64/293}, or null. */
  public DocumentNumber number() {
    Authority own = authority.orElse(null);
    if (own instanceof Resolution resolution) {
      return resolution.number();
    }
    return own instanceof Decision decision ? decision.number() : null;
  }
}
