package ibid.citation.treaty;

import ibid.citation.part.PartLead;
import ibid.citation.run.Before;
import ibid.citation.run.Dating;
import ibid.citation.run.Genitive;
import ibid.citation.run.OwnTitle;
import ibid.citation.run.Run;
import ibid.citation.token.Token;
import ibid.document.Span;
import ibid.language.Blanks;
import ibid.language.Category;
import ibid.language.Letters;
import ibid.language.Marks;
import ibid.language.Match;
import java.time.LocalDate;

/**
 * The date of the clause that tells of a treaty's adoption: <u>{@code the adoption of the}</u>
 * {@code Treaty on Harbours} <u>{@code on 7 July 2017}</u>, {@code the adoption on 7 July 2017 of
 * the Treaty}. When it entered into force is no date of a treaty.
 */
final class TreatyAdoption {
  private static final String NOUN = "noun";
  private static final String ON = "on";
  private static final int LONGEST_NOUN = 3;
  private static final int LONGEST_ON = 3;
  private static final int LONGEST_NAME = 100;
  private static final int LONGEST_PLACE = 10;

  /** The value of words that no title goes on with: {@code qui}. */
  private static final String ENDS = "ends";

  /** The value of words between who adopts and what is adopted: {@code 在}, {@code 通过了}. */
  private static final String BY = "by";

  private TreatyAdoption() {}

  /** The date, or null. */
  static LocalDate date(Run run, Span title) {
    int next = run.indexAt(title.end());
    if (run.at(next) instanceof Token.Day behind
        && isNoun(run, title.start())
        && on(run, behind) == pastMarker(run.text(), title.end(), behind.start())) {
      return behind.date();
    }
    if (!(run.at(run.indexAt(title.start()) - 1) instanceof Token.Day before)
        || !Genitive.joins(run, Dating.end(run, before), title.start())) {
      return null;
    }
    int on = on(run, before);
    int act = on == 0 && run.lexicon().isBodyAfter() ? before.start() : on;
    return isNoun(run, Marks.beforeComma(run.text(), act, 0)) ? before.date() : null;
  }

  /**
   * The date of the clause behind a title that tells who adopted it, or null: {@code the Treaty on
   * Harbours,} <u>{@code adopted by the Conference on}</u> {@code 7 July 2017}.
   */
  static LocalDate byWhom(Run run, Span title) {
    String text = run.text();
    int limit = run.partEnd(title.end());
    int at = Marks.pastComma(text, pastMarker(text, title.end(), limit), limit);
    Match by = at < limit ? run.lexicon().glue(text, at, limit) : null;
    if (by == null || !by.term().value().startsWith(OwnTitle.ADOPTED)) {
      return null;
    }
    int next = run.indexAt(by.end());
    while (run.at(next) instanceof Token.Word name
        && !name.is(Category.HEAD)
        && name.start() - by.end() < LONGEST_NAME) {
      next++;
    }
    if (!(run.at(next) instanceof Token.Day day) || day.start() > limit) {
      return null;
    }
    int on = run.lexicon().isBodyAfter() ? day.start() : on(run, day);
    boolean adoptedOn = on < by.end() && Blanks.skip(text, by.end(), limit) == day.start();
    return on > 0 && (adoptedOn || isName(run, Blanks.skip(text, by.end(), on), on))
        ? day.date()
        : null;
  }

  /**
   * {@code 于2003年7月11日}<u>{@code 在马普托通过了}</u>{@code 《}: whether the verb stands between a date and
   * what opens a title, and before it no more than the place.
   */
  static boolean isVerbBefore(Run run, int from, int open) {
    String text = run.text();
    if (open - from > LONGEST_PLACE || !PartLead.isOneClause(text, from, open)) {
      return false;
    }
    for (int at = from; at < open; at++) {
      Match verb = run.lexicon().glue(text, at, open);
      boolean by = verb != null && verb.term().value().equals(BY);
      if (at == from && !by) {
        return false;
      }
      if (by && verb.end() == open && open - at > 1) {
        return true;
      }
    }
    return false;
  }

  /** Whether nothing but a name stands there: no small word that no title has. */
  private static boolean isName(Run run, int from, int end) {
    String text = run.text();
    if (end <= from || end - from > LONGEST_NAME || !PartLead.isOneClause(text, from, end)) {
      return false;
    }
    for (int at = from; at < end; at++) {
      boolean small = Character.isLowerCase(text.charAt(at));
      boolean begins = small && !Letters.isLetter(text.charAt(at - 1));
      if (Letters.isDigit(text.charAt(at)) || (begins && !isInName(run, at, end))) {
        return false;
      }
    }
    return true;
  }

  /**
   * Whether a small word can be in a name: one of titles, or any that does not begin another clause
   * where names go on in small letters, {@code Conférence sur le droit} <u>{@code des traités}</u>.
   */
  private static boolean isInName(Run run, int at, int end) {
    Match title = run.lexicon().title(run.text(), at, end);
    Match glue = run.lexicon().glue(run.text(), at, end);
    if (run.lexicon().hasTitleWords()) {
      return title != null || glue != null;
    }
    return (title == null || !title.term().isOf(ENDS))
        && (glue == null || !glue.term().is(Category.AND));
  }

  /** {@code Treaty on Harbours¹ on 7 July 2017}. */
  private static int pastMarker(String text, int titleEnd, int end) {
    int at = Blanks.skip(text, titleEnd, end);
    while (at < end && Letters.isSuperscript(text.charAt(at))) {
      at++;
    }
    return Blanks.skip(text, at, end);
  }

  /** Where the "on" begins before a date, or 0. */
  private static int on(Run run, Token.Day day) {
    Match on = Before.term(run, day.start(), Category.DATED, LONGEST_ON);
    return on != null && on.term().isOf(ON) ? on.start() : 0;
  }

  /** Whether "adoption" stands there, but not {@code the anniversary of the adoption}. */
  private static boolean isNoun(Run run, int position) {
    Match noun = position > 0 ? Before.term(run, position, Category.ADOPTS, LONGEST_NOUN) : null;
    if (noun == null || !noun.term().value().equals(NOUN)) {
      return false;
    }
    Match of = Before.of(run, noun.start());
    return of == null || Before.article(run, noun.start()) == of.start();
  }
}
