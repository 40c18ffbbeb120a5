package ibid.output;

import ibid.graph.CitationEdge;
import ibid.graph.CitationPath;
import java.util.ArrayList;
import java.util.List;

/**
 * A step of a path as a row of {@code ibid path}: {@code 1, CTOC/COP/RES/5/2, A/RES/64/293, 2}.
 *
 * @param number from 1
 * @param mentions by which one document cites the next; never empty
 */
public record PathStep(int number, List<CitationEdge> mentions) {
  /** The columns. */
  public static final List<Column<PathStep>> COLUMNS =
      List.of(
          Column.number("step", PathStep::number),
          Column.whole("citing", step -> step.mentions().get(0).citing()),
          Column.whole("cited", step -> step.mentions().get(0).cited()),
          Column.number("mentions", step -> step.mentions().size()),
          Column.list("at", step -> DocumentColumns.at(step.mentions())),
          Column.list("verbs", step -> DocumentColumns.verbs(step.mentions())),
          Column.list("places", (PathStep step) -> DocumentColumns.places(step.mentions()))
              .detail());

  /** The steps of a path, in order. */
  public static List<PathStep> of(CitationPath path) {
    List<PathStep> steps = new ArrayList<>();
    path.steps().forEach(mentions -> steps.add(new PathStep(steps.size() + 1, mentions)));
    return steps;
  }
}
