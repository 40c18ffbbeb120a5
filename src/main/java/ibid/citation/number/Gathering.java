package ibid.citation.number;

import ibid.citation.BodyMention;
import ibid.citation.run.Before;
import ibid.citation.run.Run;
import ibid.citation.token.Token;
import ibid.document.Span;
import ibid.language.Blanks;
import ibid.language.Category;
import ibid.language.Marks;
import ibid.language.Match;
import ibid.language.Words;

/**
 * Who acts by a noun alone that others than the bodies of the table are called by: <u>{@code the
 * Working Party}</u>{@code , in its decision 5/1}, <u>{@code le Groupe}</u> {@code a adopté la
 * décision 5/1}. It is one of those of the table that have the noun in their name, or nobody's.
 */
final class Gathering {
  /** In words, or in letters where words have no spaces between. */
  private static final int LONGEST_NOUN = 3;

  /** {@code had adopted}. */
  private static final int LONGEST_VERB = 2;

  /** {@code dans}, a letter and a blank more. */
  private static final int LONGEST_PREPOSITION = 5;

  private static final String VERB = "verb";

  private Gathering() {}

  /** The one that a possessive goes back to, no more than "in" between; or null. */
  static BodyMention owner(Run run, Token.Word head, int possessive) {
    int end = ClauseSubject.nameEnd(run, possessive);
    end = end < 0 && run.lexicon().hasGenders() ? beforeShortWord(run, possessive) : end;
    BodyMention owner = end < 0 ? null : endingAt(run, end);
    return owner != null && SentenceSubject.agrees(run, owner, head) ? owner : null;
  }

  private static int beforeShortWord(Run run, int position) {
    String text = run.text();
    int first = run.paragraph().start();
    int word = Words.lastStart(text, position, first);
    return position - word <= LONGEST_PREPOSITION ? Blanks.skipBack(text, word, first) : -1;
  }

  /**
   * The one that adopts what a head stands for, nothing but a verb and an article between; or null.
   */
  static BodyMention adopting(Run run, int head) {
    int object = Before.article(run, head);
    Match verb = Before.term(run, object, Category.ADOPTS, LONGEST_VERB);
    int first = run.paragraph().start();
    if (verb != null && verb.term().isOf(VERB)) {
      return endingAt(run, Blanks.skipBack(run.text(), verb.start(), first));
    }
    int end = Blanks.skipBack(run.text(), head, first);
    Match noun = run.lexicon().isVerbFirst() ? noun(run, end) : null;
    BodyMention acting = noun == null ? null : mention(run, noun);
    return acting != null && ToldActor.isVerbBefore(run, acting) ? acting : null;
  }

  /**
   * The one whose noun ends at a position and begins a clause, or stands behind a comma; or null.
   */
  static BodyMention endingAt(Run run, int end) {
    Match noun = noun(run, end);
    return noun != null && begins(run, noun.start()) ? mention(run, noun) : null;
  }

  private static BodyMention mention(Run run, Match noun) {
    return run.names().acting(new Span(noun.start(), noun.end()), noun.term().value());
  }

  private static Match noun(Run run, int end) {
    String text = run.text();
    int first = run.paragraph().start();
    Match longest = null;
    int at = end;
    for (int words = 0; words < LONGEST_NOUN && at > first; words++) {
      int start = Words.lastStart(text, at, first);
      if (start == at) {
        return longest;
      }
      at = start;
      Match noun = noun(run, at, end);
      longest = noun == null ? longest : noun;
    }
    return longest;
  }

  /** The noun that stands from a position, or behind what is joined to it, to an end; or null. */
  private static Match noun(Run run, int start, int end) {
    for (int prefix = run.lexicon().prefix(run.text(), start); prefix >= 0; prefix--) {
      Match noun = run.lexicon().telling(Category.GATHERING, run.text(), start + prefix, end);
      if (noun != null && noun.end() == end) {
        return noun;
      }
    }
    return null;
  }

  /** Whether a clause begins there, or no more than an article or "that" stands before. */
  private static boolean begins(Run run, int noun) {
    String text = run.text();
    int first = run.paragraph().start();
    int word = Words.start(text, noun);
    int start = Before.article(run, run.lexicon().isVerbFirst() ? word : noun);
    int before = Blanks.skipBack(text, start, first);
    if (before <= first) {
      return true;
    }
    char last = text.charAt(before - 1);
    return Marks.isComma(last)
        || Marks.endsClause(last)
        || Before.isPlainAnd(run, start)
        || isClause(run, before);
  }

  private static boolean isClause(Run run, int end) {
    int start = Words.lastStart(run.text(), end, run.paragraph().start());
    Match that = run.lexicon().telling(Category.CLAUSE, run.text(), start, end);
    return that != null && that.end() == end;
  }
}
