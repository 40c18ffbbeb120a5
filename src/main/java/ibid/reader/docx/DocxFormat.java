package ibid.reader.docx;

import ibid.reader.docx.WordPackage.Relationship;
import ibid.reader.print.Facts;
import ibid.reader.print.Format;
import ibid.reader.print.Press;
import ibid.reader.print.PrintedText;
import ibid.reader.xml.XmlTags;
import java.io.IOException;
import java.util.function.Consumer;

/**
 * Word's DOCX as it would be printed with all changes accepted: the header of the first page, the
 * text with the numbers of its lists, footnotes behind the paragraphs that call them.
 */
public final class DocxFormat implements Format {
  @Override
  public PrintedText print(byte[] bytes, Consumer<String> warnings) throws IOException {
    WordPackage word = WordPackage.of(bytes);
    Outline outline;
    try (XmlTags tags = word.open(word.text())) {
      outline = Outline.of(tags);
    }
    Notes notes = Notes.of(outline);
    Lists lists = Lists.of(word);
    for (NoteKind kind : outline.kinds()) {
      String part = word.partOf(kind.part()).orElse("");
      print(word, part, notes, new ParagraphPrinter(lists, false), new Press());
    }
    Press press = new Press();
    Relationship header = word.relationships(word.text()).get(outline.firstHeader());
    if (header != null) {
      print(word, header.target(), notes, new ParagraphPrinter(lists, false), press);
    }
    print(word, word.text(), notes, new ParagraphPrinter(lists, true), press);
    return press.finish(Facts.NONE);
  }

  private static void print(
      WordPackage word, String part, Notes notes, ParagraphPrinter paragraphs, Press press)
      throws IOException {
    if (word.has(part)) {
      try (XmlTags tags = word.open(part)) {
        new StoryPrinter(tags, word.relationships(part), notes, paragraphs, press).print();
      }
    }
  }
}
