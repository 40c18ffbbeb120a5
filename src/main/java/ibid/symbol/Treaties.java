package ibid.symbol;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The table of well-known treaties: {@code Convention on the Rights of the Child} is {@code
 * UNTS/1577/27531}. Source: United Nations <i>Treaty Series</i>.
 */
public final class Treaties {
  private static final String TABLE = "/ibid/treaties.tsv";

  /** The words that titles turn on. */
  private static final List<String> SORTS =
      List.of("Convention", "Protocol", "Covenant", "Treaty", "Agreement", "Statute");

  private Treaties() {}

  private static final class Standard {
    static final Map<String, Treaty> TITLES = load(1);
    static final Map<String, Treaty> SHORT_TITLES = load(2);
    static final Map<Treaty, String> SORTS = sorts(TITLES);
  }

  /** The titles in the table, as printed, and their treaties. */
  public static Map<String, Treaty> titles() {
    return Standard.TITLES;
  }

  /** Short titles that mean the treaty in a document that tells which: others have the same. */
  public static Map<String, Treaty> shortTitles() {
    return Standard.SHORT_TITLES;
  }

  /** What the table calls a treaty; nothing when it is not there. */
  public static Stream<String> titlesOf(Treaty treaty) {
    return titles().entrySet().stream()
        .filter(entry -> entry.getValue().equals(treaty))
        .map(Map.Entry::getKey);
  }

  /**
   * The word that the title of a treaty turns on, in small letters: {@code protocol}; empty for a
   * treaty that the table has not.
   */
  public static String sortOf(Treaty treaty) {
    return Standard.SORTS.getOrDefault(treaty, "");
  }

  private static Map<Treaty, String> sorts(Map<String, Treaty> titles) {
    Map<Treaty, String> sorts = new HashMap<>();
    titles.forEach((title, treaty) -> sorts.put(treaty, sortOf(title)));
    return sorts;
  }

  /** {@code Optional Protocol to the Convention} is a protocol. */
  private static String sortOf(String title) {
    for (String word : title.split(" ", -1)) {
      if (SORTS.contains(word)) {
        return word.toLowerCase(Locale.ROOT);
      }
    }
    return "";
  }

  private static Map<String, Treaty> load(int column) {
    Map<String, Treaty> titles = new LinkedHashMap<>();
    try (InputStream in = Treaties.class.getResourceAsStream(TABLE);
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (!line.startsWith("#")) {
          row(line.split("\t", -1), column, titles);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return Map.copyOf(titles);
  }

  private static void row(String[] columns, int column, Map<String, Treaty> titles) {
    if (column < columns.length) {
      Treaty treaty = Treaty.of(columns[0]).orElseThrow();
      for (String title : columns[column].split(";", -1)) {
        titles.put(title, treaty);
      }
    }
  }
}
