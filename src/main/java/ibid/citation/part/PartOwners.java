package ibid.citation.part;

import ibid.citation.run.After;
import ibid.citation.run.Before;
import ibid.citation.run.Run;
import ibid.citation.token.Token;
import ibid.language.Blanks;
import ibid.language.Category;
import ibid.language.Letters;
import ibid.language.Marks;
import ibid.language.Match;
import ibid.language.Words;
import ibid.symbol.DocumentNumber.Form;

/**
 * Tells a part near a number that is of something else: {@code resolution 61/2,} <u>{@code
 * paragraph 5 of that resolution}</u>, {@code A/66/10, para. 5;} <u>{@code article 38 of the
 * Statute}</u>.
 */
public final class PartOwners {
  private static final int FARTHEST_OWNER = 30;
  private static final int MOST_LABELS = 8;
  private static final String TABLE = "table";

  /** The value of words for what is sent: {@code letter}. */
  private static final String NOUN = "noun";

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
            || (run.at(next) != null && isBehindOf(run, run.at(next)));
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
            || PartJoint.joinsWhole(run, run.at(Pinpoints.lastPart(run, part, next)), glue, limit);
  }

  /**
   * {@code As resolution 61/2 asks,} <u>{@code table 3}</u> {@code shows}: whether a table opens a
   * clause behind a number, and is of the document itself.
   */
  static boolean isOwn(Run run, Token part, int end) {
    if (!((Token.Word) part).term().value().equals(TABLE)) {
      return false;
    }
    int limit = run.partEnd(end);
    int at = Blanks.skip(run.text(), end, limit);
    return at < limit
        && Letters.isLetter(run.text().charAt(at))
        && run.lexicon().glue(Category.AND, run.text(), at, limit) == null;
  }

  /**
   * {@code in particular paragraph 5} <u>{@code of the report}</u>, {@code الفقرة 5} <u>{@code من
   * مرفق التقرير}</u>: the part is one of that.
   */
  static boolean isOfReport(Run run, int end, int limit) {
    int at = Blanks.skip(run.text(), end, limit);
    Match of = at < limit ? run.lexicon().glue(run.text(), at, limit) : null;
    if (of == null ? !run.lexicon().isBodyAfter() : !of.term().is(Category.OF)) {
      return false;
    }
    int noun = After.article(run, of == null ? at : of.end(), limit);
    Match word = noun < limit ? run.lexicon().around(run.text(), noun, limit) : null;
    boolean owned = word != null && word.term().is(Category.PART) && run.lexicon().isRightToLeft();
    int owner = owned ? Blanks.skip(run.text(), word.end(), limit) : limit;
    word = owner < limit ? run.lexicon().around(run.text(), owner, limit) : word;
    return word != null
        && (word.term().is(Category.ADOPTABLE)
            || (word.term().is(Category.SENT) && word.term().value().equals(NOUN)));
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

  /**
   * {@code 61/2, annex, and paragraph 2 of resolution 62/3}: the annex is of the former, and so is
   * a part of that, {@code A/73/5, chap. II, table 4}. Its body or its date may stand between,
   * {@code 61/2 of the General Assembly, annex}.
   */
  static boolean isOfEarlier(Run run, int part) {
    int first = part;
    while (part - first < MOST_LABELS
        && (run.is(first - 1, Category.PART) || isSerial(run.at(first - 1)))) {
      first--;
    }
    first += run.is(first, Category.PART) ? 0 : 1;
    int owner = run.at(first - 1) instanceof Token.Day ? first - 2 : first - 1;
    owner -= run.at(owner) != null && run.mention(run.at(owner)) != null ? 1 : 0;
    Token before = run.at(owner);
    boolean whole =
        before instanceof Token.Sym || (before instanceof Token.Num && !isSerial(before));
    return whole
        && PartLabels.ofParts(run, first) >= run.at(part).end()
        && PartsBehind.of(run, owner) != null;
  }

  /**
   * {@code article 4} <u>{@code thereof}</u>{@code , and article 20 of}, <u>{@code its}</u> {@code
   * annex I and section A of}: it is of what was before.
   */
  public static boolean isThereof(Run run, Token part, int limit) {
    return isThereof(run, part, PartLabels.end(run, part.end(), limit), limit);
  }

  /** The same of a part whose labels end at a position. */
  static boolean isThereof(Run run, Token part, int labels, int limit) {
    boolean comma = labels < limit && Marks.isComma(run.text().charAt(labels));
    return Before.term(run, part.start(), Category.POSSESSIVE, 1) != null
        || PartsBehind.isRelative(run, comma ? labels + 1 : labels, limit);
  }

  /**
   * {@code paragraph 2 of the report} <u>{@code and General Assembly}</u> {@code resolution}:
   * whether "and" joins what is pinpointed to what stands before it.
   */
  static boolean isJoined(Run run, int index) {
    int first = index;
    while (first > 0 && run.mention(run.at(first - 1)) != null) {
      first--;
    }
    int start = run.at(first).start();
    int word = Words.lastStart(run.text(), start, 0);
    boolean its = run.lexicon().around(Category.POSSESSIVE, run.text(), word, start) != null;
    return Before.isAnd(run, its ? word : start);
  }

  /**
   * Whether "of" and no head stands before the number of a resolution, {@code paragraph 2 of}
   * <u>{@code 70/248}</u>: what stands before that is of it.
   */
  public static boolean isBehindOf(Run run, Token token) {
    if (!(token instanceof Token.Num) || isSerial(token) || run.lexicon().isHeadLast()) {
      return false;
    }
    int end = Blanks.skipBack(run.text(), token.start(), 0);
    int of = Words.start(run.text(), end);
    return run.lexicon().glue(Category.OF, run.text(), of, end) != null;
  }

  private static boolean isSerial(Token token) {
    return token instanceof Token.Num number && number.number().form() == Form.SERIAL;
  }
}
