package ibid.citation.treaty;

import ibid.citation.run.Before;
import ibid.citation.run.Genitive;
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
        || !Genitive.joins(run, before.end(), title.start())) {
      return null;
    }
    int end = Blanks.skipBack(run.text(), on(run, before), 0);
    boolean comma = end > 0 && Marks.isComma(run.text().charAt(end - 1));
    return isNoun(run, comma ? end - 1 : end) ? before.date() : null;
  }

  /** {@code Treaty on Harbours¹ on 7 July 2017}. */
  private static int pastMarker(String text, int titleEnd, int end) {
    int at = titleEnd;
    while (at < end && Letters.isSuperscript(text.charAt(at))) {
      at++;
    }
    return Blanks.skip(text, at, end);
  }

  /** Where the "on" begins before a date, or 0. */
  private static int on(Run run, Token.Day day) {
    Match on = Before.term(run, day.start(), Category.DATED, 1);
    return on != null && on.term().isOf(ON) ? on.start() : 0;
  }

  /** Whether "adoption" stands there, but not {@code the anniversary of the adoption}. */
  private static boolean isNoun(Run run, int position) {
    Match noun = position > 0 ? Before.term(run, position, Category.ADOPTS, LONGEST_NOUN) : null;
    return noun != null && noun.term().value().equals(NOUN) && Before.of(run, noun.start()) == null;
  }
}
