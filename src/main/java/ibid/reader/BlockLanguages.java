package ibid.reader;

import ibid.document.LanguageChange;
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
final class BlockLanguages {
  private final Languages languages;
  private final String code;
  private final Map<String, LanguageRules> byCode = new HashMap<>();
  private final List<LanguageChange> changes = new ArrayList<>();

  BlockLanguages(Languages languages, String code) {
    this.languages = languages;
    this.code = code;
  }

  /** What reads the text as a whole. */
  LanguageRules own() {
    return of(code);
  }

  /** What reads each of the blocks of a text, in their order. */
  List<LanguageRules> of(String text, List<Span> blocks) {
    ParagraphLanguages paragraphs = languages.paragraphs(code);
    List<LanguageRules> rules = new ArrayList<>(blocks.size());
    String before = code;
    for (Span block : blocks) {
      String language = paragraphs.next(text, block.start(), block.end());
      if (!language.equals(before)) {
        changes.add(new LanguageChange(block.start(), language));
        before = language;
      }
      rules.add(of(language));
    }
    return rules;
  }

  /** Where the blocks that were read go over into another language. */
  List<LanguageChange> changes() {
    return List.copyOf(changes);
  }

  private LanguageRules of(String language) {
    return byCode.computeIfAbsent(
        language, each -> LanguageRules.of(languages.lexicon(each), languages.bodies()));
  }
}
