package ibid.symbol;

import java.util.Locale;

/** The kinds of authority a citation can lead to; the names are those of the output. */
public enum Kind {
  /** {@code A/RES/64/293}. */
  RESOLUTION,
  /** {@code CTOC/COP/DEC/4/4}. */
  DECISION,
  /** {@code A/63/332/Add.1}, and all that has a symbol and is neither of these. */
  DOCUMENT,
  /** {@code UNTS/2237/39574}. */
  TREATY,
  /** {@code PUB/trafficking-in-organs-tissues-and-cells}. */
  PUBLICATION,
  /** {@code CTOC/COP/RES/5/2#OP12}: one of the citing document itself. */
  PARAGRAPH;

  private final String word = name().toLowerCase(Locale.ROOT);

  /** The kind as output and filters write it: {@code resolution}. */
  public String word() {
    return word;
  }

  /**
   * Reads {@link #word()}.
   *
   * @throws IllegalArgumentException when no kind has that name
   */
  public static Kind of(String word) {
    return valueOf(word.toUpperCase(Locale.ROOT));
  }
}
