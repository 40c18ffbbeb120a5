package ibid.reader.pdf;

import ibid.document.Place;
import ibid.reader.print.Press;
import java.util.List;
import java.util.Objects;

/** Prints paragraphs: joins their lines, raises the marks of notes, keeps links and places. */
final class ParagraphPrinter {
  private final Press press;
  private final WordParts words;

  ParagraphPrinter(Press press, WordParts words) {
    this.press = press;
    this.words = words;
  }

  void print(List<Paragraph> paragraphs) {
    for (Paragraph paragraph : paragraphs) {
      List<Line> lines = paragraph.lines();
      for (int i = 0; i < lines.size(); i++) {
        print(lines.get(i), i + 1 < lines.size() ? lines.get(i + 1) : null);
      }
      press.endBlock();
    }
  }

  private void print(Line line, Line next) {
    press.place(span -> new Place.OnPage(span, line.page(), line.number()));
    WordParts.Joint joint = next == null ? WordParts.Joint.SPACE : words.joint(line, next);
    List<Glyph> glyphs = line.glyphs();
    int end = joint == WordParts.Joint.WITHOUT_HYPHEN ? words.lastHyphen(line) : glyphs.size();
    StringBuilder mark = new StringBuilder();
    String href = null;
    for (int i = 0; i < end; i++) {
      Glyph glyph = glyphs.get(i);
      if (line.isMark(glyph)) {
        mark.append(glyph.text());
        continue;
      }
      if (mark.length() > 0) {
        endMark(mark);
      }
      href = link(href, glyph.href());
      press.text(glyph.text());
    }
    link(href, null);
    if (mark.length() > 0) {
      endMark(mark);
    }
    if (joint == WordParts.Joint.SPACE) {
      press.space();
    }
  }

  private void endMark(StringBuilder mark) {
    boolean opens = press.isAtBlockStart();
    press.mark(mark.toString());
    if (opens) {
      press.space();
    }
    mark.setLength(0);
  }

  private String link(String open, String wanted) {
    if (!Objects.equals(open, wanted)) {
      if (open != null) {
        press.closeLink();
      }
      if (wanted != null) {
        press.openLink(wanted);
      }
    }
    return wanted;
  }
}
