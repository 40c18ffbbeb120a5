package ibid.symbol;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What the letters in a document symbol stand for: {@code L} a text of limited distribution, {@code
 * Add} an addendum.
 *
 * <p>Source: the UN library's guide on document symbols.
 */
final class Elements {
  private static final String TABLE = "/ibid/elements.tsv";
  private static final Map<String, String> MEANINGS = load();

  private Elements() {}

  /** The meaning of letters, with {@code {n}} for the number after them. */
  static Optional<String> meaning(String letters) {
    return Optional.ofNullable(MEANINGS.get(letters));
  }

  private static Map<String, String> load() {
    Map<String, String> meanings = new HashMap<>();
    for (String[] row : Table.rows(TABLE)) {
      meanings.put(row[0], row[1]);
    }
    return meanings;
  }
}
