package ibid.citation.number;

import ibid.citation.BodyMention;
import ibid.citation.run.Before;
import ibid.citation.run.Run;
import ibid.citation.token.Token;
import ibid.document.Span;
import ibid.language.Blanks;
import ibid.language.Category;
import ibid.language.Letters;
import ibid.language.Marks;
import ibid.language.Match;
import ibid.language.Stretch;
import ibid.language.Words;
import ibid.symbol.Notation;

/**
 * Who a clause is about, where no table has that name and it fills the clause up to the head:
 * {@code that} <u>{@code the Lighthouse Authority}</u>{@code , in its resolution 65/2}, {@code что}
 * <u>{@code Международная организация портов}</u> {@code в своей резолюции}. The resolution is none
 * of whose document it is.
 */
final class ClauseSubject {
  private static final int LONGEST_NAME = 80;

  /** In characters, where words have no spaces between. */
  private static final int SHORTEST_NAME = 3;

  private static final String ENDS = "ends";
  private static final String BY = "by";

  private ClauseSubject() {}

  /**
   * The name of whom a clause is about, or null.
   *
   * @param head what the possessive belongs to
   */
  static BodyMention of(Run run, Token head, int possessive) {
    int right = nameEnd(run, possessive);
    int end = right < 0 ? AdoptingSubject.nameEnd(run, possessive) : right;
    if (end < 0 || (run.lexicon().isHeadLast() && !isPlace(run, head))) {
      return null;
    }
    BodyMention gathering = Gathering.endingAt(run, end);
    if (gathering != null) {
      return gathering;
    }
    int start = nameStart(run, end);
    boolean named = start >= 0 && isName(run, start, end) && !hasBody(run, start, end);
    return named && (right >= 0 || AdoptingSubject.begins(run, start))
        ? BodyMention.foreign(new Span(start, end))
        : null;
  }

  /**
   * {@code 世界港口} <u>{@code 大会}</u> {@code 在其第65/2号决议中}: the longer name that ends in the whole one
   * of a body, where words have no spaces between; or null. A word of others’ names begins it, and
   * no word of the table stands in it.
   *
   * @param body what stands before the possessive
   */
  static BodyMention longer(Run run, BodyMention body, Token head, int possessive) {
    int end = body.span().end();
    if (!run.lexicon().isHeadLast()
        || nameEnd(run, possessive) != end
        || !isPlace(run, head)
        || !Letters.isIdeograph(run.text().charAt(body.span().start()))) {
      return null;
    }
    int at = body.span().start();
    int first = Math.max(run.paragraph().start(), at - LONGEST_NAME);
    while (at > first && Letters.isIdeograph(run.text().charAt(at - 1))) {
      at--;
    }
    int start = pastVerb(run, at, end);
    return isOther(run, start, body.span().start())
        ? BodyMention.foreign(new Span(start, end))
        : null;
  }

  private static boolean isOther(Run run, int start, int to) {
    Match opener =
        start < to ? run.lexicon().telling(Category.NAME_OPENER, run.text(), start, to) : null;
    if (opener == null) {
      return false;
    }
    int at = opener.end();
    while (at < to && !isWord(run, at, to)) {
      at++;
    }
    return at == to;
  }

  private static boolean isWord(Run run, int at, int to) {
    String text = run.text();
    return run.lexicon().opening(text, at, to) != null
        || run.lexicon().around(text, at, to) != null
        || run.lexicon().citing(text, at, to) != null
        || run.lexicon().glue(text, at, to) != null;
  }

  /**
   * Where a name ends that "in" and no more leads from to a possessive, with a comma before it
   * where no ending tells who acts; or -1.
   */
  static int nameEnd(Run run, int possessive) {
    String text = run.text();
    Match within = Before.term(run, possessive, Category.WITHIN, 1);
    Match by = within == null ? by(run, possessive) : within;
    if (by == null) {
      return -1;
    }
    int end = Blanks.skipBack(text, by.start(), run.paragraph().start());
    boolean comma = end > 0 && Marks.isComma(text.charAt(end - 1));
    boolean bare = run.lexicon().isHeadLast() || run.lexicon().isBodyAfter();
    return comma ? end - 1 : bare ? end : -1;
  }

  /** {@code 在}, {@code par}: what tells who did it or where, that joins other things too. */
  private static Match by(Run run, int possessive) {
    String text = run.text();
    int end = Blanks.skipBack(text, possessive, run.paragraph().start());
    int start = Words.start(text, end);
    Match by = start < end ? run.lexicon().glue(text, start, possessive) : null;
    boolean joins = by != null && (by.term().is(Category.AND) || by.term().is(Category.OF));
    return joins && by.term().value().equals(BY) && by.end() == end ? by : null;
  }

  /** {@code 第65/2号决议} <u>{@code 中}</u>: whether one letter stands behind the head. */
  private static boolean isPlace(Run run, Token head) {
    String text = run.text();
    return head.end() + 1 < text.length() && Letters.isIdeograph(text.charAt(head.end()));
  }

  /**
   * Where the words begin that stand between the beginning of a clause, or "that", and a position;
   * -1 when anything but words does, or a verb.
   */
  private static int nameStart(Run run, int end) {
    String text = run.text();
    int first = run.paragraph().start();
    int at = end;
    while (at > first && end - at <= LONGEST_NAME && isOfName(text.charAt(at - 1))) {
      at--;
      boolean word = Words.begins(text, at, 0);
      Match clause = word ? run.lexicon().telling(Category.CLAUSE, text, at, end) : null;
      if (clause != null) {
        return pastArticle(run, Blanks.skip(text, clause.end(), end), end);
      }
      Match verb = word ? run.lexicon().title(text, at, end) : null;
      if (verb != null && verb.term().isOf(ENDS)) {
        return -1;
      }
    }
    boolean opens = at == first || Marks.endsClause(text.charAt(at - 1));
    return opens ? pastVerb(run, Blanks.skip(text, at, end), end) : -1;
  }

  static boolean isOfName(char c) {
    return Letters.isLetter(c)
        || Notation.isSpace(c)
        || Notation.isDash(c)
        || Marks.isApostrophe(c)
        || c == Letters.TITLE_OPENING
        || c == Letters.TITLE_CLOSING;
  }

  private static int pastArticle(Run run, int start, int end) {
    Match article = run.lexicon().opening(Category.ARTICLE, run.text(), start, end);
    return article == null ? start : Blanks.skip(run.text(), article.end(), end);
  }

  /** {@code 又注意到}: where the name begins behind the verb of a paragraph, if it has one. */
  private static int pastVerb(Run run, int start, int end) {
    int at = start;
    Match verb = at < end ? run.lexicon().opening(run.text(), at, end) : null;
    while (verb != null && (verb.term().is(Category.VERB) || verb.term().is(Category.ADVERB))) {
      if (!run.lexicon().isHeadLast()) {
        return -1;
      }
      at = verb.end();
      verb = at < end ? run.lexicon().opening(run.text(), at, end) : null;
    }
    return pastArticle(run, at, end);
  }

  /**
   * Whether a capital begins it and it has several words or is a noun of others than the bodies of
   * the table, and is not the United Nations.
   */
  static boolean isName(Run run, int start, int end) {
    String text = run.text();
    if (start >= end || run.lexicon().opening(Category.LETTERHEAD, text, start, end) != null) {
      return false;
    }
    Match noun = run.lexicon().telling(Category.GATHERING, text, start, end);
    if (noun != null && noun.end() == end) {
      return true;
    }
    return run.lexicon().isHeadLast()
        ? end - start >= SHORTEST_NAME
        : Character.isUpperCase(text.charAt(start)) && Stretch.indexOf(text, ' ', start, end) > 0;
  }

  static boolean hasBody(Run run, int start, int end) {
    for (int i = run.indexAt(start); run.at(i) != null && run.at(i).start() < end; i++) {
      if (run.mention(run.at(i)) != null) {
        return true;
      }
    }
    return false;
  }
}
