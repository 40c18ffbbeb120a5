package ibid.symbol;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The supplements to the <i>Official Records</i> that are reports of other bodies than the organ
 * whose records they are: {@code A/75/53}, Supplement No. 53, is the report of the Human Rights
 * Council. Source: the organs' lists of supplements.
 */
final class Supplements {
  private static final String TABLE = "/ibid/supplements.tsv";
  private static final Pattern SYMBOL =
      Pattern.compile("([AE])/(\\d{1,4})/(\\d{1,2})(?!\\d|-\\d).*");

  /** One row: the numbers are sessions of the Assembly, or years of ECOSOC. */
  private record Row(String organ, int number, String series, int from, int to) {
    static Row of(String[] columns) {
      int dash = columns[3].indexOf('-');
      String to = columns[3].substring(dash + 1);
      return new Row(
          columns[0],
          Integer.parseInt(columns[1]),
          columns[2],
          Integer.parseInt(columns[3].substring(0, dash)),
          to.isEmpty() ? Integer.MAX_VALUE : Integer.parseInt(to));
    }

    boolean is(String other, int session, int supplement) {
      return organ.equals(other) && number == supplement && session >= from && session <= to;
    }
  }

  private static final class Standard {
    static final List<Row> ROWS = Table.rows(TABLE).stream().map(Row::of).toList();
  }

  private Supplements() {}

  /** The series of the body whose report a symbol is of: {@code E/CN.7} of {@code E/2021/28}. */
  static Optional<String> seriesOf(String symbol) {
    Matcher matcher = SYMBOL.matcher(symbol);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    int session = Integer.parseInt(matcher.group(2));
    int number = Integer.parseInt(matcher.group(3));
    return Standard.ROWS.stream()
        .filter(row -> row.is(matcher.group(1), session, number))
        .map(Row::series)
        .findFirst();
  }
}
