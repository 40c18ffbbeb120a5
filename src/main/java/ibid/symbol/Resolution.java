package ibid.symbol;

import java.util.Optional;

/**
 * A numbered resolution: {@code General Assembly resolution 64/293} is {@code A/RES/64/293}, {@code
 * Security Council resolution 1325 (2000)} is {@code S/RES/1325(2000)}.
 *
 * @param body who adopted it, {@link Body#UNKNOWN} where nobody knows
 * @param number {@code 1325 (2000)}
 */
public record Resolution(Body body, DocumentNumber number) implements Authority {
  @Override
  public String id() {
    return body.resolutionForm().print(number);
  }

  @Override
  public Kind kind() {
    return Kind.RESOLUTION;
  }

  @Override
  public String label() {
    return body.isUnknown()
        ? "resolution " + number.printed()
        : body.name() + " resolution " + number.printed();
  }

  @Override
  public Optional<String> link() {
    return body.printsSymbols() ? Optional.of(Links.document(id())) : Optional.empty();
  }
}
