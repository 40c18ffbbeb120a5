package ibid.reader;

import ibid.document.Paragraph;
import ibid.document.Span;
import java.util.ArrayList;
import java.util.List;

/** The paragraphs of a document as far as it has been read, in their order. */
final class Drafts {
  private final List<Draft> drafts = new ArrayList<>();

  void add(Draft draft) {
    drafts.add(draft);
  }

  void masthead(Span block) {
    add(Draft.closed(Paragraph.Masthead::new).add(block));
  }

  void title(Span block) {
    add(Draft.closed(Paragraph.Title::new).add(block));
  }

  void heading(Span block) {
    add(Draft.closed(Paragraph.Heading::new).add(block));
  }

  /** A note; how it is marked may be told only below it. */
  void footnote(Notes.Mark mark, Span block) {
    add(Draft.closed(at -> new Paragraph.Footnote(mark.label(), at)).add(block));
  }

  /** What stands between paragraphs and is none: a line on the meeting, the number of a part. */
  void other(Span block) {
    add(Draft.closed(at -> new Paragraph.Other("", at)).add(block));
  }

  /** A text without lines: what its parts are cannot be told. */
  void whole(Span block) {
    add(Draft.closed(Paragraph.Whole::new).add(block));
  }

  List<Paragraph> finish() {
    return drafts.stream().map(Draft::finish).toList();
  }
}
