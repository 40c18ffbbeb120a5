package ibid.citation.run;

import ibid.citation.token.Token;
import ibid.language.Category;
import ibid.language.Match;
import java.util.Set;

/** What the words before a date tell of it: {@code as of}, {@code both of}, {@code on}. */
public final class DatedWords {
  private static final int LONGEST = 5;

  /** The value of words behind which the date of something else stands: {@code as of}. */
  static final String OF_OTHER = "other";

  /** The value of words that tell when something is done. */
  static final String ON = "on";

  /** The values of words that tell that two things are of a date, or any number of them. */
  private static final String BOTH = "both";

  private static final String ALL = "all";

  /** The value of words whose form tells that two things are of a date. */
  private static final String TWO = "two";

  private static final Set<String> SEVERAL = Set.of(BOTH, ALL, TWO);

  private DatedWords() {}

  /** Those that end right before a date, or null. */
  public static Match before(Run run, Token.Day day) {
    return Before.term(run, day.start(), Category.DATED, LONGEST);
  }

  /** {@code on}, {@code le}: the one word before a date, if it tells when something is done. */
  static Match on(Run run, Token.Day day) {
    Match word = Before.term(run, day.start(), Category.DATED, 1);
    return word != null && word.term().isOf(ON) ? word : null;
  }

  /**
   * Whether the word before a date makes it that of a thing: {@code dated}, {@code of}, and not
   * {@code on}; where dates stand first none is needed.
   */
  public static boolean isOfThing(Run run, Token.Day day) {
    Match dated = before(run, day);
    return dated == null
        ? run.lexicon().isHeadLast()
        : !dated.term().value().equals(OF_OTHER) && !dated.term().isOf(ON);
  }

  /** {@code no later than 6 May 1993 (S/25704)}: something else is of the date. */
  public static boolean isOfOther(Run run, Token.Day day) {
    return hasBefore(run, day, OF_OTHER);
  }

  /** {@code 60/180 and 1645 (2005),} <u>{@code both of}</u> {@code 20 December 2005}. */
  public static boolean isOfBoth(Run run, Token.Day day) {
    Match dated = before(run, day);
    return dated != null && (dated.term().value().equals(BOTH) || dated.term().value().equals(ALL));
  }

  /** {@code 60/1, 60/180 and 1645 (2005),} <u>{@code all of}</u> {@code 20 December 2005}. */
  public static boolean isOfAll(Run run, Token.Day day) {
    return hasBefore(run, day, ALL);
  }

  /**
   * {@code قراريه 5/1 و5/2} <u>{@code المؤرخين}</u> {@code 18 حزيران/يونيه 2007}: the dual, which
   * is of the number before as well, unless a date of its own follows.
   */
  public static boolean isOfTwo(Run run, Token.Day day) {
    return hasBefore(run, day, TWO);
  }

  private static boolean hasBefore(Run run, Token.Day day, String value) {
    Match dated = before(run, day);
    return dated != null && dated.term().value().equals(value);
  }

  /** Whether a word before a date, or its form, tells that it is of more than one thing. */
  static boolean isOfMore(Match dated) {
    return SEVERAL.contains(dated.term().value());
  }
}
