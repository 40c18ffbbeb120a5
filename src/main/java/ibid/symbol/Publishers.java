package ibid.symbol;

import java.util.List;

/**
 * The organizations behind whose names footnotes cite their publications: {@code World Health
 * Organization,} <u>{@code World Health Statistics}</u> {@code (Geneva, 2024)}.
 */
public final class Publishers {
  private static final String TABLE = "/ibid/publishers.tsv";

  private static final class Standard {
    static final List<String> NAMES =
        Table.rows(TABLE).stream().flatMap(row -> List.of(row[1].split(";", -1)).stream()).toList();
  }

  private Publishers() {}

  /** Where the longest name that begins at a position ends, or the same position. */
  public static int end(String text, int from, int limit) {
    int longest = from;
    for (String name : Standard.NAMES) {
      int end = from + name.length();
      boolean whole = end == limit || (end < limit && !Character.isLetter(text.charAt(end)));
      longest = whole && end > longest && isAt(text, from, name) ? end : longest;
    }
    return longest;
  }

  /** Whether a name stands at a position, with apostrophes and blanks of any form. */
  private static boolean isAt(String text, int from, String name) {
    for (int i = 0; i < name.length(); i++) {
      char c = text.charAt(from + i);
      char plain = c == '’' ? '\'' : Notation.isSpace(c) ? ' ' : c;
      if (plain != name.charAt(i)) {
        return false;
      }
    }
    return true;
  }
}
