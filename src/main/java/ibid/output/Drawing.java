package ibid.output;

import java.util.Locale;

/**
 * How a drawn graph looks.
 *
 * @param direction which way citations point
 * @param cluster what documents are grouped by
 * @param edges what makes an arrow
 * @param titles whether documents show their titles too
 * @param legend whether colours and lines are explained
 */
public record Drawing(
    Direction direction, Cluster cluster, Edges edges, boolean titles, boolean legend) {
  /** Left to right, one arrow a pair, with titles. */
  public static final Drawing DEFAULT =
      new Drawing(Direction.LR, Cluster.NONE, Edges.MERGED, true, false);

  /** Which way citations point: {@code LR} or {@code TB}, as Graphviz says it. */
  public enum Direction {
    /** Left to right. */
    LR,
    /** Top to bottom. */
    TB
  }

  /** What documents are grouped by: {@code body}, {@code year}, {@code none}. */
  public enum Cluster {
    NONE,
    BODY,
    YEAR;

    /** The word users type: {@code body}. */
    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** What makes an arrow: {@code merged} or {@code all}. */
  public enum Edges {
    /** All mentions of a document in another, with their number. */
    MERGED,
    /** Each mention, with its paragraph. */
    ALL;

    /** The word users type: {@code merged}. */
    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** The same in another direction. */
  public Drawing with(Direction other) {
    return new Drawing(other, cluster, edges, titles, legend);
  }

  /** The same with other groups. */
  public Drawing with(Cluster other) {
    return new Drawing(direction, other, edges, titles, legend);
  }

  /** The same with other arrows. */
  public Drawing with(Edges other) {
    return new Drawing(direction, cluster, other, titles, legend);
  }

  /** The same with or without titles. */
  public Drawing withTitles(boolean shown) {
    return new Drawing(direction, cluster, edges, shown, legend);
  }

  /** The same with or without a legend. */
  public Drawing withLegend(boolean shown) {
    return new Drawing(direction, cluster, edges, titles, shown);
  }
}
