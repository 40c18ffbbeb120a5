package ibid.citation.treaty;

import ibid.citation.run.Run;
import ibid.citation.token.Token;
import ibid.language.Blanks;
import ibid.language.Category;
import ibid.language.Letters;
import ibid.language.Marks;
import ibid.language.Match;
import ibid.symbol.Notation;

/**
 * Where the title of a treaty begins before the word that it turns on: <u>{@code Trafficking in
 * Persons}</u> {@code Protocol}.
 */
final class TitleStart {
  private static final int MOST_WORDS = 12;
  private static final int LONGEST_BRACKETS = 60;

  private TitleStart() {}

  /** Where the capitals before the word begin: {@code Trafficking in Persons Protocol}. */
  static int of(Run run, int index, int past) {
    String text = run.text();
    Token word = run.at(index);
    int good = word.start();
    int at = good;
    int limit = Math.max(run.partStart(word.start()), Math.max(past, numberEnd(run, index)));
    boolean dated = TitleExtent.yearBehind(text, word.end(), run.partEnd(word.start())) > 0;
    while (at > limit) {
      int blank = Blanks.skipBack(text, at, limit);
      int end = dated && blank < at ? beforeBrackets(text, blank, limit) : blank;
      int letters = end > limit && Marks.isApostrophe(text.charAt(end - 1)) ? end - 1 : end;
      int start = wordStart(text, letters, limit);
      if (start == letters || end == at || TitleExtent.isSmallArticle(run, start, end)) {
        break;
      }
      if (Letters.isCapital(text.charAt(start))) {
        if (opens(run, start, end, limit) || TitleExtent.isSeveral(run, start, end)) {
          break;
        }
        good = start;
      } else if (run.lexicon().title(text, start, end) == null) {
        break;
      }
      at = start;
    }
    return behindOther(run, index, good);
  }

  /**
   * {@code Договор о зоне в Юго-Восточной Азии} <u>{@code протоколом}</u>: the start of a title, or
   * where the number or title ends that it lies inside of.
   */
  static int behindOther(Run run, int index, int start) {
    int here = run.indexAt(start);
    Token at = run.at(here);
    boolean numbered = here < index && at.start() == start && !(at instanceof Token.Word);
    Token other = numbered ? at : run.at(here - 1);
    boolean inside =
        other != null
            && other.end() > start
            && (other.is(Category.TREATY_TITLE) || !(other instanceof Token.Word));
    return inside ? Blanks.skip(run.text(), other.end(), run.at(index).start()) : start;
  }

  /** Where a word begins, with what the end of a line divides from it. */
  private static int wordStart(String text, int end, int limit) {
    int rest = lettersStart(text, end, limit);
    int dash = Blanks.skipBack(text, rest, limit) - 1;
    boolean divided =
        rest < end
            && dash > limit
            && isHyphen(text, dash)
            && Blanks.skipDivision(text, dash, rest) == rest;
    return divided ? lettersStart(text, dash, limit) : rest;
  }

  private static int lettersStart(String text, int end, int limit) {
    int at = end;
    while (at > limit && (Letters.isLetter(text.charAt(at - 1)) || isHyphen(text, at - 1))) {
      at--;
    }
    return at;
  }

  /**
   * {@code Discrimination} <u>{@code (Employment and Occupation)}</u> {@code Convention, 1958}: the
   * position before brackets that end at one, and before the blanks there; or the same.
   */
  private static int beforeBrackets(String text, int end, int limit) {
    int open = end - 1;
    if (open <= limit || text.charAt(open) != ')') {
      return end;
    }
    int first = Math.max(limit, end - LONGEST_BRACKETS);
    while (open > first && text.charAt(open) != '(') {
      open--;
    }
    boolean words =
        Letters.isCapital(text.charAt(open + 1)) && !Letters.isCapital(text.charAt(open + 2));
    return text.charAt(open) == '(' && words ? Blanks.skipBack(text, open, limit) : end;
  }

  /** Where the number or symbol before a word ends, which no title reaches beyond; or 0. */
  private static int numberEnd(Run run, int index) {
    for (int i = index - 1; i >= 0 && i > index - MOST_WORDS; i--) {
      if (run.at(i) instanceof Token.Sym || run.at(i) instanceof Token.Num) {
        return run.at(i).end();
      }
    }
    return 0;
  }

  private static boolean isHyphen(String text, int at) {
    return Notation.isDash(text.charAt(at)) && at > 0 && Letters.isLetter(text.charAt(at - 1));
  }

  /** A capital that only opens the paragraph, {@code Recalling Convention}, or a sentence. */
  private static boolean opens(Run run, int start, int end, int limit) {
    Match match = run.lexicon().opening(run.text(), start, end);
    return match != null
        && (start == limit
            || (match.end() == end
                && (match.term().is(Category.ARTICLE) || match.term().is(Category.NOTE_OPENER))));
  }
}
