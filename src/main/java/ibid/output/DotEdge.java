package ibid.output;

import ibid.graph.CitationEdge;
import ibid.graph.DocumentNode;
import ibid.graph.Place;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** How citations look in DOT: their line, number, and the words in a tooltip. */
final class DotEdge {
  private static final int MOST_IN_TOOLTIP = 4;
  private static final double FIRST_LABEL = 1.8;
  private static final double NEXT_LABEL = 1.4;
  private static final int DISTANCES = 5;

  private final boolean merged;
  private final Map<DocumentNode, Integer> counted = new HashMap<>();

  DotEdge(Drawing.Edges edges) {
    this.merged = edges == Drawing.Edges.MERGED;
  }

  DotAttributes attributes(Arc arc) {
    DotAttributes attributes = new DotAttributes();
    arc.stroke().draw(attributes);
    String tooltip = DotText.lines(tooltip(arc));
    attributes.raw("edgetooltip", tooltip);
    if (!merged) {
      attributes.raw("label", onWhite(arc.mentions().get(0).place().at()));
      attributes.raw("labeltooltip", tooltip);
    } else if (arc.mentions().size() > 1) {
      attributes.set("headlabel", Integer.toString(arc.mentions().size()));
      attributes.raw("headtooltip", tooltip);
      distance(counted.merge(arc.cited(), 1, Integer::sum) - 1, attributes);
    }
    return attributes;
  }

  /** Where several arrows with numbers meet, each number stands farther from the tip. */
  private static void distance(int before, DotAttributes attributes) {
    if (before > 0) {
      double distance = FIRST_LABEL + NEXT_LABEL * (before % DISTANCES);
      attributes.set("labeldistance", String.format(Locale.ROOT, "%.1f", distance));
    }
  }

  /** Lines that pass below a label must not cross it out. */
  private static String onWhite(String label) {
    return "<<TABLE BORDER=\"0\" CELLBORDER=\"0\" CELLSPACING=\"0\" CELLPADDING=\"1\"><TR>"
        + "<TD BGCOLOR=\"white\">"
        + DotText.html(label)
        + "</TD></TR></TABLE>>";
  }

  private static List<String> tooltip(Arc arc) {
    List<String> lines = new ArrayList<>();
    for (CitationEdge mention : arc.mentions()) {
      if (lines.size() == MOST_IN_TOOLTIP) {
        lines.add("and " + (arc.mentions().size() - MOST_IN_TOOLTIP) + " more");
        break;
      }
      lines.add(place(mention.place()) + ": " + mention.words());
    }
    return lines;
  }

  private static String place(Place place) {
    return place.markedAt().isEmpty() ? place.at() : place.at() + " at " + place.markedAt();
  }
}
