package ibid.reader.docx;

import ibid.reader.docx.WordPackage.Relationship;
import ibid.reader.print.Press;
import ibid.reader.print.PrintedText;
import ibid.reader.xml.XmlTags;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;

/** Prints a story of a Word file: its text, a header, or the notes. */
final class StoryPrinter {
  private final XmlTags tags;
  private final Map<String, Relationship> relationships;
  private final Notes notes;
  private final ParagraphPrinter paragraphs;
  private final Fields fields = new Fields();
  private final Deque<Press> presses = new ArrayDeque<>();
  private RunProperties run = RunProperties.PLAIN;

  StoryPrinter(
      XmlTags tags,
      Map<String, Relationship> relationships,
      Notes notes,
      ParagraphPrinter paragraphs,
      Press press) {
    this.tags = tags;
    this.relationships = relationships;
    this.notes = notes;
    this.paragraphs = paragraphs;
    presses.push(press);
  }

  void print() throws IOException {
    while (tags.next()) {
      if (tags.isStart() && Unprinted.contains(tags.name())) {
        tags.skip();
      } else if (tags.isStart()) {
        start(tags.name());
      } else if (tags.isEnd()) {
        end(tags.name());
      }
    }
  }

  private Press press() {
    return presses.peek();
  }

  private void start(String name) throws IOException {
    switch (name) {
      case "p" -> paragraphs.start(press());
      case "pPr" -> paragraphs.properties(ParagraphProperties.of(tags));
      case "r" -> run = RunProperties.PLAIN;
      case "rPr" -> run = RunProperties.of(tags);
      case "t" -> text(content());
      case "tab", "ptab" -> press().space();
      case "br", "cr" -> lineBreak();
      case "noBreakHyphen" -> text("-");
      case "instrText" -> fields.instruction(content());
      case "fldChar" -> field(tags.attribute("fldCharType"));
      case "fldSimple" -> openLink(Fields.href(tags.attribute("instr")));
      case "hyperlink" -> openLink(target(tags.attribute("id")));
      case "txbxContent" -> presses.push(press().aside());
      case "trPr" -> rowProperties();
      case "footnote", "endnote" -> openNote(name);
      case "footnoteReference" -> call(NoteKind.FOOTNOTE);
      case "endnoteReference" -> call(NoteKind.ENDNOTE);
      default -> {}
    }
  }

  private void end(String name) {
    switch (name) {
      case "p" -> paragraphs.end(press());
      case "fldSimple", "hyperlink" -> press().closeLink();
      case "txbxContent", "footnote", "endnote" -> presses.pop();
      default -> {}
    }
  }

  /** The text up to the end of the element. */
  private String content() throws IOException {
    StringBuilder text = new StringBuilder();
    int outside = tags.depth();
    while (tags.next() && !(tags.isEnd() && tags.depth() == outside)) {
      text.append(tags.isText() ? tags.text() : "");
      PrintedText.checkLength(text.length());
    }
    return text.toString();
  }

  private void text(String text) {
    if (!run.isHidden() && !fields.isInstruction()) {
      boolean isMark = run.isRaised() && text.matches("\\d{1,3}");
      paragraphs.text(press(), text, isMark);
    }
  }

  private void lineBreak() {
    if (tags.attribute("type").isEmpty()) {
      press().lineBreak();
    } else {
      press().space();
    }
  }

  private void field(String type) {
    switch (type) {
      case "begin" -> fields.begin();
      case "separate" -> {
        String href = fields.separate();
        if (href != null) {
          press().openLink(href);
        }
      }
      case "end" -> {
        if (fields.end()) {
          press().closeLink();
        }
      }
      default -> {}
    }
  }

  private void openLink(String href) {
    press().openLink(href == null ? "" : href);
  }

  private String target(String id) {
    Relationship relationship = relationships.get(id);
    return relationship == null ? null : relationship.target();
  }

  /** A row that was deleted is not printed. */
  private void rowProperties() throws IOException {
    int row = tags.depth() - 1;
    boolean deleted = false;
    while (tags.next() && !tags.isEnd("trPr")) {
      deleted |= tags.isStart("del");
    }
    while (deleted && tags.next() && !(tags.isEnd() && tags.depth() == row)) {
      // Nothing in the row counts.
    }
  }

  private void openNote(String name) {
    NoteKind kind = name.equals(NoteKind.FOOTNOTE.element()) ? NoteKind.FOOTNOTE : NoteKind.ENDNOTE;
    presses.push(notes.press(kind, tags.attribute("id")));
    paragraphs.expect(notes.mark(kind, tags.attribute("id")));
  }

  private void call(NoteKind kind) throws IOException {
    boolean custom = Outline.isCustom(tags);
    notes.call(press(), kind, tags.attribute("id"));
    if (custom) {
      Outline.textOfRun(tags);
    }
  }
}
