package ibid.resolve;

import ibid.symbol.Authority;
import ibid.symbol.SymbolDocument;
import ibid.symbol.Treaty;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * The sources that a note cites, each once; an addendum or corrigendum beside its document is none
 * of its own.
 */
final class Sources {
  private static final char AFTER_SLASH = '/' + 1;

  private final NavigableMap<String, Authority> byId = new TreeMap<>();
  private Authority last;

  void add(Authority authority) {
    String id = authority.id();
    last = authority;
    if (authority instanceof SymbolDocument && isPart(id)) {
      return;
    }
    byId.subMap(id + '/', id + AFTER_SLASH)
        .values()
        .removeIf(part -> part instanceof SymbolDocument);
    byId.put(id, authority);
  }

  /** Whether a document is here that the symbol adds something to. */
  private boolean isPart(String symbol) {
    for (int slash = symbol.lastIndexOf('/');
        slash > 0;
        slash = symbol.lastIndexOf('/', slash - 1)) {
      if (byId.containsKey(symbol.substring(0, slash))) {
        return true;
      }
    }
    return false;
  }

  int size() {
    return byId.size();
  }

  /** The source, when there is but one. */
  Authority only() {
    return byId.firstEntry().getValue();
  }

  boolean hasTreaty() {
    return byId.values().stream().anyMatch(Treaty.class::isInstance);
  }

  /** The volume of the <i>Treaty Series</i> that all of them stand in, or null. */
  String volume() {
    String volume = null;
    for (Authority each : byId.values()) {
      if (!(each instanceof Treaty treaty) || (volume != null && !volume.equals(treaty.volume()))) {
        return null;
      }
      volume = treaty.volume();
    }
    return volume;
  }

  /** The authority cited last, an addendum as well. */
  Authority last() {
    return last;
  }
}
