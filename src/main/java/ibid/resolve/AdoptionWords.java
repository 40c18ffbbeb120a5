package ibid.resolve;

import ibid.citation.BodyMention;
import ibid.language.Blanks;
import ibid.language.Category;
import ibid.language.Letters;
import ibid.language.Lexicon;
import ibid.language.Marks;
import ibid.language.Match;
import ibid.language.Words;

/**
 * The words that say that a number was adopted: <u>{@code adopted}</u> {@code resolution 251},
 * {@code resolution 251, which the General Assembly} <u>{@code adopted}</u>.
 */
final class AdoptionWords {
  /** {@code which was}, {@code que a}, before the verb, and a body's name behind it. */
  private static final int MOST_WORDS = 3;

  private static final int LONGEST_WORD = 5;

  private static final String VERB = "verb";
  private static final String PARTICIPLE = "participle";
  private static final String ADOPTED = "adopted";

  private final String text;
  private final Lexicon lexicon;

  AdoptionWords(String text, Lexicon lexicon) {
    this.text = text;
    this.lexicon = lexicon;
  }

  /**
   * Whether they stand a few words before a head.
   *
   * @param least how far back they may stand
   */
  boolean isBefore(int head, int least) {
    int at = head;
    boolean found = false;
    for (int i = 0; i < MOST_WORDS && !found && at > least && !lexicon.isHeadLast(); i++) {
      at = Words.lastStart(text, at, least);
      Match verb = lexicon.around(Category.ADOPTS, text, at + lexicon.prefix(text, at), head);
      found = verb != null && saysAdopted(verb);
    }
    return found;
  }

  /**
   * The words behind a position, no more than a name and short words between; or null.
   *
   * @param name the body that may be named between, or null
   */
  Match behind(int from, int to, BodyMention name) {
    int words = 0;
    for (int at = from; at < to; ) {
      Match adopted = at(at, to);
      Match small = small(at, to);
      int end = Letters.lettersEnd(text, at, to);
      if (adopted != null) {
        return adopted;
      } else if (name != null && at == name.span().start()) {
        at = name.span().end();
      } else if (small != null) {
        at = small.end();
      } else if (end > at) {
        words++;
        boolean and = lexicon.glue(Category.AND, text, at, to) != null;
        if (and || words > MOST_WORDS || end - at > LONGEST_WORD) {
          return null;
        }
        at = end;
      } else if (isGap(text.charAt(at))) {
        at++;
      } else {
        return null;
      }
    }
    return null;
  }

  private static boolean isGap(char c) {
    return Blanks.isBlank(c) || Marks.isComma(c) || Marks.isApostrophe(c);
  }

  private Match at(int position, int to) {
    Match by = lexicon.glue(Category.OF, text, position, to);
    if (by != null && by.term().value().startsWith(ADOPTED)) {
      return by;
    }
    Match verb = lexicon.around(Category.ADOPTS, text, position, to);
    int word = Letters.lettersEnd(text, position, to);
    // "Adoptée à" leads to the place of a treaty as well.
    verb = verb == null ? lexicon.around(Category.ADOPTS, text, position, word) : verb;
    return verb != null && saysAdopted(verb) ? verb : null;
  }

  private static boolean saysAdopted(Match match) {
    String value = match.term().value();
    return value.endsWith(VERB) || value.equals(PARTICIPLE);
  }

  /** {@code which}, {@code the}. */
  private Match small(int at, int to) {
    Match which = lexicon.around(Category.ADOPTS, text, at, to);
    return which == null ? lexicon.opening(Category.ARTICLE, text, at, to) : which;
  }
}
