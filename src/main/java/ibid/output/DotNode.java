package ibid.output;

import ibid.graph.DocumentNode;
import ibid.symbol.Kind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** How a document looks in DOT: shape by kind, colour by body, documents that were read bolder. */
final class DotNode {
  private static final String SMALL = "<FONT POINT-SIZE=\"9\" COLOR=\"#333333\">";
  private static final int LONGEST_TITLE = 500;

  private final Palette palette;
  private final boolean titles;

  DotNode(Palette palette, boolean titles) {
    this.palette = palette;
    this.titles = titles;
  }

  DotAttributes attributes(DocumentNode document) {
    Palette.Colour colour = palette.of(document);
    DotAttributes attributes = new DotAttributes().raw("label", label(document));
    shape(document.kind(), attributes);
    attributes.set("fillcolor", colour.fill()).set("color", colour.line());
    if (document.isRead()) {
      attributes.set("penwidth", "3");
    }
    attributes.raw("tooltip", DotText.lines(tooltip(document)));
    document.link().ifPresent(link -> attributes.set("URL", link));
    return attributes;
  }

  private String label(DocumentNode document) {
    NodeLabel label = NodeLabel.of(document, titles);
    String below = label.below().isEmpty() ? "" : "<BR/>" + SMALL + html(label.below()) + "</FONT>";
    return "<<B>" + html(label.head()) + "</B>" + below + ">";
  }

  private static String html(List<String> lines) {
    return lines.stream().map(DotText::html).collect(Collectors.joining("<BR/>"));
  }

  private static void shape(Optional<Kind> kind, DotAttributes attributes) {
    switch (kind.orElse(Kind.DOCUMENT)) {
      case RESOLUTION -> attributes.set("style", "filled,rounded");
      case DECISION, PARAGRAPH -> attributes.set("style", "filled");
      case DOCUMENT -> attributes.set("shape", "note");
      case TREATY -> attributes.set("shape", "octagon").set("margin", "0.02,0.01");
      case PUBLICATION -> attributes.set("shape", "tab");
    }
  }

  private static List<String> tooltip(DocumentNode document) {
    List<String> lines = new ArrayList<>();
    lines.add(document.label() + adopted(document.adopted()));
    if (!document.title().isEmpty()) {
      lines.add(PlainText.cut(PlainText.of(document.title()), LONGEST_TITLE));
    }
    return lines;
  }

  private static String adopted(Optional<LocalDate> date) {
    return date.map(day -> ", " + day).orElse("");
  }
}
