package ibid.reader.pdf;

import java.util.List;

/** Lines that belong together: a paragraph, a heading, a footnote. */
record Paragraph(List<Line> lines) {

  /** Whether a line of a page in it carries the mark of a note. */
  boolean calls(String mark, int page) {
    return lines.stream().anyMatch(line -> line.page() == page && line.marks().contains(mark));
  }

  /** The page it begins on. */
  int page() {
    return lines.get(0).page();
  }

  /** For a footnote, its mark; empty when it has none. */
  String mark() {
    return lines.get(0).opensNote() ? lines.get(0).marks().get(0) : "";
  }
}
