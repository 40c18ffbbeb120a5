package ibid.output;

import ibid.graph.Statistics;
import ibid.graph.Tally;
import java.util.ArrayList;
import java.util.List;

/**
 * A count as a row of {@code ibid stats}: {@code body, General Assembly, 6, 8}.
 *
 * @param of what is counted: {@code read}, {@code cited}, {@code unresolved}, or by what the cited
 *     documents are parted: {@code kind}, {@code body}, {@code part}
 * @param name of the part; empty for all
 * @param documents how many documents
 * @param mentions how many mentions
 */
public record CountRow(String of, String name, int documents, int mentions) {
  /** The columns. */
  public static final List<Column<CountRow>> COLUMNS =
      List.of(
          Column.text("of", CountRow::of),
          Column.text("name", CountRow::name),
          Column.number("documents", CountRow::documents),
          Column.number("mentions", CountRow::mentions));

  /** The rows of some statistics; none when nothing was read. */
  public static List<CountRow> of(Statistics statistics) {
    List<CountRow> rows = new ArrayList<>();
    if (statistics.read() == 0) {
      return rows;
    }
    rows.add(new CountRow("read", "", statistics.read(), statistics.mentions()));
    rows.add(new CountRow("cited", "", statistics.cited(), statistics.mentions()));
    rows.add(new CountRow("unresolved", "", 0, statistics.unresolved()));
    add("kind", statistics.byKind(), rows);
    add("body", statistics.byBody(), rows);
    add("part", statistics.byZone(), rows);
    return rows;
  }

  private static void add(String of, List<Tally> tallies, List<CountRow> rows) {
    for (Tally tally : tallies) {
      rows.add(new CountRow(of, tally.name(), tally.documents(), tally.mentions()));
    }
  }
}
