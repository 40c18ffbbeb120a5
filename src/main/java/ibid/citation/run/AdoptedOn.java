package ibid.citation.run;

import ibid.citation.BodyMention;
import ibid.citation.token.Token;
import ibid.language.Blanks;
import ibid.language.Category;
import ibid.language.Marks;
import ibid.language.Match;
import java.time.LocalDate;

/**
 * The date between the word for an adoption and who adopted: {@code adopted on} <u>{@code 14
 * December 1946}</u> {@code by General Assembly resolution 97 (I)}.
 */
public final class AdoptedOn {
  private static final String NOUN = "noun";
  private static final String VERB = "verb";
  private static final String BY = "by";

  private AdoptedOn() {}

  /**
   * {@code l'adoption, le} <u>{@code 19 juin 2007}</u>{@code , par le Conseil, de la résolution},
   * {@code adopted on} <u>{@code 14 December 1946}</u> {@code by General Assembly resolution}: the
   * date between that noun or verb and who adopted, or null.
   */
  static LocalDate date(Run run, int headIndex) {
    Token by = run.at(headIndex - 1);
    BodyMention body = by == null ? null : run.mention(by);
    if (body == null || !(run.at(headIndex - 2) instanceof Token.Day day)) {
      return null;
    }
    Match on = DatedWords.on(run, day);
    if (on == null || !isBy(run, day.end(), body.span().start())) {
      return null;
    }
    int head = run.at(headIndex).start();
    int end = Blanks.skipBack(run.text(), on.start(), 0);
    boolean comma = end > 0 && Marks.isComma(run.text().charAt(end - 1));
    Match adopts = Before.term(run, comma ? end - 1 : end, Category.ADOPTS, 1);
    boolean noun = adopts != null && adopts.term().isOf(NOUN) && Genitive.joins(run, by.end(), head);
    boolean verb =
        adopts != null
            && adopts.term().value().equals(VERB)
            && Blanks.skip(run.text(), by.end(), head) == head;
    return noun || verb ? day.date() : null;
  }

  /** Whether no more than "by" or "of the" stands there. */
  private static boolean isBy(Run run, int from, int to) {
    int at = Blanks.skip(run.text(), from, to);
    Match by =
        at < to ? run.lexicon().around(Category.WITHIN, run.text(), at, to) : null;
    return Genitive.joins(run, from, to)
        || (by != null && by.term().isOf(BY) && Blanks.skip(run.text(), by.end(), to) == to);
  }

  /**
   * {@code adopted on} <u>{@code 14 December 1946}</u> {@code by General Assembly resolution 97
   * (I)}: whether the date at an index is that of a resolution behind it.
   */
  public static boolean isOfHeadBehind(Run run, int index) {
    if (!(run.at(index) instanceof Token.Day day) || run.lexicon().isHeadLast()) {
      return false;
    }
    int head = run.is(index + 1, Category.HEAD) ? index + 1 : index + 2;
    return run.is(head, Category.HEAD) && day.date() != null && day.date().equals(Dating.before(run, head));
  }
}
