package ibid.citation.treaty;

import ibid.citation.run.Before;
import ibid.citation.run.Run;
import ibid.citation.token.Token;
import ibid.document.Span;
import ibid.language.Blanks;
import ibid.language.Category;
import ibid.language.Letters;
import ibid.language.Lexicon;
import ibid.language.Match;
import java.util.Set;

/**
 * How far the title of a treaty surely goes that no table has, where small letters go on in titles:
 * {@code le} <u>{@code Traité sur les forces armées conventionnelles en Europe}</u>{@code ¹}, to
 * the next mark, but of a name only the name: {@code la} <u>{@code Convention de Kinshasa}</u>
 * {@code à mener}.
 */
final class OpenTitle {
  /** What is nothing but a treaty; an agreement or a pact may be another thing. */
  private static final Set<String> SORTS = Set.of("convention", "protocol", "treaty");

  /** What the rows of words inside titles say of those that never are. */
  private static final String ENDS = "ends";

  private static final int MOST_WORDS = 16;
  private static final int LONGEST_DRAFT = 2;

  private OpenTitle() {}

  /**
   * The title as far as it surely goes, or the word alone if it is not sure that this is one.
   *
   * @param index the token that is the word
   * @param title the word, with what has a capital before it
   */
  static Span of(Run run, int index, Span title) {
    Token token = run.at(index);
    boolean sure =
        token instanceof Token.Word word
            && SORTS.contains(word.term().value())
            && isName(run, title)
            && !isDraft(run, title.start());
    return sure
        ? new Span(title.start(), end(run, index, title))
        : new Span(token.start(), token.end());
  }

  /** In letters with capitals, no title begins with a small one. */
  private static boolean isName(Run run, Span title) {
    char first = run.text().charAt(title.start());
    return !Character.isLowerCase(first)
        && (!run.lexicon().isRightToLeft() || !run.lexicon().isDefinite(run.text(), title.start()));
  }

  /** {@code projet de Protocole}, {@code Глобальный договор}: what is no treaty. */
  private static boolean isDraft(Run run, int start) {
    Match before = Before.term(run, start, Category.PARTIES, LONGEST_DRAFT);
    return before != null && before.term().value().equals(LongerName.BODY);
  }

  /** Where the next treaty or article begins, or a number, or the text ends. */
  private static int limit(Run run, int index) {
    int next = index + 1;
    while (run.at(next) instanceof Token.Word
        && !run.is(next, Category.TREATY)
        && !run.is(next, Category.TREATY_TITLE)
        && !run.is(next, Category.PART)) {
      next++;
    }
    int end = run.partEnd(run.at(index).start());
    return run.at(next) == null ? end : Math.min(end, run.at(next).start());
  }

  private static int end(Run run, int index, Span title) {
    String text = run.text();
    int limit = limit(run, index);
    int end = title.end();
    boolean named = title.start() < run.at(index).start();
    int at = end < limit && text.charAt(end) == '-' ? end + 1 : Blanks.skip(text, end, limit);
    for (int words = 0; words < MOST_WORDS && at < limit; words++) {
      Match link = link(run.lexicon(), text, at, limit);
      boolean goesOn = link == null ? goesOn(run, at, limit, named) : goesOn(run, link, named);
      if (!goesOn) {
        break;
      }
      if (link == null) {
        named |= words < 2 && Character.isUpperCase(text.charAt(at));
        end = Letters.lettersEnd(text, at, limit);
      } else {
        named &= !link.term().isOf(TitleExtent.SUBJECT_FOLLOWS);
      }
      at = Blanks.skip(text, link == null ? end : link.end(), limit);
    }
    return end;
  }

  /** Whether the title goes on with a word; of a name, with {@code l’Afrique centrale pour le}. */
  private static boolean goesOn(Run run, int at, int limit, boolean named) {
    char first = run.text().charAt(at);
    if (!named || !Letters.isLetter(first) || Character.isUpperCase(first)) {
      return Letters.isLetter(first);
    }
    int next = Blanks.skip(run.text(), Letters.lettersEnd(run.text(), at, limit), limit);
    Match link = next < limit ? run.lexicon().title(run.text(), next, limit) : null;
    return link != null && link.term().isOf(TitleExtent.SUBJECT_FOLLOWS);
  }

  /** Whether it goes on behind a small word; an "and" joined to what follows may join anything. */
  private static boolean goesOn(Run run, Match link, boolean named) {
    boolean joins = link.term().is(Category.AND);
    return !link.term().isOf(ENDS) && !(joins && (named || run.lexicon().isRightToLeft()));
  }

  /** The small word of a title that stands at a position, or null. */
  private static Match link(Lexicon lexicon, String text, int at, int limit) {
    Match title = lexicon.title(text, at, limit);
    if (title != null) {
      return title;
    }
    boolean joined = lexicon.isRightToLeft() && lexicon.prefix(text, at) > 0;
    Match glue = lexicon.glue(text, at, joined ? at + 1 : limit);
    Match opening = glue == null ? lexicon.opening(text, at, limit) : glue;
    return glue != null || (opening != null && opening.term().is(Category.ARTICLE))
        ? opening
        : null;
  }
}
