package ibid.output;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * What two versions of a document cite differently, as a row of {@code ibid diff}: {@code
 * A/RES/68/192} at line 11 of one, and {@code A/RES/68/129} at line 11 of the other.
 *
 * @param a the mentions in the first version that are of one target; empty for none
 * @param b those in the second version: of the same target when the numbers of mentions or their
 *     dates differ, or of the target that stands at the same place
 */
public record Difference(List<Mention> a, List<Mention> b) {

  /** The columns: the same for either side. */
  public static final List<Column<Difference>> COLUMNS =
      Stream.of(
              side("a", Difference::a, Difference::datesOfA),
              side("b", Difference::b, Difference::datesOfB))
          .flatMap(List::stream)
          .toList();

  private static List<Column<Difference>> side(
      String name,
      Function<Difference, List<Mention>> mentions,
      Function<Difference, List<String>> dates) {
    return List.of(
        Column.whole(name + "_target", (Difference row) -> target(mentions.apply(row))).dashed(),
        Column.list(name + "_at", (Difference row) -> distinct(mentions.apply(row), Mention::at))
            .dashed()
            .detail(),
        Column.numbers(name + "_lines", (Difference row) -> lines(mentions.apply(row))).dashed(),
        Column.list(
                name + "_texts", (Difference row) -> distinct(mentions.apply(row), Mention::text))
            .dashed(),
        Column.list(name + "_dates", dates));
  }

  /**
   * Whether one target is printed with other dates in either version, {@code 63/272 of 7 April
   * 2009} and {@code of 7 April 2019}; a date that one leaves out is none.
   */
  boolean isOfDates() {
    List<String> inA = dates(a);
    List<String> inB = dates(b);
    return Objects.equals(target(a), target(b)) && !inA.containsAll(inB) && !inB.containsAll(inA);
  }

  private List<String> datesOfA() {
    return isOfDates() ? dates(a) : List.of();
  }

  private List<String> datesOfB() {
    return isOfDates() ? dates(b) : List.of();
  }

  private static List<String> dates(List<Mention> mentions) {
    return mentions.stream().map(Mention::date).filter(Objects::nonNull).distinct().toList();
  }

  private static String target(List<Mention> mentions) {
    return mentions.isEmpty() ? null : mentions.get(0).target();
  }

  private static List<Integer> lines(List<Mention> mentions) {
    return mentions.stream().map(Mention::line).toList();
  }

  private static List<String> distinct(List<Mention> mentions, Function<Mention, String> value) {
    return mentions.stream().map(value).distinct().toList();
  }
}
