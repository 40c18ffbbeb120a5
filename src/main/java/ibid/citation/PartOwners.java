package ibid.citation;

import ibid.language.Blanks;
import ibid.language.Category;
import ibid.language.Letters;
import ibid.language.Marks;
import ibid.language.Match;

/**
 * Tells a part behind a number that is of something else: {@code resolution 61/2,} <u>{@code
 * paragraph 5 of that resolution}</u>, {@code A/66/10, para. 5;} <u>{@code article 38 of the
 * Statute}</u>.
 */
final class PartOwners {
  private static final int FARTHEST_OWNER = 30;

  private PartOwners() {}

  /** {@code resolution 61/2, paragraph 5 of that resolution}: the part is of what follows it. */
  static boolean isOfNext(Run run, int part, int labelEnd) {
    int end = labelEnd;
    int next = run.indexAt(end);
    while (run.is(next, Category.PART) && isOfPart(run, end, run.at(next).start())) {
      end = PartLabels.all(run, run.at(next).end(), run.end());
      next = run.indexAt(end);
    }
    if (isOfTreaty(run, run.at(part), end)) {
      return true;
    }
    boolean named =
        run.is(next, Category.HEAD)
            || (isBody(run.at(next)) && run.is(next + 1, Category.HEAD))
            || run.at(next) instanceof Token.Sym
            || (run.at(next) != null && Pinpoints.isBehindOf(run, run.at(next)));
    if (!named
        || run.at(next).start() - end > FARTHEST_OWNER
        || PartsBehind.isRelative(run, end, run.partEnd(end))) {
      return false;
    }
    int limit = run.at(next).start();
    boolean comma = end < limit && Marks.isComma(run.text().charAt(end));
    int of = Blanks.skip(run.text(), comma ? end + 1 : end, limit);
    Match glue = of < limit ? run.lexicon().glue(run.text(), of, limit) : null;
    return glue == null
        ? run.lexicon().isBodyAfter() && PartJoint.isGenitive(run.text(), end, limit)
        : glue.term().is(Category.OF)
            || PartJoint.joinsAnnex(run, run.at(Pinpoints.lastPart(run, part, next)), glue, limit);
  }

  private static boolean isBody(Token token) {
    return token != null && (token.is(Category.BODY) || token.is(Category.SHORT_BODY));
  }

  /**
   * {@code article 2} <u>{@code of the Covenant}</u>, or of whatever else has a name; {@code статья
   * 3} <u>{@code Конвенции}</u>.
   */
  static boolean isOfTreaty(Run run, Token part, int from) {
    if (!Pinpoints.isArticle(part)) {
      return false;
    }
    int limit = run.partEnd(from);
    boolean comma = from < limit && Marks.isComma(run.text().charAt(from));
    int of = Blanks.skip(run.text(), comma ? from + 1 : from, limit);
    Match glue = of < limit ? run.lexicon().glue(run.text(), of, limit) : null;
    if (glue == null && !comma && run.lexicon().isBodyAfter()) {
      int treaty = run.indexAt(of);
      return (run.is(treaty, Category.TREATY_TITLE) || run.is(treaty, Category.TREATY))
          && run.at(treaty).start() == of;
    }
    if (glue == null || !glue.term().is(Category.OF) || PartsBehind.isRelative(run, of, limit)) {
      return false;
    }
    int name = Blanks.skip(run.text(), glue.end(), limit);
    return name < limit
        && (Letters.isCapital(run.text().charAt(name))
            || run.is(run.indexAt(name), Category.TREATY_TITLE));
  }

  /** {@code subparagraph (b)} <u>{@code of}</u> {@code paragraph 4}; some need no word. */
  static boolean isOfPart(Run run, int from, int to) {
    int at = Blanks.skip(run.text(), from, to);
    Match glue = at < to ? run.lexicon().glue(run.text(), at, to) : null;
    return glue == null
        ? at == to && run.lexicon().isBodyAfter()
        : glue.term().is(Category.OF) && Blanks.skip(run.text(), glue.end(), to) == to;
  }
}
