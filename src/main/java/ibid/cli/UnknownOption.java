package ibid.cli;

import ibid.graph.Nearest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import picocli.CommandLine.UnmatchedArgumentException;

/** What to tell a user of an option that a command has not. */
final class UnknownOption {
  private UnknownOption() {}

  /** {@code there is no option '--frmat'; did you mean --format?}. */
  static String in(UnmatchedArgumentException unmatched) {
    String typed =
        unmatched.getUnmatched().stream().filter(word -> word.startsWith("-")).findFirst().get();
    int value = typed.indexOf('=');
    String option = value < 0 ? typed : typed.substring(0, value);
    Map<String, Set<String>> names = new LinkedHashMap<>();
    unmatched
        .getCommandLine()
        .getCommandSpec()
        .optionsMap()
        .keySet()
        .forEach(name -> names.put(name, Set.of(name)));
    List<String> nearest = Nearest.to(option, names);
    return "there is no option '"
        + option
        + "'"
        + (nearest.isEmpty() ? "" : "; did you mean " + String.join(" or ", nearest) + "?");
  }
}
