package ibid.citation.treaty;

import ibid.citation.Citation.TreatyTitle;
import ibid.citation.run.Run;
import ibid.citation.token.Token;
import ibid.document.Span;
import ibid.language.Blanks;
import ibid.language.Category;
import ibid.language.Letters;
import ibid.language.Lexicon;
import ibid.language.Match;

/**
 * How far the title of a treaty surely goes that no table has, where small letters go on in titles:
 * {@code le} <u>{@code Traité sur les forces armées conventionnelles en Europe}</u>{@code ¹}, to
 * the next mark, but of a name only the name: {@code la} <u>{@code Convention de Kinshasa}</u>
 * {@code à mener}.
 */
final class OpenTitle {
  /** What the rows of words inside titles say of those that never are. */
  private static final String ENDS = "ends";

  private static final int MOST_WORDS = 16;

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
            && TreatyTitle.SORTS.contains(word.term().value())
            && isName(run, title);
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

  /**
   * Where the next treaty or article begins, or a number with its head, {@code Traité sur les
   * bateaux et la} <u>{@code résolution 64/293}</u>, or the text ends.
   */
  private static int limit(Run run, int index) {
    int next = index + 1;
    while (isWord(run, next) || isYear(run.at(next))) {
      next++;
    }
    if (run.at(next) instanceof Token.Num && next - 1 > index && run.is(next - 1, Category.HEAD)) {
      next--;
    }
    int end = run.partEnd(run.at(index).start());
    return run.at(next) == null ? end : Math.min(end, start(run, next));
  }

  /**
   * {@code Договора о нераспространении и} <u>{@code Гаагской}</u> {@code конвенции}: with its
   * name.
   */
  private static int start(Run run, int index) {
    return run.is(index, Category.TREATY)
        ? SmallLetterTitles.nameStart(run, index)
        : run.at(index).start();
  }

  private static boolean isWord(Run run, int index) {
    return run.at(index) instanceof Token.Word
        && !run.is(index, Category.TREATY)
        && !run.is(index, Category.TREATY_TITLE)
        && !run.is(index, Category.TREATY_SERIES)
        && !run.is(index, Category.PART);
  }

  /** {@code Convention de} <u>{@code 2019}</u> {@code sur la violence}. */
  private static boolean isYear(Token token) {
    return token instanceof Token.Num number && number.number().mayBeYear();
  }

  /**
   * Past the year that a subject stands behind, <u>{@code 2019 года}</u> {@code о насилии}, or the
   * same.
   */
  private static int pastYear(Run run, int position, int limit) {
    Token token = run.at(run.indexAt(position));
    if (!isYear(token) || token.start() != position) {
      return position;
    }
    int at = Blanks.skip(run.text(), token.end(), limit);
    Match word = run.lexicon().opening(Category.DATE_WORD, run.text(), at, limit);
    int subject = word == null ? at : Blanks.skip(run.text(), word.end(), limit);
    return opens(run, subject, limit) ? subject : position;
  }

  private static int end(Run run, int index, Span title) {
    String text = run.text();
    int limit = limit(run, index);
    int end = title.end();
    boolean named = title.start() < run.at(index).start();
    int at = end < limit && text.charAt(end) == '-' ? end + 1 : Blanks.skip(text, end, limit);
    boolean linked = false;
    for (int words = 0; words < MOST_WORDS && at < limit; words++) {
      at = pastYear(run, at, limit);
      Match link = link(run.lexicon(), text, at, limit);
      if (link != null && link.term().isOf(TitleExtent.CLOSES)) {
        return words > 0 && TitleExtent.isOf(run.at(index), TitleEnd.PROTOCOL) ? link.end() : end;
      }
      boolean goesOn = link == null ? goesOn(run, at, limit, named) : goesOn(run, link, named);
      if (!goesOn) {
        return end;
      }
      linked = link != null;
      if (link == null) {
        named |= words < 2 && Character.isUpperCase(text.charAt(at));
        end = Letters.lettersEnd(text, at, limit);
      } else {
        named &= !link.term().isOf(TitleExtent.SUBJECT_FOLLOWS);
      }
      at = Blanks.skip(text, link == null ? end : link.end(), limit);
    }
    Token other = run.at(run.indexAt(at));
    boolean added = linked && end == title.end() && other != null && other.start() == at;
    return added && isPartOfLonger(run, other) ? other.end() : end;
  }

  /** {@code Протокол} <u>{@code к Конвенции о биологическом разнообразии}</u>. */
  private static boolean isPartOfLonger(Run run, Token other) {
    return other.is(Category.TREATY_TITLE)
        && LongerName.holds(run, new Span(other.start(), other.end()), true);
  }

  /** Whether the title goes on with a word; of a name, with {@code l’Afrique centrale pour le}. */
  private static boolean goesOn(Run run, int at, int limit, boolean named) {
    char first = run.text().charAt(at);
    if (!named || !Letters.isLetter(first) || Character.isUpperCase(first)) {
      return Letters.isLetter(first);
    }
    return opens(
        run, Blanks.skip(run.text(), Letters.lettersEnd(run.text(), at, limit), limit), limit);
  }

  /** {@code sur la violence}: whether the subject of a title begins at a position. */
  private static boolean opens(Run run, int position, int limit) {
    Match link = position < limit ? run.lexicon().title(run.text(), position, limit) : null;
    return link != null
        && link.term().isOf(TitleExtent.SUBJECT_FOLLOWS)
        && !link.term().isOf(TitleExtent.CLOSES);
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
    return glue == null ? lexicon.opening(Category.ARTICLE, text, at, limit) : glue;
  }
}
