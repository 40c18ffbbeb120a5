package ibid.resolve;

import ibid.symbol.Treaties;
import ibid.symbol.Treaty;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** What {@code the Convention} and {@code the Protocol} mean, up to where the document is read. */
final class TreatyWords {
  private static final String PROTOCOL = "protocol";

  /** What each sort, convention or treaty, has last been said of; else that it is unknown. */
  private final Map<String, Treaty> latest = new HashMap<>();

  /** The same of those that only the titles of protocols have named. */
  private final Map<String, Treaty> implied = new HashMap<>();

  private final Set<String> unknown = new HashSet<>();

  /** Where the paragraph begins in which each word has last been part of a title. */
  private final Map<String, Integer> saidIn = new HashMap<>();

  /** Where the paragraph begins that is read. */
  private int paragraphStart;

  void enter(int start) {
    paragraphStart = start;
  }

  /** A title of a sort, of a year or of none, means a treaty. */
  void say(String sort, String year, Treaty treaty) {
    latest.put(sort, treaty);
    latest.put(year + sort, treaty);
    unknown.remove(sort);
    implied.remove(sort);
    saidIn.put(sort, paragraphStart);
    if (sort.equals(PROTOCOL)) {
      Treaties.addedTo(treaty).ifPresent(this::imply);
    }
  }

  /** A title of a sort means what nobody knows. */
  void forget(String sort) {
    latest.remove(sort);
    unknown.add(sort);
    saidIn.put(sort, paragraphStart);
  }

  /**
   * The treaty that is named only in the title of its protocol is what the word alone means, unless
   * one is named itself, or the protocols to several are.
   */
  private void imply(Treaty treaty) {
    String sort = Treaties.sortOf(treaty);
    Treaty before = implied.put(sort, treaty);
    boolean open = !latest.containsKey(sort) && !unknown.contains(sort);
    if (before == null && open) {
      latest.put(sort, treaty);
    } else if (before != null && !before.equals(treaty) && before.equals(latest.get(sort))) {
      latest.remove(sort);
      unknown.add(sort);
    }
  }

  /** What the word alone means, or null. */
  Treaty latest(String sort) {
    return latest.get(sort);
  }

  /** What the word means with a year, or null; also for no year. */
  Treaty ofYear(String year, String sort) {
    return year.isEmpty() ? null : latest.get(year + sort);
  }

  boolean isUnknown(String sort) {
    return unknown.contains(sort);
  }

  /** Whether the paragraph that is read has said it. */
  boolean isSaidHere(String sort) {
    return Integer.valueOf(paragraphStart).equals(saidIn.get(sort));
  }
}
