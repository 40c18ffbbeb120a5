package ibid.citation;

import ibid.document.Span;
import ibid.language.Blanks;
import ibid.language.Category;
import ibid.language.Match;
import java.time.LocalDate;

/**
 * The clause that tells who adopted a resolution, and when, some words after its number: {@code
 * resolution 61/2 on schools, adopted on 16 March 2018 by the Commission on Narcotic Drugs}.
 *
 * @param body the body that adopted it
 * @param date the date before the body, or null
 */
record Adoption(BodyMention body, LocalDate date) {
  /** The value of the words for it in the lexicons. */
  private static final String ADOPTED = "adopted";

  private static final int LONGEST_PHRASE = 3;

  /** The clause that names a body, which stands at an index; null when none does. */
  static Adoption by(Run run, BodyMention body, int index) {
    if (!body.isFull() || !body.bodies().get(0).numbering().isKnown()) {
      return null;
    }
    Span name = body.span();
    if (run.at(index - 1) instanceof Token.Day day && isBy(run, day.end(), name.start())) {
      return isAdopted(run, day.start()) ? new Adoption(body, day.date()) : null;
    }
    return isAdopted(run, name.start()) ? new Adoption(body, null) : null;
  }

  /** The same clause with the date that follows the body. */
  Adoption on(LocalDate later) {
    return new Adoption(body, later);
  }

  /** Whether nothing but "by the" stands between a date and the body. */
  private static boolean isBy(Run run, int from, int to) {
    int at = Blanks.skip(run.text(), from, to);
    Match glue = at < to ? run.lexicon().glue(run.text(), at, to) : null;
    return glue != null
        && glue.term().is(Category.OF)
        && Blanks.skip(run.text(), glue.end(), to) == to;
  }

  /** Whether the words that end at a position say "adopted". */
  private static boolean isAdopted(Run run, int end) {
    String text = run.text();
    int at = end;
    for (int words = 0; words < LONGEST_PHRASE; words++) {
      at = Before.wordStart(text, Blanks.skipBack(text, at, 0));
      Match glue = run.lexicon().glue(text, at, end);
      if (glue != null && glue.term().value().equals(ADOPTED)) {
        return Blanks.skip(text, glue.end(), end) == end;
      }
    }
    return false;
  }
}
