package ibid.citation.treaty;

import ibid.citation.run.Run;
import ibid.document.Span;
import ibid.language.Category;
import ibid.language.Letters;
import ibid.language.Match;

/**
 * What sort of treaty a title says it is of: {@code protocol} of {@code premier} <u>{@code
 * Protocole}</u> {@code facultatif}.
 */
final class TitleSort {
  private TitleSort() {}

  /** What the first word for a treaty in a title says, else nothing: {@code premier Protocole}. */
  static String first(Run run, Span title) {
    String sort = "";
    for (int at = title.start(); sort.isEmpty() && at < title.end(); at++) {
      Span word = new Span(at, Letters.lettersEnd(run.text(), at, title.end()));
      sort = word.length() == 0 ? "" : of(run, word);
      at = word.end();
    }
    return sort;
  }

  /** What a word says where titles turn on it, else nothing. */
  static String of(Run run, Span word) {
    Match match = run.lexicon().citing(Category.TREATY, run.text(), word.start(), word.end());
    return match == null ? "" : match.term().value();
  }

  /** What the word says that a title ends with: {@code 公约} of a covenant, too. */
  static String last(Run run, Span title) {
    for (int at = title.start(); at < title.end(); at++) {
      Match match = run.lexicon().citing(Category.TREATY, run.text(), at, title.end());
      if (match != null && match.end() == title.end()) {
        return match.term().value();
      }
    }
    return "";
  }
}
