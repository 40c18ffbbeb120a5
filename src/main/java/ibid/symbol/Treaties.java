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
    static final Map<String, Treaty> TITLES = load();
  }

  /** The titles in the table, as printed, and their treaties. */
  public static Map<String, Treaty> titles() {
    return Standard.TITLES;
  }

  /** What the table calls a treaty; nothing when it is not there. */
  public static Stream<String> titlesOf(Treaty treaty) {
    return titles().entrySet().stream()
        .filter(entry -> entry.getValue().equals(treaty))
        .map(Map.Entry::getKey);
  }

  private static Map<String, Treaty> load() {
    Map<String, Treaty> titles = new LinkedHashMap<>();
    try (InputStream in = Treaties.class.getResourceAsStream(TABLE);
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (!line.startsWith("#")) {
          row(line, titles);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return Map.copyOf(titles);
  }

  private static void row(String line, Map<String, Treaty> titles) {
    String[] columns = line.split("\t", -1);
    Treaty treaty = Treaty.of(columns[0]).orElseThrow();
    for (String title : columns[1].split(";", -1)) {
      titles.put(title, treaty);
    }
  }
}
