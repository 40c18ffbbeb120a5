package ibid.citation.part;

import ibid.citation.run.Run;
import ibid.citation.token.Token;
import ibid.language.Blanks;
import ibid.language.Brackets;
import ibid.language.Category;
import ibid.language.Letters;
import ibid.language.Marks;
import ibid.language.Match;

/**
 * Words in brackets behind the number of a part that tell what it is about: {@code paragraphs 9}
 * <u>{@code (travel ban)}</u> {@code and 12} <u>{@code (assets freeze)}</u> {@code of resolution
 * 2206 (2015)}.
 */
public final class Gloss {
  private static final int LONGEST = 80;
  private static final int SHORTEST = 2;

  private Gloss() {}

  /**
   * Where one ends that begins behind a label, before another label or what the parts are of; or
   * the position of the label's end.
   */
  public static int end(Run run, int label, int limit) {
    int end = past(run, label, limit);
    return end > label && leadsOn(run, end, limit) ? end : label;
  }

  /** Where one ends that begins behind a position, whatever follows it; or the same. */
  static int past(Run run, int from, int limit) {
    String text = run.text();
    int open = Blanks.skip(text, from, limit);
    if (open >= limit || !Brackets.opens(text.charAt(open))) {
      return from;
    }
    int last = Math.min(limit, open + LONGEST);
    int close = Brackets.close(text, open + 1, last);
    return close < last && isWords(run, open + 1, close) ? close + 1 : from;
  }

  /** Whether words stand there, of which none names anything that is cited, or a part of it. */
  private static boolean isWords(Run run, int from, int to) {
    Token first = run.at(run.indexAt(from));
    boolean words =
        Letters.lettersEnd(run.text(), from, to) - from > SHORTEST
            && (first == null || first.start() >= to);
    for (int at = from; at < to && words; at++) {
      words = !Brackets.opens(run.text().charAt(at)) && !Marks.endsClause(run.text().charAt(at));
    }
    return words;
  }

  /** Whether "of" stands there, or "and" or a comma and another label; in Russian a genitive. */
  private static boolean leadsOn(Run run, int from, int limit) {
    String text = run.text();
    int next = Blanks.skip(text, from, limit);
    int at = Marks.pastComma(text, from, limit);
    Match joint = at < limit ? run.lexicon().glue(text, at, limit) : null;
    if (joint != null && joint.term().is(Category.OF)) {
      return true;
    }
    Token word = run.at(run.indexAt(next));
    boolean genitive = run.lexicon().isBodyAfter() && word instanceof Token.Word;
    int label = joint == null ? at : Blanks.skip(text, joint.end(), limit);
    return (genitive && word.start() == next)
        || (label > next && PartLabel.isAt(run, label, limit));
  }
}
