package ibid.language;

import java.util.List;

/**
 * The language of each paragraph of a text, in their order: as a rule that of the text, which the
 * first few words tell. One is in another language whose words are well ahead of all others to its
 * end; a few words, as a note has them, {@code Résolution 60/1, annexe}, are in that or in the
 * language that another paragraph before them was in.
 */
public final class ParagraphLanguages {
  /** What tells that a paragraph is in the language of its text, and not in another. */
  private static final int ENOUGH_OF_ITS_OWN = 2;

  /** A paragraph of another language may print names and words of the text's own. */
  private static final int MANY_TIMES = 3;

  /** In UTF-16 units. */
  private static final int SAMPLE = 300;

  private final Languages languages;
  private final List<String> codes;
  private final int own;

  /** The language of the last paragraph that was not in that of the text. */
  private int other;

  /** The language of the paragraph before. */
  private int before;

  ParagraphLanguages(Languages languages, List<String> codes, int own) {
    this.languages = languages;
    this.codes = codes;
    this.own = own;
    other = own;
    before = own;
  }

  /** The two-letter code of the language of the next paragraph. */
  public String next(String text, int from, int to) {
    before = language(text, from, to);
    other = before == own ? other : before;
    return codes.get(before);
  }

  private int language(String text, int from, int to) {
    int[] hits = new int[codes.size()];
    for (int start = from; start < to; ) {
      if (!Letters.isLetter(text.charAt(start))) {
        start++;
        continue;
      }
      int stop = Languages.wordEnd(text, start, to);
      if (languages.count(text, start, stop, hits) && lead(hits, own) >= ENOUGH_OF_ITS_OWN) {
        return own;
      }
      if (stop > from + SAMPLE && foreign(hits) < 0) {
        break;
      }
      start = stop;
    }
    int foreign = foreign(hits);
    if (foreign >= 0) {
      return foreign;
    }
    return hits[own] == hits[other] ? before : hits[own] > hits[other] ? own : other;
  }

  /** The language that is well ahead of all others and that of the text, or -1. */
  private int foreign(int[] hits) {
    for (int language = 0; language < hits.length; language++) {
      if (language != own
          && lead(hits, language) >= Languages.ENOUGH
          && hits[language] >= hits[own] * MANY_TIMES) {
        return language;
      }
    }
    return -1;
  }

  /** How many more words a language has than each other one. */
  private static int lead(int[] hits, int of) {
    int next = 0;
    for (int language = 0; language < hits.length; language++) {
      if (language != of) {
        next = Math.max(next, hits[language]);
      }
    }
    return hits[of] - next;
  }
}
