package ibid.citation.part;

import ibid.citation.run.Before;
import ibid.citation.run.Run;
import ibid.citation.token.Token;
import ibid.language.Blanks;
import ibid.language.Category;
import ibid.language.Letters;
import ibid.language.Marks;
import ibid.language.Match;
import ibid.language.Words;
import java.util.Set;

/**
 * Small letters that stand alone for parts, with no bracket: {@code Article 73} <u>{@code e}</u>
 * {@code of the Charter}, {@code Articles 55} <u>{@code c}</u> {@code and 56}, {@code alinéas}
 * <u>{@code a}</u> {@code et} <u>{@code b}</u> {@code de}.
 */
final class LetterLabel {
  /** The letters behind it are words too, and few parts have so many before them. */
  private static final char LAST = 'n';

  /** What has letters with no number: neither {@code l’annexe a} nor {@code chaque Partie a}. */
  private static final Set<String> LETTERED = Set.of("paragraph", "subparagraph", "section");

  private LetterLabel() {}

  /** Whether one stands at a position. */
  static boolean isAt(Run run, int at, int limit) {
    String text = run.text();
    int before = isAlone(text, at) ? Blanks.skipBack(text, at, 0) : at;
    boolean numbered = before > 0 && before < at && Letters.isDigit(text.charAt(before - 1));
    boolean next = numbered || (before > 0 && before < at && isBehindAnother(run, at, before));
    if (next && Marks.isComma(text.charAt(at + 1))) {
      return true;
    }
    boolean behind = next || (before > 0 && before < at && isPart(run, before));
    return behind && leadsOn(run, Blanks.skip(text, at + 1, limit), limit);
  }

  /** Whether "of" or "and" stands there, or nothing, or in Russian the genitive of a part. */
  private static boolean leadsOn(Run run, int at, int limit) {
    if (at >= limit) {
      return true;
    }
    Match of = run.lexicon().glue(run.text(), at, limit);
    Token next = run.at(run.indexAt(at));
    return (of != null && (of.term().is(Category.OF) || of.term().is(Category.AND)))
        || (run.lexicon().isBodyAfter()
            && next != null
            && next.start() == at
            && next.is(Category.PART));
  }

  private static boolean isAlone(String text, int at) {
    char c = text.charAt(at);
    return c >= 'a'
        && c <= LAST
        && at + 1 < text.length()
        && (Marks.isComma(text.charAt(at + 1)) || Blanks.skip(text, at + 1, at + 2) > at + 1);
  }

  private static boolean isPart(Run run, int end) {
    Token token = run.at(run.indexAt(end) - 1);
    return token != null
        && token.end() == end
        && token.is(Category.PART)
        && token instanceof Token.Word word
        && LETTERED.contains(word.term().value());
  }

  /** {@code a et} <u>{@code b}</u>: whether "and" or a comma joins it to another letter alone. */
  private static boolean isBehindAnother(Run run, int at, int before) {
    String text = run.text();
    boolean comma = Marks.isComma(text.charAt(before - 1));
    int other = comma ? before - 2 : Blanks.skipBack(text, Words.start(text, before), 0) - 1;
    return other > 0
        && (comma || Before.isAnd(run, at))
        && isAlone(text, other)
        && Blanks.skipBack(text, other, 0) < other;
  }
}
