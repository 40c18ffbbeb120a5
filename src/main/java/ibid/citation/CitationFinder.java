package ibid.citation;

import ibid.document.Document;
import ibid.document.Paragraph;
import ibid.document.Span;
import ibid.language.Category;
import ibid.language.Languages;
import ibid.language.Letters;
import ibid.language.Lexicon;
import ibid.symbol.DocumentNumber.Form;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds the citations of a document, paragraph by paragraph; decides nothing about what they mean.
 * Safe for use by several threads.
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
          new PublicationForm(),
          new SoldPublicationForm());

  private final Languages languages;
  private final SymbolScanner symbols;
  private final CodeLetters codes;
  private final BodyNames names;

  public CitationFinder(Languages languages) {
    this.languages = languages;
    symbols = new SymbolScanner(languages.bodies());
    codes = new CodeLetters(languages.bodies());
    names = new BodyNames(languages.bodies());
  }

  /** What each paragraph of a document prints, in the order of the document. */
  public List<Passage> find(Document document) {
    Lexicon lexicon = languages.lexicon(document.language());
    String text = document.plain().text();
    Scanner scanner = new Scanner(document.plain(), lexicon, symbols, codes);
    Map<String, Scanner> others = new HashMap<>();
    List<Passage> passages = new ArrayList<>(document.paragraphs().size());
    for (Paragraph paragraph : document.paragraphs()) {
      List<Token> tokens = scanner.scan(paragraph.parts());
      if (tokens.isEmpty()) {
        if (isNumberedNote(paragraph)) {
          passages.add(new Passage(paragraph, List.of(), List.of()));
        }
        continue;
      }
      Run run =
          new Run(text, document.text(), lexicon, names, paragraph, tokens, Contents.of(tokens));
      passages.add(passage(isForeign(run) ? inItsLanguage(run, document, others) : run));
    }
    return passages;
  }

  /** A note that cites nothing comes between two others, and {@code Ibid.} behind it means it. */
  private static boolean isNumberedNote(Paragraph paragraph) {
    return paragraph instanceof Paragraph.Footnote note
        && !note.mark().isEmpty()
        && Letters.isDigit(note.mark().charAt(0));
  }

  /**
   * Whether numbers stand in a paragraph without any word that the language has for them. Digits
   * alone may count anything.
   */
  private static boolean isForeign(Run run) {
    if (!run.contents().hasNumber() || run.contents().has(Category.HEAD)) {
      return false;
    }
    for (Token token : run.tokens()) {
      if (token instanceof Token.Num number
          && number.number().form() != Form.SERIAL
          && !number.number().isBareCode()) {
        return true;
      }
    }
    return false;
  }

  /** The paragraph read in the language of its words, which as a rule is that of the document. */
  private Run inItsLanguage(Run run, Document document, Map<String, Scanner> others) {
    String own = document.language();
    Span first = run.paragraph().parts().get(0);
    String code = languages.ofParagraph(run.text(), first.start(), first.end(), own);
    if (code.equals(own)) {
      return run;
    }
    Lexicon lexicon = languages.lexicon(code);
    List<Token> tokens =
        others
            .computeIfAbsent(code, other -> new Scanner(document.plain(), lexicon, symbols, codes))
            .scan(run.paragraph().parts());
    return new Run(
        run.text(), run.printed(), lexicon, names, run.paragraph(), tokens, Contents.of(tokens));
  }

  private static Passage passage(Run run) {
    List<Citation> found = new ArrayList<>();
    for (Recognizer recognizer : RECOGNIZERS) {
      recognizer.recognize(run, found);
    }
    if (found.size() > 1) {
      found.sort(Comparator.comparingInt(citation -> citation.span().start()));
    }
    return new Passage(
        run.paragraph(), found, run.contents().mayNameBody() ? bodies(run) : List.of());
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
