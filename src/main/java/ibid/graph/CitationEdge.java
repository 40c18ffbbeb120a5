package ibid.graph;

import ibid.resolve.Basis;
import java.time.LocalDate;
import java.util.Optional;

/**
 * One mention of an authority in a citing document: {@code 64/293} in operative paragraph 3 of
 * {@code CTOC/COP/RES/5/2} is an edge from {@code CTOC/COP/RES/5/2} to {@code A/RES/64/293}.
 *
 * <p>Two mentions are two edges, however alike they are.
 *
 * @param number its place among all mentions of the graph, in reading order, from 0; its identity
 * @param citing the {@link DocumentNode#id} of the citing document
 * @param cited the {@link DocumentNode#id} of the cited one
 * @param place where it stands
 * @param text the number, symbol or title as printed, spaces and line breaks as they stand
 * @param date the date printed with it
 * @param pinpoint the part that is meant, as printed ({@code paragraph 5}); empty for the whole
 * @param basis how the target was decided
 * @param words the sentence around it, or as much of it as fits into 100 characters before it and
 *     80 behind it
 */
public record CitationEdge(
    int number,
    String citing,
    String cited,
    Place place,
    String text,
    Optional<LocalDate> date,
    String pinpoint,
    Basis basis,
    String words) {

  /** The number is the identity of an edge. */
  @Override
  public boolean equals(Object other) {
    return other instanceof CitationEdge edge && edge.number == number;
  }

  @Override
  public int hashCode() {
    return Integer.hashCode(number);
  }

  @Override
  public String toString() {
    return citing + " (" + place.at() + ") -> " + cited;
  }
}
