package ibid.symbol;

/**
 * A numbered decision: {@code Conference decision 4/4} is {@code CTOC/COP/DEC/4/4}. Few bodies
 * print a symbol for decisions; this one is ours, so it has no address on the web.
 *
 * @param body who took it, {@link Body#UNKNOWN} where nobody knows
 * @param number {@code 4/4}
 */
public record Decision(Body body, DocumentNumber number) implements Authority {
  @Override
  public String id() {
    return body.series() + "/DEC/" + number.text();
  }

  @Override
  public Kind kind() {
    return Kind.DECISION;
  }

  @Override
  public String label() {
    return body.isUnknown()
        ? "decision " + number.printed()
        : body.name() + " decision " + number.printed();
  }
}
