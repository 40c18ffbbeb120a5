package ibid.resolve;

import ibid.citation.form.CitationFinder;
import ibid.document.Document;
import ibid.language.Languages;
import ibid.language.Lexicon;
import ibid.symbol.Bodies;

/** Finds and resolves everything a document cites. Safe for use by several threads. */
public final class Resolver {
  private final Languages languages;
  private final Bodies bodies;
  private final CitationFinder finder;

  public Resolver(Languages languages) {
    this.languages = languages;
    bodies = languages.bodies();
    finder = new CitationFinder(languages);
  }

  /** What the document cites, in reading order. */
  public Reading resolve(Document document) {
    Lexicon lexicon = languages.lexicon(document.language());
    return new Walk(document, bodies, finder.find(document), lexicon).read();
  }
}
