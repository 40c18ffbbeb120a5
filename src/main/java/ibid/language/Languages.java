package ibid.language;

import ibid.symbol.Bodies;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The lexicons of the languages that documents are read in, each loaded when first asked for. */
public final class Languages {
  /** The language of a text that says nothing else. */
  public static final String ENGLISH = "en";

  private final Bodies bodies;
  private final Map<String, Lexicon> lexicons = new ConcurrentHashMap<>();

  public Languages(Bodies bodies) {
    this.bodies = bodies;
  }

  /** The bodies that every language names. */
  public Bodies bodies() {
    return bodies;
  }

  /** The lexicon of a language, by its two-letter code. */
  public Lexicon lexicon(String code) {
    return lexicons.computeIfAbsent(code, language -> Lexicon.of(language, bodies));
  }

  /** The two-letter code of the language a text is in. */
  public String detect(String text) {
    return ENGLISH;
  }
}
