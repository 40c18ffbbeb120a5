package ibid.resolve;

import static java.util.stream.Collectors.groupingBy;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A few words of a language, and what they cite: each so that it means the same wherever it stands.
 *
 * @param kind what the words are for: {@code cites} or {@code note}, which cite, {@code other},
 *     which do not, or what the document around them begins with
 * @param mentions the numbers and symbols in it, in order, and what they mean
 */
record Snippet(String language, String kind, String words, List<ExpectedMention> mentions) {
  private static final String TABLE = "/ibid/snippets.tsv";

  private static final Map<String, Map<String, List<Snippet>>> ALL =
      read().collect(groupingBy(Snippet::language, groupingBy(Snippet::kind)));

  /** Those of a kind in a language. */
  static List<Snippet> of(String language, String kind) {
    return ALL.get(language).get(kind);
  }

  /** The words of the only one of a kind in a language. */
  static String words(String language, String kind) {
    return of(language, kind).get(0).words();
  }

  private static Stream<Snippet> read() {
    try (InputStream table = Snippet.class.getResourceAsStream(TABLE)) {
      return new String(table.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .skip(1)
          .map(row -> parse(row.split("\t", -1)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Snippet parse(String[] row) {
    List<ExpectedMention> mentions =
        Arrays.stream(row[3].split("; "))
            .filter(each -> !each.isEmpty())
            .map(ExpectedMention::parse)
            .toList();
    return new Snippet(row[0], row[1], row[2].replace('⏎', '\n'), mentions);
  }
}
