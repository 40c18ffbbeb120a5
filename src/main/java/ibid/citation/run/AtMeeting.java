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

  /**
   * {@code 2625 (XXV) del vigésimo quinto período de sesiones,} <u>{@code de}</u> {@code 24 de
   * octubre de 1970}: whether a comma sets a date off from the session that the number is said to
   * be of, so that it is the number's.
   *
   * @param from where the number ends
   */
  public static boolean isBehindSession(Run run, Token.Day day, int from) {
    if (day.date() == null || day.start() - from > LONGEST) {
      return false;
    }
    Match dated = DatedWords.before(run, day);
    if (dated == null || !dated.term().value().isEmpty() || dated.start() <= from) {
      return false;
    }
    int comma = Blanks.skipBack(run.text(), dated.start(), from) - 1;
    return comma > from
        && Marks.isComma(run.text().charAt(comma))
        && (run.lexicon().isBodyAfter() || isOf(run, from, comma))
        && isMeeting(run, from, comma);
  }

  private static boolean isOf(Run run, int from, int to) {
    int word = Blanks.skip(run.text(), from, to);
    return run.lexicon().glue(Category.OF, run.text(), word, to) != null;
  }

  /** Where a verb like that ends behind the number, no more than a comma between; or the same. */
  private static int verbEnd(Run run, int from, int to) {
    int word = Marks.pastComma(run.text(), from, to);
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
        if (words > MOST_WORDS || isAnd(run, at, to)) {
          return false;
        }
      }
    }
    return meeting;
  }

  /** Whether a word joins something; the {@code et} of {@code vingt et unième} does not. */
  private static boolean isAnd(Run run, int at, int to) {
    Match and = run.lexicon().glue(Category.AND, run.text(), at, to);
    return and != null
        && run.lexicon().naming(run.text(), Blanks.skip(run.text(), and.end(), to), to) == null;
  }
}
