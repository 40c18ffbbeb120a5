package ibid.reader.docx;

import ibid.reader.xml.XmlTags;
import java.io.IOException;

/** The numbers that Word prints before paragraphs without their being in the text. */
final class Lists {
  private final Styles styles;
  private final ListNumbers numbers;

  private Lists(Styles styles, ListNumbers numbers) {
    this.styles = styles;
    this.numbers = numbers;
  }

  static Lists of(WordPackage word) throws IOException {
    return new Lists(styles(word), new ListNumbers(definitions(word)));
  }

  private static Styles styles(WordPackage word) throws IOException {
    String part = word.partOf("styles").orElse(null);
    if (part == null) {
      return new Styles();
    }
    try (XmlTags tags = word.open(part)) {
      return Styles.of(tags);
    }
  }

  private static ListDefinitions definitions(WordPackage word) throws IOException {
    String part = word.partOf("numbering").orElse(null);
    if (part == null) {
      return new ListDefinitions();
    }
    try (XmlTags tags = word.open(part)) {
      return ListDefinitions.of(tags);
    }
  }

  /** What is printed before a paragraph, or an empty text. */
  String label(ParagraphProperties paragraph) {
    ListItem item = paragraph.listed(styles);
    return item.isListed() ? numbers.next(item) : "";
  }
}
