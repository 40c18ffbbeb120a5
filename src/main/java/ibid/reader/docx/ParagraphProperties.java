package ibid.reader.docx;

import ibid.reader.xml.XmlTags;
import java.io.IOException;

/**
 * What Word says of a paragraph.
 *
 * @param style its style, or empty
 * @param item its own place in a list
 * @param isJoined whether its end was deleted, so that the next one goes on in it
 */
record ParagraphProperties(String style, ListItem item, boolean isJoined) {

  /** Reads the element {@code pPr} to its end. */
  static ParagraphProperties of(XmlTags tags) throws IOException {
    int outside = tags.depth();
    ParagraphProperties found = new ParagraphProperties("", ListItem.NONE, false);
    while (tags.next() && !(tags.isEnd() && tags.depth() == outside)) {
      if (tags.isStart()) {
        found = found.with(tags);
      }
    }
    return found;
  }

  private ParagraphProperties with(XmlTags tags) throws IOException {
    String value = Attributes.value(tags);
    return switch (tags.name()) {
      case "pStyle" -> new ParagraphProperties(value, item, isJoined);
      case "numId" -> new ParagraphProperties(style, item.list(value), isJoined);
      case "ilvl" -> new ParagraphProperties(style, item.level(value), isJoined);
      case "del" -> new ParagraphProperties(style, item, true);
      case "pPrChange", "rPrChange", "sectPr" -> {
        tags.skip();
        yield this;
      }
      default -> this;
    };
  }

  /** Its place in a list: its own, or that of its style. */
  ListItem listed(Styles styles) {
    ListItem inherited = styles.item(style);
    if (item.list().isEmpty()) {
      int level = item.level() > 0 ? item.level() : inherited.level();
      return new ListItem(inherited.list(), level);
    }
    return item;
  }
}
