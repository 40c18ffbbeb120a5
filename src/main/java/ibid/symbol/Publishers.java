package ibid.symbol;

import java.util.List;

/**
 * The organizations behind whose names footnotes cite their publications: {@code World Health
 * Organization,} <u>{@code World Health Statistics}</u> {@code (Geneva, 2024)}.
 */
public final class Publishers {
  private static final String TABLE = "/ibid/publishers.tsv";

  /** The letters and the names of one. */
  private record Organization(String letters, List<String> names) {
    static Organization of(String[] row) {
      return new Organization(row[0], List.of(row[1].split(";", -1)));
    }

    /** Where the longest of its names that begins at a position ends, or the same position. */
    int end(String text, int from, int limit) {
      int longest = from;
      for (String name : names) {
        int end = from + name.length();
        boolean whole = end == limit || (end < limit && !Character.isLetter(text.charAt(end)));
        longest = whole && end > longest && isAt(text, from, name) ? end : longest;
      }
      return longest;
    }
  }

  private static final class Standard {
    static final List<Organization> ROWS =
        Table.rows(TABLE).stream().map(Organization::of).toList();
  }

  private Publishers() {}

  /** Where the longest name that begins at a position ends, or the same position. */
  public static int end(String text, int from, int limit) {
    int longest = from;
    for (Organization each : Standard.ROWS) {
      longest = Math.max(longest, each.end(text, from, limit));
    }
    return longest;
  }

  /** Whether a name of the organization with such letters begins at a position: {@code ILO}. */
  public static boolean isNamed(String letters, String text, int from, int limit) {
    return Standard.ROWS.stream()
        .anyMatch(each -> each.letters().equals(letters) && each.end(text, from, limit) > from);
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
