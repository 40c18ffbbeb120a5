package ibid.output;

import ibid.graph.Ranked;
import java.util.ArrayList;
import java.util.List;

/**
 * A row of {@code ibid rank}: {@code 1, A/RES/64/293}.
 *
 * @param place from 1
 */
public record RankRow(int place, Ranked ranked) {
  /** The columns. */
  public static final List<Column<RankRow>> COLUMNS =
      List.of(
          Column.number("rank", RankRow::place),
          Column.whole("document", row -> row.ranked().document().id()),
          Column.text("kind", (RankRow row) -> DocumentColumns.kind(row.ranked().document()))
              .detail(),
          Column.text("title", row -> DocumentColumns.title(row.ranked().document())),
          Column.decimal("score", row -> row.ranked().score()),
          Column.number("citing", row -> row.ranked().citing()),
          Column.number("mentions", row -> row.ranked().mentions()),
          Column.text("link", (RankRow row) -> DocumentColumns.link(row.ranked().document()))
              .detail());

  /** The rows of a ranking, in its order. */
  public static List<RankRow> of(List<Ranked> ranking) {
    List<RankRow> rows = new ArrayList<>();
    ranking.forEach(ranked -> rows.add(new RankRow(rows.size() + 1, ranked)));
    return rows;
  }
}
