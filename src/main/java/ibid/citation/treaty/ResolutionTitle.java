package ibid.citation.treaty;

import ibid.citation.part.PartsBehind;
import ibid.citation.run.After;
import ibid.citation.run.Before;
import ibid.citation.run.Run;
import ibid.citation.token.Token;
import ibid.document.Span;
import ibid.language.Blanks;
import ibid.language.Letters;
import ibid.language.Marks;
import ibid.language.Match;
import ibid.language.Words;
import ibid.symbol.DocumentNumber.Form;

/**
 * Whether the title of a treaty stands inside that of a resolution, which follows its number:
 * {@code resolution 9/4 of 17 December 2021 on strengthening the} <u>{@code Convention against
 * Corruption}</u>. It goes on to the next comma; what "and" joins to it stands beside it, and an
 * article of a treaty is meant wherever it stands.
 */
final class ResolutionTitle {
  private static final int LONGEST = 300;
  private static final String ENDS = ".;:()“”\"";

  private ResolutionTitle() {}

  static boolean holds(Run run, Span title) {
    int word = run.indexAt(title.start());
    int index = word - 1;
    int limit = title.start() - LONGEST;
    while (index >= 0 && run.at(index).end() >= limit && !(run.at(index) instanceof Token.Num)) {
      index--;
    }
    if (index < 0
        || run.at(index).end() < limit
        || !isWhole(run.at(index))
        || TreatyArticle.before(run, word, title) >= 0) {
      return false;
    }
    int at = PartsBehind.pastOwnerAndDate(run, index);
    if (at == index + 1 && run.at(at) instanceof Token.Day) {
      at = PartsBehind.pastOwnerAndDate(run, at);
    }
    int subject = subject(run, run.at(at).end(), title.start());
    int noun = After.article(run, subject, title.start());
    return subject > 0
        && noun + run.lexicon().prefix(run.text(), noun) < title.start()
        && isOneClause(run.text(), noun, title.start())
        && !isJoined(run, title.start());
  }

  /** Whether a number is more than digits, which may count anything. */
  private static boolean isWhole(Token token) {
    return token instanceof Token.Num number && number.number().form() != Form.SERIAL;
  }

  /** Where what {@code on} leads to begins, or 0. */
  private static int subject(Run run, int from, int to) {
    int at = Blanks.skip(run.text(), from, to);
    Match on = at < to ? run.lexicon().title(run.text(), at, to) : null;
    boolean opens = on != null && on.term().isOf(TitleExtent.SUBJECT_FOLLOWS);
    return opens ? Blanks.skip(run.text(), on.end(), to) : 0;
  }

  private static boolean isOneClause(String text, int from, int to) {
    for (int at = from; at < to; at++) {
      if (Marks.isComma(text.charAt(at)) || ENDS.indexOf(text.charAt(at)) >= 0) {
        return false;
      }
    }
    return true;
  }

  /** Whether "and" stands before the title, an article between. */
  private static boolean isJoined(Run run, int position) {
    int end = Blanks.skipBack(run.text(), position, 0);
    int word = Words.start(run.text(), end);
    boolean article =
        word < end
            && Letters.isLetter(run.text().charAt(word))
            && After.article(run, word, position) == position;
    return Before.isAnd(run, article ? word : position);
  }
}
