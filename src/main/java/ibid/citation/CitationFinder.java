package ibid.citation;

import ibid.document.Paragraph;
import ibid.language.Lexicon;
import ibid.symbol.Bodies;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Finds the citations of a text in one language, paragraph by paragraph; decides nothing about what
 * they mean. Safe for use by several threads.
 */
public final class CitationFinder {
  /** In this order: a later form may look at what an earlier one has found. */
  private static final List<Recognizer> RECOGNIZERS =
      List.of(
          new SymbolForm(),
          new NumberForm(),
          new TreatySeriesForm(),
          new TreatyTitleForm(),
          new AnaphorForm(),
          new OwnParagraphForm(),
          new IbidForm(),
          new PublicationForm());

  private final Lexicon lexicon;
  private final SymbolScanner symbols;
  private final BodyNames names;

  public CitationFinder(Bodies bodies, Lexicon lexicon) {
    this.lexicon = lexicon;
    symbols = new SymbolScanner(bodies);
    names = new BodyNames(bodies);
  }

  /** What some paragraphs of a text print, in their order. */
  public List<Passage> find(String text, List<Paragraph> paragraphs) {
    Scanner scanner = new Scanner(text, lexicon, symbols);
    List<Passage> passages = new ArrayList<>(paragraphs.size());
    for (Paragraph paragraph : paragraphs) {
      List<Token> tokens = scanner.scan(paragraph.parts());
      if (!tokens.isEmpty()) {
        passages.add(passage(text, paragraph, tokens));
      }
    }
    return passages;
  }

  private Passage passage(String text, Paragraph paragraph, List<Token> tokens) {
    Run run = new Run(text, lexicon, names, paragraph, tokens, Contents.of(tokens));
    List<Citation> found = new ArrayList<>();
    for (Recognizer recognizer : RECOGNIZERS) {
      recognizer.recognize(run, found);
    }
    if (found.size() > 1) {
      found.sort(Comparator.comparingInt(citation -> citation.span().start()));
    }
    return new Passage(paragraph, found, run.contents().mayNameBody() ? bodies(run) : List.of());
  }

  private static List<BodyMention> bodies(Run run) {
    List<BodyMention> bodies = new ArrayList<>();
    for (Token token : run.tokens()) {
      BodyMention body = run.body(token);
      if (body != null) {
        bodies.add(body);
      }
    }
    return bodies;
  }
}
