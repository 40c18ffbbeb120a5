package ibid.reader;

import ibid.document.Paragraph;
import ibid.document.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** A paragraph that more text may still join, after a page break or a footnote. */
final class Draft {
  private final Function<List<Span>, Paragraph> make;
  private final List<Span> parts = new ArrayList<>();
  private final boolean open;

  private Draft(Function<List<Span>, Paragraph> make, boolean open) {
    this.make = make;
    this.open = open;
  }

  /** A paragraph that text after a page break may continue. */
  static Draft running(Function<List<Span>, Paragraph> make) {
    return new Draft(make, true);
  }

  /** A paragraph that is whole as it stands: a heading, a note. */
  static Draft closed(Function<List<Span>, Paragraph> make) {
    return new Draft(make, false);
  }

  Draft add(Span part) {
    parts.add(part);
    return this;
  }

  boolean isOpen() {
    return open;
  }

  int end() {
    return parts.get(parts.size() - 1).end();
  }

  Paragraph finish() {
    return make.apply(List.copyOf(parts));
  }
}
