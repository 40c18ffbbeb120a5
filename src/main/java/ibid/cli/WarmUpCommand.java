package ibid.cli;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/**
 * {@code ibid warm-up}: runs the usual commands on a short text and prints nothing. The launcher
 * has Java watch this, to learn which classes an archive should hold; users need not know it.
 */
final class WarmUpCommand implements Command {
  static final String TEXT =
      """
      Resolution 62/1

      The General Assembly,

      Recalling its resolutions 61/144 of 19 December 2006 and 217 A (III),¹

      1. Takes note of document A/63/332 and Add.1;

      ¹ United Nations, Treaty Series, vol. 2237, No. 39574.
      """;

  static final List<String> COMMANDS =
      List.of(
          "refs -",
          "refs --format jsonl --kind resolution --since 1946 --at preamble --unresolved -",
          "refs --group --format csv -",
          "refs --format table -",
          "graph -",
          "cites 62/1 -",
          "cited-by 61/144 --format jsonl -",
          "show 61/144 --format table -",
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
  public int run(ParseResult parsed, Streams streams) {
    for (String command : COMMANDS) {
      InputStream in = new ByteArrayInputStream(TEXT.getBytes(StandardCharsets.UTF_8));
      Writer out = Writer.nullWriter();
      new Ibid(new Streams(in, out, new PrintWriter(out), Terminal.NONE))
          .run(command.split(" ", -1));
    }
    return ExitStatus.FOUND;
  }
}
