package ibid.cli;

import ibid.language.Languages;
import ibid.output.Explainer;
import ibid.output.Explanation;
import ibid.output.Style;
import ibid.symbol.Bodies;
import java.io.IOException;
import java.util.Collection;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code ibid explain X}: a symbol or a citation taken apart in words. */
final class ExplainCommand implements Command {

  /** What the user asks for; a citation may be typed without quotes, as several words. */
  record Options(List<String> words, GlobalOptions global) {
    static Options of(ParseResult parsed) {
      return new Options(
          parsed.matchedPositionalValue(0, List.<String>of()), GlobalOptions.of(parsed));
    }
  }

  @Override
  public CommandSpec spec() {
    CommandSpec spec =
        Usage.of(
            CommandName.EXPLAIN.word(),
            "Takes a symbol or a citation apart in words.",
            "Each symbol and number is explained; a number with the words around it, as far as they"
                + " tell whose it is. Words without quotes are read together as one text; what"
                + " stands in quotes is read by itself. Words that belong to no citation are"
                + " reported on standard error. A symbol may be typed in small letters, or as the"
                + " address of its web page.",
            "something was not recognized",
            "ibid explain CTOC/COP/2010/6",
            "ibid explain 64/293 A/C.3/75/L.12/Rev.1",
            "ibid explain \"General Assembly resolution 217 A (III)\"");
    spec.addPositional(
        Usage.several(
            "0..*", "X", "A symbol, the number of a resolution, or a citation in words."));
    GlobalOptions.addWithoutTimeoutTo(spec);
    return spec;
  }

  @Override
  public int run(ParseResult parsed, Streams streams) throws IOException {
    Options options = Options.of(parsed);
    Bodies bodies = options.global().table();
    Languages languages = new Languages(bodies);
    String language = options.global().languageOf(languages);
    Explainer explainer = new Explainer(bodies);
    Style style = new Style(options.global().color().uses(streams.terminal()), 0);
    int status = ExitStatus.FOUND;
    for (Cited cited : Cited.of(options.words(), languages, language)) {
      Collection<Explanation> found = cited.explain(explainer);
      for (Explanation explanation : found) {
        explanation.print(streams.out(), style);
      }
      for (String unknown : found.isEmpty() ? List.of(cited.typed()) : cited.unknown()) {
        streams.out().flush();
        Message.print(streams.err(), "nothing to explain in '" + unknown + "'");
        status = ExitStatus.NOTHING;
      }
    }
    return status;
  }
}
