package ibid.citation.run;

import ibid.citation.token.Token;
import ibid.language.Blanks;
import ibid.language.Category;
import ibid.language.Letters;
import ibid.language.Marks;
import ibid.language.Match;

/**
 * The day of the meeting that adopted a number: {@code adopted resolution 70/1} <u>{@code at its
 * 4th meeting, on 25 September 2015}</u>, {@code resolution 70/1, adopted at its 4th meeting, on}.
 */
public final class AtMeeting {
  private static final int LONGEST = 90;
  private static final int MOST_WORDS = 10;
  private static final int LONGEST_VERB = 2;
  private static final String VERB = "verb";

  private AtMeeting() {}

  /**
   * Whether a date is that day.
   *
   * @param head the word that the number stands under
   * @param from where the number ends
   */
  public static boolean isOn(Run run, Token.Day day, Token head, int from) {
    if (day.date() == null || day.start() - from > LONGEST) {
      return false;
    }
    Match on = DatedWords.on(run, day);
    if (on == null || on.start() <= from) {
      return false;
    }
    int behind = verbEnd(run, from, on.start());
    return (behind > from || isAdopted(run, head)) && isMeeting(run, behind, on.start());
  }

  /** Where a verb like that ends behind the number, no more than a comma between; or the same. */
  private static int verbEnd(Run run, int from, int to) {
    int at = Blanks.skip(run.text(), from, to);
    boolean comma = at < to && Marks.isComma(run.text().charAt(at));
    int word = comma ? Blanks.skip(run.text(), at + 1, to) : at;
    Match verb = run.lexicon().around(Category.ADOPTS, run.text(), word, to);
    return isVerb(verb) ? verb.end() : from;
  }

  /** Whether the verb stands before the head, "its" or an article between. */
  private static boolean isAdopted(Run run, Token head) {
    Match its = Before.term(run, head.start(), Category.POSSESSIVE, 1);
    int noun = its == null ? Before.article(run, head.start()) : its.start();
    return isVerb(Before.term(run, noun, Category.ADOPTS, LONGEST_VERB));
  }

  private static boolean isVerb(Match match) {
    return match != null && match.term().value().endsWith(VERB);
  }

  /**
   * Whether a few words tell of a meeting or session, with no more than one comma before the last,
   * and join nothing to it: {@code at its 4th plenary meeting,}, {@code at its 4th meeting, held}.
   */
  private static boolean isMeeting(Run run, int from, int to) {
    String text = run.text();
    boolean meeting = false;
    int words = 0;
    for (int at = from; at < to; at++) {
      char c = text.charAt(at);
      if (Marks.isComma(c) ? !meeting : Marks.endsClause(c) || "()".indexOf(c) >= 0) {
        return false;
      }
      if (Letters.isWordPart(c) && !Letters.isWordPart(text.charAt(at - 1))) {

        meeting |= run.lexicon().opening(Category.RECORDS, text, at, to) != null;
        words++;
        if (words > MOST_WORDS || run.lexicon().glue(Category.AND, text, at, to) != null) {
          return false;
        }
      }
    }
    return meeting;
  }
}
