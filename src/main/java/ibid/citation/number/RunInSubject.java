package ibid.citation.number;

import ibid.citation.BodyMention;
import ibid.citation.run.Before;
import ibid.citation.run.Run;
import ibid.language.Blanks;
import ibid.language.Category;
import ibid.language.Letters;
import ibid.language.Marks;

/**
 * Who acts at the beginning of a preamble that runs on in one paragraph: <u>{@code The
 * Commission}</u>{@code , Guided by resolution 1235 (XLII) of the Council, Recalling its resolution
 * 1989/36}.
 */
final class RunInSubject {
  private RunInSubject() {}

  /** The body that opens the paragraph, if a possessive is of it; or null. */
  static BodyMention of(Run run, int possessive) {
    BodyMention who = run.mention(run.at(0));
    int start = who == null ? possessive : who.span().end();
    if (clause(run, start, possessive) == possessive
        || who.bodies().isEmpty()
        || !who.bodies().get(0).numbering().isKnown()) {
      return null;
    }
    int verb = possessive - 1;
    while (!isVerb(run, clause(run, verb, possessive), possessive)) {
      if (verb == start || Marks.endsClause(run.text().charAt(verb))) {
        return null;
      }
      verb--;
    }
    for (int i = 1; run.at(i) != null && run.at(i).start() < possessive; i++) {
      if (run.at(i).end() >= verb && run.mention(run.at(i)) != null && !isOwner(run, i, verb)) {
        return null;
      }
    }
    return who;
  }

  /** {@code la résolution 1990/48 du} <u>{@code Conseil}</u>{@code , Rappelant sa}. */
  private static boolean isOwner(Run run, int index, int comma) {
    return run.at(index).end() == comma && Before.of(run, run.at(index).start()) != null;
  }

  /** Where the word with a capital begins behind a mark at a position, or the limit. */
  private static int clause(Run run, int mark, int limit) {
    String text = run.text();
    boolean parts =
        mark < limit && (Marks.isComma(text.charAt(mark)) || Marks.isSemicolon(text.charAt(mark)));
    int start = parts ? Blanks.skip(text, mark + 1, limit) : limit;
    return start < limit && Letters.isCapital(text.charAt(start)) ? start : limit;
  }

  private static boolean isVerb(Run run, int start, int limit) {
    return run.lexicon().opening(Category.VERB, run.text(), start, limit) != null;
  }
}
