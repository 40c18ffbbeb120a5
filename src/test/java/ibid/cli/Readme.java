package ibid.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The README as its readers use it: the commands it shows, with the output it promises. */
record Readme(List<String> lines) {
  private static final String PROMPT = "$ ";
  private static final String CUT = "...";

  static Readme read() throws IOException {
    return new Readme(Files.readAllLines(Path.of("README.md")));
  }

  /**
   * A command and what it prints on a terminal.
   *
   * <p>A line of three dots in the output stands for any number of lines; empty lines do not count.
   *
   * @param line of the README, from 1
   */
  record Shown(int line, String command, List<String> output) {
    boolean isPrintedBy(String printed) {
      StringBuilder expected = new StringBuilder();
      for (String each : output) {
        expected.append(each.equals(CUT) ? "(?:.*\n)*" : Pattern.quote(each) + "\\s*\n");
      }
      return Pattern.matches(expected.toString(), printed);
    }
  }

  /** The commands in the order of the README, which later ones rely on. */
  List<Shown> commands() {
    List<Shown> commands = new ArrayList<>();
    boolean inside = false;
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      if (line.startsWith("```")) {
        inside = line.equals("```console");
      } else if (inside && line.startsWith(PROMPT)) {
        int first = i;
        StringBuilder command = new StringBuilder(line.substring(PROMPT.length()));
        while (lines.get(i).endsWith("\\")) {
          command.append('\n').append(lines.get(++i));
        }
        commands.add(new Shown(first + 1, command.toString(), new ArrayList<>()));
      } else if (inside && !line.isEmpty()) {
        commands.get(commands.size() - 1).output().add(line);
      }
    }
    return commands;
  }

  /** The first column of the table under a heading. */
  List<String> table(String heading) {
    return lines(heading).map(line -> line.substring(3, line.indexOf('`', 3))).toList();
  }

  /** The cells of the table under a heading. */
  List<List<String>> rows(String heading) {
    return lines(heading)
        .map(line -> List.of(line.substring(2, line.length() - 2).split(" \\| ", -1)))
        .toList();
  }

  private Stream<String> lines(String heading) {
    return lines.stream()
        .dropWhile(line -> !line.equals(heading))
        .skip(1)
        .takeWhile(line -> !line.startsWith("#"))
        .filter(line -> line.startsWith("| `"));
  }
}
