package ibid.citation.run;

import ibid.citation.token.Token;
import ibid.language.Blanks;
import ibid.language.Category;
import ibid.language.Letters;
import ibid.language.Marks;
import ibid.language.Match;

/**
 * How far the name of a body goes behind the words of it that the tables have: {@code Council}
 * <u>{@code of Ministers}</u>.
 */
public final class NameEnd {
  private static final int MOST_WORDS = 16;

  private NameEnd() {}

  /**
   * Where a longer name ends: with the last capital that small words of names lead to, {@code the
   * African Commission} <u>{@code on Human and Peoples’ Rights}</u>, {@code the Conference of the
   * Parties} <u>{@code to the Lighthouse Convention}</u>, or with the word for a treaty, {@code
   * Конференция Сторон} <u>{@code Бамакской конвенции}</u>; at the latest before what is cited.
   */
  static int of(Run run, int nameEnd) {
    String text = run.text();
    int limit = limit(run, nameEnd);
    int good = nameEnd;
    int at = Blanks.skip(text, good, limit);
    for (int words = 0; words < MOST_WORDS && at > good && at < limit; words++) {
      int next = smallWordEnd(run, at, limit);
      if (next == 0) {
        Match cited = run.lexicon().citing(text, at, limit);
        boolean treaty = cited != null && cited.term().is(Category.TREATY);
        if (!treaty && (cited != null || !Character.isUpperCase(text.charAt(at)))) {
          break;
        }
        next = wordEnd(text, at, limit);
        good = next;
      }
      at = Blanks.skip(text, next, limit);
    }
    return good;
  }

  /** A name ends before a number or symbol, {@code 权理事会 }<u>{@code S-1/1}</u>, with its letters. */
  private static int limit(Run run, int nameEnd) {
    int end = run.partEnd(nameEnd);
    int next = run.indexAt(nameEnd);
    for (int i = next; i < next + MOST_WORDS && run.at(i) != null; i++) {
      if (!(run.at(i) instanceof Token.Word)) {
        return Math.min(end, run.at(i).start());
      }
    }
    return end;
  }

  private static int smallWordEnd(Run run, int at, int limit) {
    if (!Character.isLowerCase(run.text().charAt(at))) {
      return 0;
    }
    Match glue = run.lexicon().glue(run.text(), at, limit);
    boolean joins = glue != null && (glue.term().is(Category.OF) || glue.term().is(Category.AND));
    Match small = joins ? glue : run.lexicon().title(run.text(), at, limit);
    return small == null ? 0 : small.end();
  }

  /** Where a word ends, of which an apostrophe is part: {@code Int’l}. */
  public static int wordEnd(String text, int start, int limit) {
    int at = start;
    while (at < limit
        && (Letters.isLetter(text.charAt(at)) || Marks.isApostrophe(text.charAt(at)))) {
      at++;
    }
    return at;
  }
}
