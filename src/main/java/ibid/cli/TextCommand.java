package ibid.cli;

import java.io.IOException;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/**
 * {@code ibid text FILE}: the text of a document as it is read, in which the lines, columns and
 * positions of its references count.
 */
final class TextCommand implements Command {

  @Override
  public CommandSpec spec() {
    CommandSpec spec =
        Usage.of(
            CommandName.TEXT.word(),
            "Prints the text that lines and columns count in.",
            "Of Word, PDF, HTML and XML that is what they print, with each note behind its"
                + " paragraph. Of a plain text it is the file in UTF-8, without the characters that"
                + " print nothing; start and end count those too.",
            "the document has no text",
            "ibid text report.docx",
            "ibid text report.pdf | sed -n 12p");
    Usage.found(spec, "the text was printed");
    spec.addPositional(
        FileName.one("0", "FILE", "A file (text, Akoma Ntoso XML, Word, PDF or HTML), or -."));
    GlobalOptions.addTo(spec);
    return spec;
  }

  @Override
  public int run(ParseResult parsed, Streams streams) throws IOException {
    GlobalOptions global = GlobalOptions.of(parsed);
    Diagnostics diagnostics = streams.diagnostics(global.debug());
    Corpus corpus = new Corpus(global, MentionFilter.ALL, diagnostics);
    List<String> file = List.of(parsed.matchedPositionalValue(0, ""));
    StringBuilder text = new StringBuilder();
    corpus.read(
        Sources.documents(file, streams.in(), diagnostics),
        reading -> text.append(reading.document().text()));
    streams.out().append(text);
    return diagnostics.status(!text.toString().isBlank());
  }
}
