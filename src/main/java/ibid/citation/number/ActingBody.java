package ibid.citation.number;

import ibid.citation.BodyMention;
import ibid.citation.part.PartLead;
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
import ibid.symbol.Notation;

/**
 * Who acts with a resolution that has no "its": <u>{@code the Council}</u> {@code , by resolution 9
 * (I)}, {@code by} <u>{@code the Council}</u> {@code (resolution 9 (I))}, <u>{@code the Council of
 * the League}</u> {@code adopted resolution 60/6}.
 */
final class ActingBody {
  private static final String BY = "by";
  private static final String VERB = "verb";

  /** {@code por el}. */
  private static final int LONGEST_BY = 2;

  /** {@code had adopted}. */
  private static final int LONGEST_VERB = 2;

  private static final int LONGEST_NAME = 60;

  /** {@code in conformity with}. */
  private static final int LONGEST_FOLLOWS = 4;

  private ActingBody() {}

  /**
   * The body that stands right before a head and acts with it, or of which a verb tells that; or
   * null.
   *
   * @param before the token that stands before the head, or null
   * @param head where the head begins
   */
  static BodyMention of(Run run, Token before, int head) {
    BodyMention named = before == null ? null : run.mention(before);
    BodyMention told = named == null ? null : ToldActor.of(run, before, head);
    BodyMention acting = told == null ? rightBefore(run, before, head) : told;
    return acting == null ? Gathering.adopting(run, head) : acting;
  }

  private static BodyMention rightBefore(Run run, Token before, int head) {
    BodyMention named = before == null ? null : run.mention(before);
    if (named == null || run.lexicon().isHeadLast() || named.span().end() >= head) {
      return null;
    }
    String text = run.text();
    int end = nameEnd(run, named, head);
    int at = Blanks.skip(text, end, head);
    if (at + 1 == head && text.charAt(at) == '(') {
      return isAgent(run, named) ? named : null;
    }
    boolean comma = at < head && Marks.isComma(text.charAt(at));
    at = comma ? Blanks.skip(text, at + 1, head) : at;
    if (at == end || at == head) {
      return null;
    }
    if (isLead(run, at, head)) {
      return comma || named.bodies().isEmpty() || isAgent(run, named) ? named : null;
    }
    boolean adopts = !comma && isVerb(run, named, head);
    return adopts && before.is(Category.SHORT_BODY) ? named.acting() : adopts ? named : null;
  }

  /** Where a name ends, that of no table with the comma behind it. */
  private static int nameEnd(Run run, BodyMention named, int head) {
    int end = named.span().end();
    int limit = named.bodies().isEmpty() ? Math.min(head, end + LONGEST_NAME) : end;
    int comma = end;
    while (comma < limit && isOfName(run.text().charAt(comma))) {
      comma++;
    }
    return comma < limit && Marks.isComma(run.text().charAt(comma)) ? comma : end;
  }

  private static boolean isOfName(char c) {
    return Letters.isLetter(c) || Notation.isSpace(c) || Marks.isApostrophe(c);
  }

  /**
   * The organization of no table that a clause is about, where a language marks who acts: <u>{@code
   * Совет Лиги арабских государств}</u> {@code на уровне министров в своей резолюции}; or null.
   *
   * @param before the token that names it
   */
  static BodyMention subject(Run run, Token before, BodyMention named, int possessive) {
    return named != null
            && named.bodies().isEmpty()
            && run.lexicon().isActor(run.text(), before.start())
            && before.end() <= possessive
            && PartLead.isOneClause(run.text(), before.end(), possessive)
        ? named
        : null;
  }

  /**
   * {@code by} <u>{@code the Council}</u> {@code pursuant to its}: whether a body follows what is
   * its own, as it does something, or its name begins a sentence; to another body that acts before
   * it, {@code requested the Council, pursuant to its}, what follows can be its.
   */
  static boolean follows(Run run, BodyMention named, int possessive) {
    String text = run.text();
    Match follows = Before.term(run, possessive, Category.FOLLOWS, LONGEST_FOLLOWS);
    int at = Marks.pastComma(text, named.span().end(), possessive);
    if (follows == null || follows.start() != at) {
      return false;
    }
    int start = Before.article(run, named.span().start());
    int before = Blanks.skipBack(text, start, 0);
    return isAgent(run, named)
        || Blanks.skip(text, run.paragraph().start(), named.span().start()) >= start
        || (before > 0 && Marks.endsClause(text.charAt(before - 1)));
  }

  /**
   * {@code in}, {@code by the}: a preposition, and an article at most. Without a comma it may stand
   * behind what was done: {@code the Council established the Commission in resolution 9 (I)}.
   */
  static boolean isLead(Run run, int from, int to) {
    int word = Letters.lettersEnd(run.text(), from, to);
    Match within = run.lexicon().around(Category.WITHIN, run.text(), from, word);
    if (within != null) {
      return After.article(run, within.end(), to) == to;
    }
    Match by = run.lexicon().glue(Category.OF, run.text(), from, to);
    return isBy(by) && After.article(run, by.end(), to) == to;
  }

  /**
   * {@code adopted}, {@code a adopté la}; what is left of the name of a body that no table has may
   * stand before it, {@code le Conseil de la Ligue des États} <u>{@code arabes a adopté la}</u>.
   */
  private static boolean isVerb(Run run, BodyMention named, int head) {
    int end = Before.article(run, Blanks.skipBack(run.text(), head, named.span().end()));
    Match verb = Before.term(run, end, Category.ADOPTS, LONGEST_VERB);
    if (verb == null || !verb.term().isOf(VERB) || verb.start() < named.span().end()) {
      return false;
    }
    int from = Blanks.skip(run.text(), named.span().end(), verb.start());
    return from == verb.start()
        || (named.bodies().isEmpty()
            && verb.start() - from <= LONGEST_NAME
            && Letters.isLetter(run.text().charAt(from))
            && PartLead.isOneClause(run.text(), from, verb.start()));
  }

  /** {@code by the Council}, {@code por el Consejo}: whether something is done by it. */
  static boolean isAgent(Run run, BodyMention named) {
    if (InstrumentOwner.isAgent(run, named.span())) {
      return true;
    }
    String text = run.text();
    int end = Blanks.skipBack(text, named.span().start(), 0);
    int at = named.span().start();
    for (int words = 0; words < LONGEST_BY && at > 0; words++) {
      at = Words.lastStart(text, at, 0);
      Match by = run.lexicon().glue(Category.OF, text, at, end);
      if (isBy(by) && by.end() == end) {
        return true;
      }
    }
    return isBy(run, Before.article(run, end));
  }

  /** {@code by} <u>{@code its resolution}</u>: whether that word stands before a position. */
  static boolean isBy(Run run, int position) {
    Match by = Before.term(run, position, Category.WITHIN, 1);
    return by != null && by.term().value().equals(BY);
  }

  private static boolean isBy(Match of) {
    return of != null && of.term().value().equals(BY);
  }
}
