package ibid.citation.form;

import ibid.citation.BodyMention;
import ibid.citation.Citation;
import ibid.citation.Passage;
import ibid.citation.number.NumberForm;
import ibid.citation.run.BodyNames;
import ibid.citation.run.FirstSession;
import ibid.citation.run.ListOfActs;
import ibid.citation.run.Recognizer;
import ibid.citation.run.Run;
import ibid.citation.token.CodeLetters;
import ibid.citation.token.Contents;
import ibid.citation.token.RunningText;
import ibid.citation.token.Scanner;
import ibid.citation.token.SymbolScanner;
import ibid.citation.token.Thousands;
import ibid.citation.token.Token;
import ibid.citation.treaty.SmallWordForm;
import ibid.citation.treaty.TreatySeriesForm;
import ibid.citation.treaty.TreatyTitleForm;
import ibid.document.Document;
import ibid.document.Paragraph;
import ibid.document.Span;
import ibid.language.Languages;
import ibid.language.Letters;
import ibid.language.Lexicon;
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
          new SmallWordForm(),
          new AnaphorForm(),
          new OwnParagraphForm(),
          new IbidForm(),
          new PublicationForm(),
          new SoldPublicationForm());

  private final Languages languages;
  private final SymbolScanner symbols;
  private final CodeLetters codes;
  private final Thousands thousands;
  private final BodyNames names;

  public CitationFinder(Languages languages) {
    this.languages = languages;
    symbols = new SymbolScanner(languages.bodies());
    codes = new CodeLetters(languages.bodies());
    thousands = new Thousands(languages.bodies());
    names = new BodyNames(languages.bodies());
  }

  /** What each paragraph of a document prints, in the order of the document. */
  public List<Passage> find(Document document) {
    RunningText running = RunningText.of(document);
    Sheet body = new Sheet(running);
    Sheet notes = running.turns().isEmpty() ? body : new Sheet(RunningText.asPrinted(document));
    List<Finding> findings = new ArrayList<>(document.paragraphs().size());
    for (Paragraph paragraph : document.paragraphs()) {
      Sheet sheet = RunningText.isNote(paragraph) ? notes : body;
      Run run = sheet.read(paragraph, document.languageAt(paragraph.start()));
      if (!run.tokens().isEmpty() || isNumberedNote(paragraph)) {
        findings.add(new Finding(run, new ArrayList<>()));
      }
    }
    // One form after the other: what a processor does over and over it does faster.
    for (Recognizer recognizer : RECOGNIZERS) {
      for (Finding finding : findings) {
        if (!finding.run().tokens().isEmpty()) {
          recognizer.recognize(finding.run(), finding.citations());
        }
      }
    }
    return findings.stream().map(Finding::passage).toList();
  }

  /** A paragraph, and what is found in it. */
  private record Finding(Run run, List<Citation> citations) {
    Passage passage() {
      citations.sort(Comparator.comparingInt(citation -> citation.span().start()));
      List<BodyMention> bodies = run.contents().mayNameBody() ? bodies(run) : List.of();
      return new Passage(run.paragraph(), run.printed(), run.lexicon(), citations, bodies);
    }
  }

  /** A text, of which each paragraph is read in its language, as a rule that of the document. */
  private final class Sheet {
    private final RunningText text;
    private final Map<String, Reader> readers = new HashMap<>();

    Sheet(RunningText text) {
      this.text = text;
    }

    Run read(Paragraph paragraph, String language) {
      Reader reader = readers.computeIfAbsent(language, this::reader);
      List<Span> stretches = text.stretches(paragraph);
      List<Token> tokens = reader.scanner().scan(stretches);
      Run run =
          new Run(
              text.plain().text(),
              text.printed(),
              reader.lexicon(),
              names,
              paragraph,
              stretches,
              tokens,
              Contents.of(tokens));
      return ListOfActs.without(FirstSession.read(run));
    }

    private Reader reader(String code) {
      Lexicon lexicon = languages.lexicon(code);
      return new Reader(lexicon, new Scanner(text.plain(), lexicon, symbols, codes, thousands));
    }
  }

  /** What reads a text in one language. */
  private record Reader(Lexicon lexicon, Scanner scanner) {}

  /** A note that cites nothing comes between two others, and {@code Ibid.} behind it means it. */
  private static boolean isNumberedNote(Paragraph paragraph) {
    return paragraph instanceof Paragraph.Footnote note
        && !note.mark().isEmpty()
        && Letters.isDigit(note.mark().charAt(0));
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
