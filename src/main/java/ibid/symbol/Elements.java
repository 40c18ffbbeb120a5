package ibid.symbol;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What the letters in a document symbol stand for: {@code L} a text of limited distribution, {@code
 * Add} an addendum.
 *
 * <p>Source: the UN library's guide on document symbols.
 */
public final class Elements {
  private static final String TABLE = "/ibid/elements.tsv";
  private static final int SORT = 2;

  private static final Map<String, String> MEANINGS = new HashMap<>();
  private static final Map<Sort, Set<String>> BY_SORT = new EnumMap<>(Sort.class);

  static {
    for (String[] row : Table.rows(TABLE)) {
      MEANINGS.put(row[0], row[1]);
      if (row.length > SORT) {
        BY_SORT.computeIfAbsent(sort(row[SORT]), sort -> new HashSet<>()).add(row[0]);
      }
    }
  }

  /** What letters are in a symbol, by which it goes on behind them. */
  public enum Sort {
    /** A body right below a principal organ: the {@code CN} of {@code E/CN.4/1998/53}. */
    BODY,
    /** A body below one of these: the {@code Sub} of {@code E/CN.4/Sub.2/1999/1}. */
    SUBSIDIARY,
    /** A draft or the paper of a session: the {@code L} of {@code A/C.3/65/L.10}. */
    DRAFT,
    /** A paper of a series: the {@code WP} of {@code A/CN.9/WG.II/WP.198}. */
    PAPER,
    /** The record of a meeting: the {@code PV} of {@code A/68/PV.85}. */
    RECORD,
    /** What a body adopts: the {@code RES} of {@code A/RES/64/293}. */
    ADOPTED,
    /** What adds to a document, also in capitals: the {@code Add} of {@code A/63/332/Add.1}. */
    ADDITION,
    /** What seldom adds to one: the {@code Amend} of {@code A/CONF.5/7/Amend.2}. */
    RARE_ADDITION
  }

  private Elements() {}

  /** The meaning of letters, with {@code {n}} for the number after them. */
  static Optional<String> meaning(String letters) {
    return Optional.ofNullable(MEANINGS.get(letters));
  }

  /** The letters of some sorts: {@code PV} and {@code SR} of the records. */
  public static Set<String> of(Sort... sorts) {
    Set<String> letters = new HashSet<>();
    Arrays.stream(sorts).map(BY_SORT::get).forEach(letters::addAll);
    return Set.copyOf(letters);
  }

  private static Sort sort(String printed) {
    return Sort.valueOf(printed.toUpperCase(Locale.ROOT).replace(' ', '_'));
  }
}
