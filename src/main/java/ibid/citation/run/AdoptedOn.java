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
import java.util.Set;

/**
 * The date between the word for an adoption and who adopted: {@code adopted on} <u>{@code 14
 * December 1946}</u> {@code by General Assembly resolution 97 (I)}.
 */
public final class AdoptedOn {
  private static final String NOUN = "noun";
  private static final String VERB = "verb";
  private static final String BY = "by";

  /** The values of words that tell an adoption. */
  private static final Set<String> TOLD = Set.of(VERB, "participle");

  private static final int LONGEST_VERB = 2;

  /** {@code 在成功湖协商一致通过了}. */
  private static final int LONGEST_PLACE = 14;

  private AdoptedOn() {}

  /**
   * <u>{@code On 11 December 1946}</u>{@code , the General Assembly adopted resolution 94}, {@code
   * 1946年12月11日，联合国大会一致通过第94号}: the date before who adopted, or null.
   *
   * @param index the token that is the head, or the number before one that stands last
   */
  static LocalDate active(Run run, int index) {
    Token by = run.at(index - 1);
    BodyMention body = by == null ? null : run.mention(by);
    if (body == null || !(run.at(index - 2) instanceof Token.Day day)) {
      return null;
    }
    int end = Dating.end(run, day);
    boolean one =
        isOn(run, day)
            && isName(run, end, body.span().start())
            && (run.lexicon().isHeadLast()
                ? isVerbIn(run, by.end(), run.at(index).start())
                : isVerb(run, by.end(), run.at(index).start()));
    return one ? day.date() : null;
  }

  /**
   * {@code приняв резолюцию 60/251} <u>{@code 15 марта 2006 года}</u>, {@code принят резолюцией
   * 2200 A (XXI) Генеральной Ассамблеи} <u>{@code 16 декабря 1966 года}</u>: whether a date right
   * behind a number, or its body, is that of the adoption which the word before its head tells.
   * Where cases tell who adopts, no word stands before such a date.
   *
   * @param head the token before the number, or null
   * @param from where the number ends, or its body
   */
  public static boolean isBehind(Run run, Token head, int from, Token.Day day) {
    if (!run.lexicon().isBodyAfter()
        || head == null
        || !head.is(Category.HEAD)
        || day.start() <= from) {
      return false;
    }
    int at = run.text().charAt(from) == ')' ? from + 1 : from;
    Match verb = Before.term(run, head.start(), Category.ADOPTS, 1);
    return verb != null
        && TOLD.contains(verb.term().value())
        && Blanks.skip(run.text(), at, day.start()) == day.start();
  }

  /** Whether a date tells when something is done. */
  private static boolean isOn(Run run, Token.Day day) {
    Match dated = DatedWords.before(run, day);
    return dated == null
        ? run.lexicon().isHeadLast() || run.lexicon().isBodyAfter()
        : dated.term().isOf(DatedWords.ON);
  }

  /** Whether no more than a comma and an article stand between a date and a name. */
  private static boolean isName(Run run, int from, int to) {
    Span united = UnitedNations.before(run, to);
    int end = Before.article(run, united == null ? to : united.start());
    return Marks.pastComma(run.text(), from, to) >= end;
  }

  /** {@code unanimously adopted}: whether the verb stands right before a head, with one word. */
  private static boolean isVerb(Run run, int from, int head) {
    Match verb = Before.term(run, Before.article(run, head), Category.ADOPTS, LONGEST_VERB);
    if (verb == null || !verb.term().value().endsWith(VERB) || verb.start() < from) {
      return false;
    }
    int word = Words.lastStart(run.text(), verb.start(), from);
    return Blanks.skip(run.text(), from, verb.start()) >= word;
  }

  /** {@code 在成功湖一致通过第}: whether the verb stands before a number, with no more than a place. */
  private static boolean isVerbIn(Run run, int from, int number) {
    if (number - from > LONGEST_PLACE) {
      return false;
    }
    for (int at = from; at < number; at++) {
      Match verb = run.lexicon().glue(run.text(), at, number);
      boolean by = verb != null && verb.term().value().equals(BY);
      if ((at == from && !by) || Marks.isComma(run.text().charAt(at))) {
        return false;
      }
      if (by && verb.end() - at > 1 && isOrdinal(run, verb.end(), number)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isOrdinal(Run run, int from, int number) {
    Match ordinal = run.lexicon().around(Category.ORDINAL, run.text(), from, number);
    return from == number || (ordinal != null && ordinal.end() == number);
  }

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
    int end = Marks.beforeComma(run.text(), on.start(), 0);
    Match adopts = Before.term(run, end, Category.ADOPTS, 1);
    boolean noun =
        adopts != null && adopts.term().isOf(NOUN) && Genitive.joins(run, by.end(), head);
    boolean verb =
        adopts != null
            && adopts.term().value().equals(VERB)
            && Blanks.skip(run.text(), by.end(), head) == head;
    return noun || verb ? day.date() : null;
  }

  /** Whether no more than "by" or "of the" stands there. */
  private static boolean isBy(Run run, int from, int to) {
    int at = Blanks.skip(run.text(), from, to);
    Match by = at < to ? run.lexicon().around(Category.WITHIN, run.text(), at, to) : null;
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
    return run.is(head, Category.HEAD)
        && day.date() != null
        && day.date().equals(Dating.before(run, head));
  }
}
