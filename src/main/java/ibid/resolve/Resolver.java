package ibid.resolve;

import ibid.citation.CitationFinder;
import ibid.document.Document;
import ibid.language.Languages;
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
    CitationFinder finder =
        finders.computeIfAbsent(
            document.language(),
            code -> new CitationFinder(languages.bodies(), languages.lexicon(code)));
    return new Walk(document, languages.bodies(), finder.find(document)).read();
  }
}
