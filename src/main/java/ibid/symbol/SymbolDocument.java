package ibid.symbol;

import java.util.List;
import java.util.Optional;

/**
 * Anything else cited by its symbol: {@code CTOC/COP/2010/6}, {@code S/PRST/2021/13}, or the joint
 * {@code A/67/828-S/2013/210}.
 *
 * @param symbol the symbol without spaces, dashes as hyphens
 * @param body the body whose series the symbol is in, or {@link Body#UNKNOWN}
 */
public record SymbolDocument(String symbol, Body body) implements Authority {
  @Override
  public String id() {
    return symbol;
  }

  @Override
  public Kind kind() {
    return Symbols.kind(symbol);
  }

  @Override
  public String label() {
    return symbol;
  }

  @Override
  public Optional<String> link() {
    return Optional.of(Links.document(halves().get(0)));
  }

  /**
   * The symbols under which the document can be asked for: both halves of a joint symbol, else the
   * symbol alone. The dash of {@code A/S-20/1} or {@code Add.1-26} joins nothing.
   */
  public List<String> halves() {
    int dash = Symbols.jointDash(symbol);
    return dash < 0
        ? List.of(symbol)
        : List.of(symbol.substring(0, dash), symbol.substring(dash + 1));
  }
}
