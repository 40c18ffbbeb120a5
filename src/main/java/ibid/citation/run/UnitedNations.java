package ibid.citation.run;

import ibid.citation.token.Token;
import ibid.document.Span;
import ibid.language.Blanks;
import ibid.language.Category;
import ibid.language.Letters;
import ibid.language.Lexicon;
import ibid.language.Match;
import ibid.language.Words;
import ibid.symbol.Notation;

/**
 * The name of the organization where a resolution has it and not that of an organ: <u>{@code
 * UN}</u> {@code resolution 60/1}, {@code резолюция} <u>{@code ООН}</u> {@code 60/1}, {@code
 * résolution 60/1 de} <u>{@code l'ONU}</u>.
 */
public final class UnitedNations {
  /** {@code United Nations}, {@code 联合国}. */
  private static final int LONGEST_NAME = 3;

  private UnitedNations() {}

  /** The name that stands before a head, or between it and its number; or null. */
  public static Span beside(Run run, Token head, int position) {
    Span before = before(run, position);
    return before == null && past(run, head.end()) > head.end() ? behind(run, head.end()) : before;
  }

  /**
   * {@code United Nations resolution}, {@code 联合国第60/1号决议}: the name that ends before a head, or
   * its number, on the same line; or null. Where bodies stand behind, it ends the clause before.
   */
  static Span before(Run run, int position) {
    Lexicon lexicon = run.lexicon();
    if (isBehind(lexicon)) {
      return null;
    }
    String text = run.text();
    int first = run.paragraph().start();
    Match ordinal = lexicon.isHeadLast() ? Before.term(run, position, Category.ORDINAL, 1) : null;
    int from = ordinal == null ? position : ordinal.start();
    int end = Blanks.skipBack(text, from, first);
    boolean apart = lexicon.isHeadLast() || end < from;
    if (!apart || text.substring(end, from).indexOf('\n') >= 0) {
      return null;
    }
    int start = end;
    for (int words = 0; words < LONGEST_NAME; words++) {
      start = Words.lastStart(text, Blanks.skipBack(text, start, first), first);
      Match match = lexicon.opening(Category.LETTERHEAD, text, start, end);
      if (match != null && match.end() == end) {
        return isOfOrgan(run, start) ? null : new Span(start, end);
      }
    }
    return null;
  }

  /**
   * {@code Security Council of the} <u>{@code UN}</u>: whether it belongs to the name of an organ.
   */
  private static boolean isOfOrgan(Run run, int start) {
    Match of = Before.of(run, start);
    Token organ = of == null ? null : run.at(run.indexAt(of.start()) - 1);
    return organ != null
        && run.mention(organ) != null
        && Blanks.skip(run.text(), organ.end(), of.start()) == of.start();
  }

  /**
   * {@code résolution 60/1} <u>{@code de l'ONU}</u>, {@code резолюция} <u>{@code ООН}</u> {@code
   * 60/1}: the name behind a number or a head, where it is no part of a longer one; or null.
   */
  public static Span behind(Run run, int from) {
    String text = run.text();
    int at = Blanks.skip(text, from, run.end());
    int name = After.of(run, at, run.end());
    if (at == from || (name == at && !isBehind(run.lexicon()))) {
      return null;
    }
    Match match = run.lexicon().opening(Category.LETTERHEAD, text, name, run.end());
    return match == null || goesOn(text, match.end(), run.end())
        ? null
        : new Span(name, match.end());
  }

  /** Whether bodies stand behind what is theirs, with no word between. */
  private static boolean isBehind(Lexicon lexicon) {
    return lexicon.isBodyAfter() || lexicon.hasBareClauses();
  }

  /** Past the name behind a head, which may have its number behind that, or the same position. */
  public static int past(Run run, int from) {
    Span name = run.lexicon().isHeadLast() ? null : behind(run, from);
    return name == null ? from : name.end();
  }

  /** {@code United Nations} <u>{@code Environment}</u>: whether a capital or a hyphen follows. */
  private static boolean goesOn(String text, int end, int limit) {
    int at = Blanks.skip(text, end, limit);
    char next = at < limit ? text.charAt(at) : ' ';
    return Character.isUpperCase(next)
        || (at == end && (Letters.isLetter(next) || Notation.isDash(next)));
  }
}
