package ibid.reader.docx;

import ibid.reader.xml.XmlTags;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;

/** Which styles of paragraphs belong to a list. */
final class Styles {
  private static final int LONGEST_CHAIN = 20;

  private final Map<String, ListItem> items = new HashMap<>();
  private final Map<String, String> parents = new HashMap<>();

  static Styles of(XmlTags tags) throws IOException {
    Styles styles = new Styles();
    String style = "";
    while (tags.next()) {
      if (tags.isStart()) {
        style = tags.name().equals("style") ? tags.attribute("styleId") : style;
        styles.take(style, tags);
      }
    }
    return styles;
  }

  private void take(String style, XmlTags tags) {
    ListItem item = items.getOrDefault(style, ListItem.NONE);
    switch (tags.name()) {
      case "basedOn" -> parents.put(style, Attributes.value(tags));
      case "numId" -> items.put(style, item.list(Attributes.value(tags)));
      case "ilvl" -> items.put(style, item.level(Attributes.value(tags)));
      default -> {}
    }
  }

  /** The list of a style, or of the one it is based on. */
  ListItem item(String style) {
    String at = style;
    ListItem found = ListItem.NONE;
    for (int i = 0; i < LONGEST_CHAIN && at != null; i++) {
      ListItem item = items.get(at);
      if (item != null) {
        int level = found.level() > 0 ? found.level() : item.level();
        found = new ListItem(item.list(), level);
        if (!item.list().isEmpty()) {
          return found;
        }
      }
      at = parents.get(at);
    }
    return found;
  }
}
