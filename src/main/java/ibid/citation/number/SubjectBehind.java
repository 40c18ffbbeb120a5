package ibid.citation.number;

import ibid.citation.BodyMention;
import ibid.citation.run.Run;
import ibid.citation.token.Token;
import ibid.language.Blanks;
import ibid.language.Category;
import ibid.language.Letters;
import ibid.language.Marks;
import ibid.language.Words;

/**
 * Who acts, named behind a number under "its", where more stands between than a comma and an
 * article: {@code 在其第63/117号决议中，}<u>{@code 大会}</u>, {@code في قرارها 63/117، اعتمدت} <u>{@code
 * الجمعية العامة}</u>.
 */
final class SubjectBehind {
  private static final int FARTHEST_FOLLOWED = 60;

  /** In words. */
  private static final int LONGEST_PREPOSITION = 2;

  private SubjectBehind() {}

  /**
   * {@code 在其第63/117号决议} <u>{@code 中，}</u> {@code 大会}: whether one letter and a comma stand between
   * the head and a body; or the comma alone where the clause says that somebody follows what it
   * names: <u>{@code 根据}</u>{@code 其第63/117号决议，大会}.
   */
  static boolean isPlace(Run run, Token head, BodyMention body) {
    String text = run.text();
    int from = head.end();
    int comma = Blanks.skipBack(text, body.span().start(), from) - 1;
    return comma >= from
        && Marks.isComma(text.charAt(comma))
        && (comma == from
            ? isFollowed(run, head)
            : comma == from + 1 && Letters.isLetter(text.charAt(from)));
  }

  private static boolean isFollowed(Run run, Token head) {
    String text = run.text();
    int first = Math.max(run.paragraph().start(), head.start() - FARTHEST_FOLLOWED);
    int clause = head.start();
    while (clause > first
        && !Marks.isComma(text.charAt(clause - 1))
        && !Marks.endsClause(text.charAt(clause - 1))) {
      clause--;
    }
    int start = Blanks.skip(text, clause, head.start());
    return run.lexicon().around(Category.FOLLOWS, text, start, head.start()) != null;
  }

  /**
   * {@code في قرارها 63/117،} <u>{@code اعتمدت}</u> {@code الجمعية العامة}: whether a comma and a
   * verb stand between where the list ends, with its date, and a body, in a sentence that begins
   * with the head.
   */
  static boolean isOfVerb(Run run, Token head, BodyMention body, int end) {
    return run.lexicon().isVerbFirst()
        && head instanceof Token.Word word
        && body.isFull()
        && isVerb(run, end, body.span().start())
        && opens(run, head)
        && SentenceSubject.agrees(run, body, word);
  }

  /** Whether a comma and one word stand between, which nothing joins and which is no head. */
  private static boolean isVerb(Run run, int from, int to) {
    String text = run.text();
    int word = Words.lastStart(text, to, from);
    int comma = Blanks.skipBack(text, word, from);
    return comma == from + 1
        && Marks.isComma(text.charAt(from))
        && word < Blanks.skipBack(text, to, from)
        && run.lexicon().prefix(text, word) == 0
        && run.lexicon().glue(text, word, to) == null
        && run.lexicon().around(text, word, to) == null;
  }

  /**
   * Whether the sentence begins with the head, no more than a preposition before it, {@code وفي
   * قرارها}, {@code واستنادا إلى قرارها}.
   */
  private static boolean opens(Run run, Token head) {
    String text = run.text();
    int first = run.paragraph().start();
    int at = head.start();
    for (int words = 0; words < LONGEST_PREPOSITION && at > first; words++) {
      int end = Blanks.skipBack(text, at, first);
      if (end <= first || !Letters.isLetter(text.charAt(end - 1))) {
        break;
      }
      at = Words.lastStart(text, at, first);
    }
    int before = Blanks.skipBack(text, at, first);
    return before <= first
        || !(Letters.isLetter(text.charAt(before - 1)) || Marks.isComma(text.charAt(before - 1)));
  }
}
