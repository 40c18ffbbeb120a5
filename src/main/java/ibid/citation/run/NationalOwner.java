package ibid.citation.run;

import ibid.citation.token.Token;
import ibid.document.Span;
import ibid.language.Blanks;
import ibid.language.Category;
import ibid.language.Letters;
import ibid.language.Marks;
import ibid.language.Match;
import ibid.symbol.Notation;

/**
 * The authority of a State that a resolution is of, beside its head: <u>{@code Cabinet}</u> {@code
 * resolution 1325 (2000)}, {@code resolución} <u>{@code ministerial}</u> {@code 1244 (1999)},
 * {@code резолюция} <u>{@code Правительства}</u> {@code 338 (1973)}.
 */
public final class NationalOwner {
  /** {@code Council of Ministers}, {@code 部长会议}. */
  private static final int LONGEST = 4;

  private static final int FARTHEST_NUMBER = 60;
  private static final String BEHIND = "behind";

  private NationalOwner() {}

  /**
   * Its name, or null.
   *
   * @param start where the citation begins
   */
  public static Span of(Run run, Token.Word head, int start) {
    Match before = before(run, start);
    return before == null ? behind(run, head) : new Span(before.start(), before.end());
  }

  /** The name that ends right before a position, or before the ordinal that stands there. */
  public static Match before(Run run, int position) {
    Match ordinal = Before.term(run, position, Category.ORDINAL, 1);
    int at = ordinal == null ? position : ordinal.start();
    int end = pastGenitive(run.text(), Blanks.skipBack(run.text(), at, 0));
    Match name = Before.term(run, end, Category.NATIONAL, LONGEST);
    return name == null || name.term().value().equals(BEHIND) ? null : name;
  }

  /** The position before {@code ’s}, or the same. */
  private static int pastGenitive(String text, int end) {
    return end > 2 && text.charAt(end - 1) == 's' && Marks.isApostrophe(text.charAt(end - 2))
        ? end - 2
        : end;
  }

  /** The name behind a head, with no more of it than letters up to the number. */
  private static Span behind(Run run, Token.Word head) {
    if (!(run.at(run.indexAt(head.end())) instanceof Token.Num number)) {
      return null;
    }
    String text = run.text();
    int to = number.start();
    int at = Blanks.skip(text, head.end(), to);
    int name = After.of(run, at, to);
    Match match = at > head.end() ? run.lexicon().around(Category.NATIONAL, text, name, to) : null;
    return match != null && to - match.end() <= FARTHEST_NUMBER && isName(text, match.end(), to)
        ? new Span(name, match.end())
        : null;
  }

  private static boolean isName(String text, int from, int to) {
    for (int at = from; at < to; at++) {
      char c = text.charAt(at);
      if (!Letters.isLetter(c) && !Notation.isSpace(c) && !Marks.isApostrophe(c)) {
        return false;
      }
    }
    return true;
  }
}
