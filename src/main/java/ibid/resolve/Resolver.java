package ibid.resolve;

import ibid.citation.CitationFinder;
import ibid.citation.Passage;
import ibid.document.Document;
import ibid.document.Paragraph;
import ibid.document.Span;
import ibid.language.Languages;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Finds and resolves everything a document cites. Safe for use by several threads. */
public final class Resolver {
  private final Languages languages;
  private final Map<String, CitationFinder> finders = new ConcurrentHashMap<>();

  public Resolver(Languages languages) {
    this.languages = languages;
  }

  /** What the document cites, in reading order. */
  public Reading resolve(Document document) {
    return new Walk(document, languages.bodies(), passages(document)).read();
  }

  /** What the paragraphs print, in the order of the document, each read in its language. */
  private List<Passage> passages(Document document) {
    Map<String, List<Paragraph>> byLanguage = new HashMap<>();
    for (Paragraph paragraph : document.paragraphs()) {
      byLanguage
          .computeIfAbsent(languageOf(paragraph, document), none -> new ArrayList<>())
          .add(paragraph);
    }
    List<Passage> passages = new ArrayList<>();
    byLanguage.forEach(
        (code, paragraphs) -> passages.addAll(finder(code).find(document.text(), paragraphs)));
    if (byLanguage.size() > 1) {
      passages.sort(Comparator.comparingInt(passage -> passage.paragraph().start()));
    }
    return passages;
  }

  private String languageOf(Paragraph paragraph, Document document) {
    Span first = paragraph.parts().get(0);
    return languages.ofParagraph(document.text(), first.start(), first.end(), document.language());
  }

  private CitationFinder finder(String code) {
    return finders.computeIfAbsent(
        code, language -> new CitationFinder(languages.bodies(), languages.lexicon(language)));
  }
}
