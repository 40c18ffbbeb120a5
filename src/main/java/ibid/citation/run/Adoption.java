package ibid.citation.run;

import ibid.citation.BodyMention;
import ibid.citation.token.Token;
import ibid.document.Span;
import ibid.language.Blanks;
import ibid.language.Category;
import ibid.language.Marks;
import ibid.language.Match;
import ibid.language.Words;
import java.time.LocalDate;

/**
 * The clause that tells who adopted a resolution, and when, some words after its number: {@code
 * resolution 61/2 on schools, adopted on 16 March 2018 by the Commission on Narcotic Drugs}.
 *
 * @param body the body that adopted it
 * @param date the date before the body, or null
 */
public record Adoption(BodyMention body, LocalDate date) {
  private static final int LONGEST_PHRASE = 8;
  private static final int LONGEST_RELATIVE = 2;

  /** A title and the words that say "adopted". */
  private static final int LONGEST_CLAUSE = 440;

  private static final String VERB = "verb";
  private static final String WHICH = "which";

  /**
   * The clause that names a body, which stands at an index, and is about the number before it; null
   * when none does.
   *
   * @param head the word that the number stands under, or null
   * @param from where the number ends, with its date
   */
  public static Adoption by(Run run, BodyMention body, int index, Token head, int from) {
    if (!body.isFull() || !body.bodies().get(0).numbering().isKnown()) {
      return null;
    }
    Span name = body.span();
    Token.Day day =
        run.at(index - 1) instanceof Token.Day before && isBy(run, before.end(), name.start())
            ? before
            : null;
    int clauseEnd = day == null ? name.start() : day.start();
    Match adopted = isActive(run, name) ? which(run, name) : adopted(run, from, clauseEnd);
    return adopted != null && OwnTitle.isAll(run, head, from, adopted)
        ? new Adoption(body, day == null ? null : day.date())
        : null;
  }

  /**
   * {@code 5/11, entitled “Harbours”, adopted on 2 March 2022}: whether a date is behind those
   * words, set off by a comma, and about the number before it.
   *
   * @param from where the number ends
   */
  public static boolean isOn(Run run, Token.Day day, Token head, int from) {
    if (day.start() - from > LONGEST_CLAUSE || !isLed(run, day)) {
      return false;
    }
    Match adopted = adopted(run, from, day.start());
    return adopted != null
        && isSetOff(run, from, adopted.start())
        && OwnTitle.isNotAdopted(run, head, from, adopted);
  }

  /**
   * {@code 5/1 on harbours and 5/2 on ships,} <u>{@code of}</u> {@code 2 March 2022}: whether a
   * comma sets a date off from what the number before it is about, so that it is the number's.
   *
   * @param from where the number ends
   */
  public static boolean isSetOff(Run run, Token.Day day, Token head, int from) {
    Match dated = dated(run, day, from);
    return dated != null
        && (dated.term().value().isEmpty() || DatedWords.isOfMore(dated))
        && (isSetOff(run, from, dated.start()) || DatedWords.isOfMore(dated))
        && OwnTitle.isSubject(run, head, from, dated.start());
  }

  /**
   * {@code 5/1 об учреждениях и 5/2 о кодексе поведения} <u>{@code от}</u> {@code 18 июня 2007
   * года}: whether a date stands right behind what the last number of several is about, with no
   * comma, so that it may be of that or of the numbers.
   *
   * @param from where the number ends
   */
  public static boolean isBehindSubject(Run run, Token.Day day, Token head, int from) {
    Match dated = dated(run, day, from);
    return dated != null
        && dated.term().value().isEmpty()
        && OwnTitle.isSubjectAlone(run, head, from, dated.start());
  }

  /** The word before a date in the clause of a number that ends at a position, or null. */
  private static Match dated(Run run, Token.Day day, int from) {
    Match dated = day.start() - from > LONGEST_CLAUSE ? null : DatedWords.before(run, day);
    return dated != null && dated.start() > from ? dated : null;
  }

  /** Whether the word before a date can be the last of those that say "adopted on". */
  private static boolean isLed(Run run, Token.Day day) {
    Match word = Before.word(run, day.start());
    return word != null && word.term().is(Category.DATED);
  }

  /** Whether a comma stands before a position, no more than a marker between. */
  private static boolean isSetOff(Run run, int from, int position) {
    int at = position - 1;
    while (at > from && OwnTitle.isMark(run.text().charAt(at))) {
      at--;
    }
    return at >= from && Marks.isComma(run.text().charAt(at));
  }

  /** The same clause with the date that follows the body. */
  public Adoption on(LocalDate later) {
    return new Adoption(body, later);
  }

  /** Whether no more than "by the" stands between a date and the body. */
  private static boolean isBy(Run run, int from, int to) {
    String text = run.text();
    int at = Blanks.skip(text, from, to);
    Match word = run.lexicon().opening(Category.DATE_WORD, text, at, to);
    return After.of(run, word == null ? at : word.end(), to) == to;
  }

  /** {@code which the Commission adopted}: whether the verb stands behind the body. */
  private static boolean isActive(Run run, Span name) {
    int behind = Blanks.skip(run.text(), name.end(), run.end());
    Match verb = run.lexicon().around(Category.ADOPTS, run.text(), behind, run.end());
    return verb != null && verb.term().value().equals(VERB);
  }

  private static Match which(Run run, Span name) {
    Match which = Before.term(run, name.start(), Category.ADOPTS, LONGEST_RELATIVE);
    return which != null && which.term().value().equals(WHICH) ? which : null;
  }

  /** The longest words that say "adopted" and end at a position, or null. */
  private static Match adopted(Run run, int from, int end) {
    String text = run.text();
    Match longest = null;
    int at = end;
    for (int words = 0; words < LONGEST_PHRASE && at > from; words++) {
      at = Words.lastStart(text, at, from);
      Match glue = run.lexicon().glue(text, at, end);
      boolean says = glue != null && glue.term().value().startsWith(OwnTitle.ADOPTED);
      longest = says && Blanks.skip(text, glue.end(), end) == end ? glue : longest;
    }
    return longest;
  }
}
