package ibid.reader;

import ibid.document.Span;
import ibid.language.Languages;
import ibid.language.ParagraphLanguages;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The language that each block of a text is read in: as a rule that of the text, and another in a
 * part that is printed in that, {@code Rappelant sa résolution 60/1} between English paragraphs.
 */
final class Tongues {
  private final Languages languages;
  private final String code;
  private final Map<String, Tongue> byCode = new HashMap<>();

  Tongues(Languages languages, String code) {
    this.languages = languages;
    this.code = code;
  }

  /** That of the text as a whole. */
  Tongue own() {
    return of(code);
  }

  /** Those of some blocks, in their order. */
  List<Tongue> of(String text, List<Span> blocks) {
    ParagraphLanguages paragraphs = languages.paragraphs(code);
    List<Tongue> tongues = new ArrayList<>(blocks.size());
    for (Span block : blocks) {
      tongues.add(of(paragraphs.next(text, block.start(), block.end())));
    }
    return tongues;
  }

  private Tongue of(String language) {
    return byCode.computeIfAbsent(
        language, each -> Tongue.of(languages.lexicon(each), languages.bodies()));
  }
}
