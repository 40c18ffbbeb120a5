package ibid.symbol;

import java.util.Locale;

/** The kinds of authority a citation can lead to; the names are those of the output. */
public enum Kind {
  RESOLUTION,
  DECISION,
  DOCUMENT,
  TREATY,
  PUBLICATION,
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
