package ibid.reader.docx;

import ibid.reader.xml.XmlTags;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;

/**
 * The lists of a Word file, as {@code numbering.xml} defines them: an abstract list with levels,
 * and the lists that follow it, some of their levels changed.
 */
final class ListDefinitions {
  /** The levels of one list, or of an abstract one. */
  private static final class Levels {
    final Map<Integer, ListLevel> levels = new HashMap<>();
    String parent = "";
  }

  private final Map<String, Levels> abstractLists = new HashMap<>();
  private final Map<String, Levels> lists = new HashMap<>();
  private Levels current = new Levels();
  private int level;

  static ListDefinitions of(XmlTags tags) throws IOException {
    ListDefinitions definitions = new ListDefinitions();
    while (tags.next()) {
      if (tags.isStart()) {
        definitions.take(tags);
      }
    }
    return definitions;
  }

  private void take(XmlTags tags) {
    switch (tags.name()) {
      case "abstractNum" -> current = opened(abstractLists, tags.attribute("abstractNumId"));
      case "num" -> current = opened(lists, tags.attribute("numId"));
      case "abstractNumId" -> current.parent = Attributes.value(tags);
      case "lvl", "lvlOverride" -> level = Attributes.integer(tags.attribute("ilvl"), 0);
      case "start" -> put(at(level).startingAt(number(tags)));
      case "startOverride" -> put(inherited(current, level).startingAt(number(tags)));
      case "numFmt" -> {
        NumberFormat format = NumberFormat.of(Attributes.value(tags));
        put(new ListLevel(at(level).start(), format, at(level).text()));
      }
      case "lvlText" ->
          put(new ListLevel(at(level).start(), at(level).format(), Attributes.value(tags)));
      default -> {}
    }
  }

  private static Levels opened(Map<String, Levels> all, String id) {
    return all.computeIfAbsent(id, name -> new Levels());
  }

  private static int number(XmlTags tags) {
    return Attributes.integer(Attributes.value(tags), 1);
  }

  private ListLevel at(int place) {
    return current.levels.getOrDefault(place, ListLevel.NONE);
  }

  private void put(ListLevel changed) {
    current.levels.put(level, changed);
  }

  private ListLevel inherited(Levels levels, int place) {
    ListLevel own = levels.levels.get(place);
    Levels parent = abstractLists.get(levels.parent);
    if (own != null || parent == null) {
      return own == null ? ListLevel.NONE : own;
    }
    return parent.levels.getOrDefault(place, ListLevel.NONE);
  }

  /** How a level of a list is numbered. */
  ListLevel level(String list, int place) {
    Levels levels = lists.get(list);
    return levels == null ? ListLevel.NONE : inherited(levels, place);
  }

  /** The abstract list that several lists count together with; the list itself when it has none. */
  String counted(String list) {
    Levels levels = lists.get(list);
    return levels == null ? list : levels.parent;
  }

  /** Whether a list begins to count anew. */
  boolean restarts(String list, int place) {
    Levels levels = lists.get(list);
    return levels != null && levels.levels.containsKey(place);
  }
}
