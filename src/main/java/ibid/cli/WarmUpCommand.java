package ibid.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/**
 * {@code ibid warm-up}: runs the usual commands on a short text and prints nothing. The launcher
 * has Java watch this, to learn which classes an archive should hold; users need not know it.
 */
final class WarmUpCommand implements Command {
  private static final String TEXT =
      """
      Resolution 62/1

      A title

      The General Assembly,

      Recalling its resolutions 61/144 of 19 December 2006 and 217 A (III), Security Council
      resolution 1325 (2000) and article 3 of the Trafficking in Persons Protocol,¹

      1. Takes note of document A/63/332 and Add.1, and of section II of resolution 61/144;

      2. Decides to follow paragraph 1 above and that resolution, and decision 9/9.²

      ¹ United Nations, Treaty Series, vol. 2237, No. 39574.

      ² Ibid., vol. 2225, No. 39574; The Example (United Nations publication, Sales No. E.1).
      """;

  /** FILE and FOLDER stand for places of the text. */
  private static final List<String> COMMANDS =
      List.of(
          "refs FILE",
          "refs --format jsonl --kind resolution --since 1946 --at preamble --unresolved FOLDER",
          "refs --group --format csv FILE",
          "refs --format table FILE",
          "graph FILE",
          "cites 62/1 FILE",
          "cited-by 61/144 --format jsonl FOLDER",
          "show 61/144 --format table FILE",
          "diff FILE FILE",
          "explain A/63/332/Add.1");

  @Override
  public CommandSpec spec() {
    CommandSpec spec =
        Usage.of(
            CommandName.WARM_UP.word(),
            "Runs the usual commands on a short text, for the launcher.",
            "",
            "never");
    spec.usageMessage().hidden(true);
    return spec;
  }

  @Override
  public int run(ParseResult parsed, Streams streams) throws IOException {
    Path folder = Files.createTempDirectory("ibid");
    List<Path> files = List.of(folder.resolve("a.txt"), folder.resolve("b.txt"));
    int worst = ExitStatus.FOUND;
    try {
      for (Path file : files) {
        Files.writeString(file, TEXT);
      }
      for (String command : COMMANDS) {
        worst = Math.max(worst, run(command, files.get(0), folder));
      }
    } finally {
      for (Path file : files) {
        Files.deleteIfExists(file);
      }
      Files.delete(folder);
    }
    return worst;
  }

  private static int run(String command, Path file, Path folder) {
    String[] args = command.split(" ", -1);
    for (int i = 0; i < args.length; i++) {
      args[i] = args[i].replace("FILE", file.toString()).replace("FOLDER", folder.toString());
    }
    Writer out = Writer.nullWriter();
    Streams streams =
        new Streams(InputStream.nullInputStream(), out, new PrintWriter(out), Terminal.NONE);
    return new Ibid(streams).run(args);
  }
}
