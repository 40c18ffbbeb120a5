package ibid.resolve;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A row of the grammar: why it is there, a masthead ({@code -} for none), a text, and every mention
 * in it, parted by semicolons, or {@code none}. {@code ⏎} stands for a line break, {@code ·} for a
 * no-break space.
 *
 * @param line the line of the table it stands on
 */
record CitationRow(
    int line, String why, String masthead, String text, List<ExpectedMention> mentions) {

  private static final String HEADER = "why\tmasthead\ttext\tmentions";

  static List<CitationRow> read(Path table) throws IOException {
    List<CitationRow> rows = new ArrayList<>();
    try (BufferedReader lines = Files.newBufferedReader(table)) {
      if (!HEADER.equals(lines.readLine())) {
        throw new IOException(table + ": the first line is not " + HEADER);
      }
      int number = 1;
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        rows.add(parse(++number, line));
      }
    }
    return rows;
  }

  private static CitationRow parse(int number, String line) {
    String[] columns = line.split("\t", -1);
    if (columns.length != 4) {
      throw new IllegalArgumentException("line " + number + " has " + columns.length + " columns");
    }
    List<ExpectedMention> mentions =
        columns[3].equals("none")
            ? List.of()
            : Arrays.stream(columns[3].split("; ", -1)).map(ExpectedMention::parse).toList();
    return new CitationRow(number, columns[0], columns[1], columns[2], mentions);
  }

  /** The document: the masthead, a blank line, the text. */
  String document() {
    String body = real(text) + "\n";
    return masthead.equals("-") ? body : real(masthead) + "\n\n" + body;
  }

  private static String real(String printed) {
    return printed.replace('⏎', '\n').replace('·', '\u00A0');
  }

  /** A text with its line breaks and no-break spaces made visible. */
  static String visible(String text) {
    return text.replace('\n', '⏎').replace('\u00A0', '·');
  }
}
