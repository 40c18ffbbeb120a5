package ibid.citation.part;

import ibid.citation.run.Modifier;
import ibid.citation.run.Run;
import ibid.language.Blanks;
import ibid.language.Category;
import ibid.language.Letters;
import ibid.language.Marks;
import ibid.language.Match;
import ibid.language.Stretch;
import ibid.symbol.Notation;

/**
 * Where the article of a treaty begins that stands apart from its title, the head standing last:
 * {@code 《公约》}<u>{@code ，包括其中}</u>{@code 第四十四条}, {@code 《罗马规约》}<u>{@code 关于战争罪的}</u>{@code 第八条},
 * {@code 《不扩散条约》}<u>{@code 缔约国按照其}</u>{@code 第六条}.
 */
final class CountedArticle {
  private static final int FARTHEST = 30;
  private static final int LONGEST_NAME = 40;

  private CountedArticle() {}

  /** Past what a title ends with, and the marker of a note, {@code 《儿童权利公约》2 第3条}. */
  static int pastTitle(Run run, int titleEnd) {
    int limit = run.partEnd(titleEnd);
    int at = titleEnd;
    while (at < limit && isBetween(run.text().charAt(at))) {
      at++;
    }
    at = pastName(run, at, limit);
    int digits = Letters.digitsEnd(run.text(), at, limit);
    int behind = Blanks.skip(run.text(), digits, limit);
    Match ordinal =
        digits > at ? run.lexicon().around(Category.ORDINAL, run.text(), behind, limit) : null;
    return ordinal == null ? at : behind;
  }

  private static boolean isBetween(char c) {
    return Marks.closes(c) || Letters.isSuperscript(c) || Notation.isSpace(c);
  }

  /** Past the name that brackets give a treaty, {@code （下称“《公约》”）}, or the same position. */
  private static int pastName(Run run, int from, int limit) {
    String text = run.text();
    int close =
        from < limit && text.charAt(from) == '('
            ? Stretch.indexOf(text, ')', from, Math.min(limit, from + LONGEST_NAME))
            : -1;
    int end = close;
    while (end > from && !Letters.isLetter(text.charAt(end - 1))) {
      end--;
    }
    for (int at = end - 1; close > 0 && at > from; at--) {
      Match word = run.lexicon().citing(Category.TREATY, text, at, end);
      if (word != null && word.end() == end) {
        return Blanks.skip(text, close + 1, limit);
      }
    }
    return from;
  }

  /** The position of the first article in the same clause that words lead to, or the same. */
  static int start(Run run, int from, int limit) {
    int last = Math.min(limit, from + FARTHEST);
    int led = pastLead(run, from, last);
    if (led > from) {
      return CountedParts.isArticleAt(run, led, limit) ? led : from;
    }
    boolean about = from < last && Modifier.opens(run, from, last);
    for (int at = from + 1; at < last && PartLead.isOneClause(run.text(), at - 1, at); at++) {
      boolean leads =
          about ? Modifier.isOf(run, at - 1, last) : at > from + 1 && isIts(run, at - 1, last);
      if (leads && CountedParts.isArticleAt(run, at, limit)) {
        return at;
      }
      if (Marks.opens(run.text().charAt(at))) {
        return from;
      }
    }
    return from;
  }

  /** Past {@code ，特别是其}, "in particular its", or {@code 包括其中}, or the same position. */
  static int pastLead(Run run, int from, int limit) {
    int comma = Blanks.skip(run.text(), from, limit);
    int at = comma < limit && Marks.isComma(run.text().charAt(comma)) ? comma + 1 : comma;
    Match lead = run.lexicon().around(Category.ESPECIALLY, run.text(), at, limit);
    if (lead == null) {
      return from;
    }
    Match its = run.lexicon().around(run.text(), lead.end(), limit);
    boolean owner = its != null && !its.term().is(Category.ORDINAL);
    return owner && isOwner(its) ? its.end() : lead.end();
  }

  /** {@code 其} and {@code 其中}, "of those". */
  private static boolean isOwner(Match its) {
    return its.term().is(Category.POSSESSIVE) || its.term().is(Category.DEMONSTRATIVE);
  }

  /** Whether {@code 其} stands at a position, and a word like {@code 按照}, "under", before it. */
  private static boolean isIts(Run run, int at, int limit) {
    return run.lexicon().around(Category.POSSESSIVE, run.text(), at, limit) != null
        && isLed(run, at);
  }

  private static boolean isLed(Run run, int at) {
    Match under = run.lexicon().opening(Category.ARTICLE, run.text(), at - 2, at);
    return under != null && under.end() == at;
  }
}
