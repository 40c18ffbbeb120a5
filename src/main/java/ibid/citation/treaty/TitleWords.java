package ibid.citation.treaty;

import ibid.citation.run.Run;
import ibid.language.Blanks;
import ibid.language.Category;
import ibid.language.Letters;
import ibid.language.Match;

/**
 * What a word is that stands where the title of a treaty may go on, so that it goes on or ends:
 * {@code Convention against Corruption and} <u>{@code Parties}</u>.
 */
final class TitleWords {
  /** Goes on to a capital right behind the word: {@code Convention for}. */
  static final String LEADS = "leads";

  /** Whom a treaty binds: {@code Under the Convention States}. */
  private static final String SUBJECT = "subject";

  /** How many words are looked at for the one that tells a treaty of its own. */
  private static final int MOST_BEFORE_TREATY = 5;

  /** How many are for the one that tells what a body adopts. */
  private static final int MOST_BEFORE_TEXT = 3;

  private TitleWords() {}

  /**
   * {@code Treaty} <u>{@code of Pelindaba}</u>; neither {@code of the Parties} nor {@code of
   * States}.
   */
  static boolean isPlace(Run run, int of, int limit) {
    Match small = run.lexicon().title(run.text(), of, limit);
    int place = small == null || !small.term().isOf(LEADS) ? limit : small.end();
    int start = Blanks.skip(run.text(), place, limit);
    return start < limit
        && Letters.isCapital(run.text().charAt(start))
        && !isSubject(run, start, limit);
  }

  /** {@code the Agreement and Parties to the Convention}: those are no part of a title. */
  static boolean isParty(Run run, int start, int limit) {
    Match match = run.lexicon().around(Category.PARTIES, run.text(), start, limit);
    return match != null && match.term().value().isEmpty();
  }

  /** {@code Under the Convention States must act}: no title goes on with whom it binds. */
  static boolean isSubject(Run run, int start, int limit) {
    Match match = run.lexicon().title(run.text(), start, limit);
    return (match != null && match.term().isOf(SUBJECT))
        || run.lexicon().isSubject(run.text(), start);
  }

  /**
   * {@code in} <u>{@code January}</u> {@code 2016}, <u>{@code Jan.}</u> {@code 27, 1967}: a year or
   * day tells that it is of a date.
   */
  static boolean isMonth(Run run, int start, int end, int limit) {
    int stop = end < limit && run.text().charAt(end) == '.' ? end + 1 : end;
    int year = Blanks.skip(run.text(), stop, limit);
    Match match =
        year > stop && year < limit && Letters.isDigit(run.text().charAt(year))
            ? run.lexicon().opening(Category.MONTH, run.text(), start, stop)
            : null;
    return match != null && match.end() >= end;
  }

  /**
   * {@code the Protocol, ILO Conventions}, {@code the Treaty, U.N.T.S.}: what begins with an
   * acronym is another thing.
   */
  static boolean isAcronym(String text, int start) {
    int next = text.startsWith(".", start + 1) ? start + 2 : start + 1;
    return next < text.length() && Letters.isCapital(text.charAt(next));
  }

  /** Whether a treaty of its own begins within a few words. */
  static boolean isTreaty(Run run, int start, int limit) {
    int at = start;
    for (int words = 0;
        words < MOST_BEFORE_TREATY && at < limit && Letters.isLetter(run.text().charAt(at));
        words++) {
      if (run.lexicon().citing(Category.TREATY, run.text(), at, limit) != null) {
        return true;
      }
      Match glue = words > 0 ? run.lexicon().glue(run.text(), at, limit) : null;
      if (glue != null && (glue.term().is(Category.AND) || glue.term().is(Category.TO))) {
        return false;
      }
      at = Blanks.skip(run.text(), wordEnd(run.text(), at, limit), limit);
    }
    return false;
  }

  /** {@code and the} <u>{@code Agreed Principles}</u>: whether that names what a body adopts. */
  static boolean isOtherText(Run run, int start, int limit) {
    int at = start;
    for (int words = 0;
        words < MOST_BEFORE_TEXT && at < limit && Letters.isCapital(run.text().charAt(at));
        words++) {
      if (run.lexicon().around(Category.ADOPTABLE, run.text(), at, limit) != null) {
        return true;
      }
      at = Blanks.skip(run.text(), wordEnd(run.text(), at, limit), limit);
    }
    return false;
  }

  /** Where a word ends, with its hyphens and with what the end of a line divides from it. */
  static int wordEnd(String text, int start, int limit) {
    int at = start;
    while (at < limit && isInWord(text.charAt(at))) {
      int rest = Blanks.skipDivision(text, at, limit);
      at = rest < limit && Letters.isLetter(text.charAt(rest)) ? rest + 1 : at + 1;
    }
    return at;
  }

  private static boolean isInWord(char c) {
    return Letters.isLetter(c) || c == '-' || c == '\u2011' || c == '\u00AD';
  }
}
