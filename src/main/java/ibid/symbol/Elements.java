package ibid.symbol;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

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
    try (InputStream in = Elements.class.getResourceAsStream(TABLE);
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      return lines
          .lines()
          .filter(line -> !line.startsWith("#"))
          .map(line -> line.split("\t", 2))
          .collect(Collectors.toMap(row -> row[0], row -> row[1]));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
