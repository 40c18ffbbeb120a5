package ibid.symbol;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads the tables of the program: a row a line, its columns parted by tabs. Lines that begin with
 * {@code #} are comments.
 */
public final class Table {
  private Table() {}

  /** The columns of each row of {@code /ibid/treaties.tsv}. */
  public static List<String[]> rows(String name) {
    List<String[]> rows = new ArrayList<>();
    try (BufferedReader lines = open(name)) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (isRow(line)) {
          rows.add(line.split("\t", -1));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return rows;
  }

  static BufferedReader open(String name) {
    InputStream in = Table.class.getResourceAsStream(name);
    return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
  }

  /** Whether a line is neither blank nor a comment. */
  static boolean isRow(String line) {
    return !line.isBlank() && line.charAt(0) != '#';
  }
}
