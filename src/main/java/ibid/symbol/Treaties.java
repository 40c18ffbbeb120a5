package ibid.symbol;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The table of well-known treaties: {@code Convention on the Rights of the Child} is {@code
 * UNTS/1577/27531}. Source: United Nations <i>Treaty Series</i>.
 */
public final class Treaties {
  private static final String TABLE = "/ibid/treaties.tsv";

  private Treaties() {}

  private static final class Standard {
    static final Map<String, Treaty> TITLES = load(1);
    static final Map<String, Treaty> SHORT_TITLES = load(2);
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
