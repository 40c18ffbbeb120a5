package ibid.output;

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
    YEAR
  }

  /** What makes an arrow: {@code merged} or {@code all}. */
  public enum Edges {
    /** All mentions of a document in another, with their number. */
    MERGED,
    /** Each mention, with its paragraph. */
    ALL
  }
}
