package ibid.citation.treaty;

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
import ibid.symbol.DocumentNumber.Form;

/**
 * Whether the title of a treaty is part of one in quotation marks: of a report, an item or a
 * resolution, {@code the sub-item entitled “Following up on the Convention against Corruption”};
 * not {@code the instrument entitled “Convention against Corruption”}.
 */
final class QuotedTitle {
  private static final int LONGEST = 400;
  private static final int MOST_BEHIND = 8;

  /** Where lines run to the left, quotation marks are printed the other way round. */
  private static final char RIGHT_TO_LEFT = '”';

  private static final char LEFT_TO_RIGHT = '“';

  private QuotedTitle() {}

  /** Whether it stands in the title of something else: {@code the sub-item entitled “…”}. */
  static boolean holds(Run run, Span title) {
    String text = run.text();
    int first = Math.max(run.paragraph().start(), title.start() - LONGEST);
    int open = title.start() - 1;
    while (open >= first && !(isQuote(text.charAt(open)) && isEntitled(run, open))) {
      open--;
    }
    if (open < first) {
      return false;
    }
    int limit = Math.min(run.partEnd(title.start()), title.end() + LONGEST);
    int close =
        text.charAt(open) == RIGHT_TO_LEFT
            ? Stretch.indexOf(text, LEFT_TO_RIGHT, open + 1, limit)
            : Marks.close(text, open, limit);
    boolean longer =
        Blanks.skip(text, open + 1, title.start()) < title.start()
            || Blanks.skipBack(text, close, title.end()) > title.end();
    return close >= title.end() && (longer || isOfOther(run, open, close, limit));
  }

  private static boolean isQuote(char c) {
    return Marks.opens(c) || c == '"' || c == RIGHT_TO_LEFT;
  }

  /** Whether "entitled" or a number stands before a quotation mark, in the same paragraph. */
  private static boolean isEntitled(Run run, int quote) {
    return Before.term(run, quote, Category.ENTITLED, 2) != null || isBehindNumber(run, quote);
  }

  /**
   * Whether what quotation marks stand around is the title of anything but a treaty: {@code item 5
   * of the agenda, entitled “…”}, not {@code the instrument entitled “…”}.
   */
  private static boolean isOfOther(Run run, int open, int close, int limit) {
    Match entitled = Before.term(run, open, Category.ENTITLED, 2);
    if (entitled == null) {
      return true;
    }
    if (run.lexicon().isHeadLast()) {
      return !isTreatyBehind(run, close + 1, Math.min(limit, close + MOST_BEHIND));
    }
    int end = Marks.beforeComma(run.text(), entitled.start(), 0);
    return !isTreatyAt(run, end) && !isTreatyAt(run, beforeAdjective(run, end));
  }

  /** {@code 题为“…”的} <u>{@code 文书}</u>. */
  private static boolean isTreatyBehind(Run run, int from, int to) {
    int at = from;
    while (at < to
        && Letters.isIdeograph(run.text().charAt(at))
        && run.lexicon().around(run.text(), at, to) == null
        && run.lexicon().citing(run.text(), at, to) == null) {
      at++;
    }
    return isTreaty(run, at, to);
  }

  /** Whether the word before a position says that it is a treaty: {@code instrument}. */
  private static boolean isTreatyAt(Run run, int position) {
    int end = Blanks.skipBack(run.text(), position, 0);
    int start = Words.start(run.text(), end);
    int joined = run.lexicon().prefix(run.text(), start) > 0 ? 1 : 0;
    return isTreaty(run, start, end) || isTreaty(run, start + joined, end);
  }

  private static boolean isTreaty(Run run, int start, int end) {
    Match around = start < end ? run.lexicon().around(run.text(), start, end) : null;
    return (around != null && around.term().value().equals(LongerName.TREATY))
        || run.lexicon().citing(Category.TREATY, run.text(), start, end) != null
        || isTreatyInSmall(run, start, end);
  }

  /** {@code le} <u>{@code protocole}</u> {@code intitulé}, where titles have capitals. */
  private static boolean isTreatyInSmall(Run run, int start, int end) {
    if (start >= end || !Character.isLowerCase(run.text().charAt(start))) {
      return false;
    }
    String word = run.text().substring(start, end);
    String title = Character.toUpperCase(word.charAt(0)) + word.substring(1);
    return run.lexicon().citing(Category.TREATY, title, 0, title.length()) != null;
  }

  /** {@code instrument} <u>{@code international}</u>. */
  private static int beforeAdjective(Run run, int position) {
    int end = Blanks.skipBack(run.text(), position, 0);
    int start = Words.start(run.text(), end);
    Match match = start < end ? run.lexicon().title(run.text(), start, position) : null;
    return match != null && match.end() == end ? start : position;
  }

  /** {@code resolution 9/4 of 17 December 2021, “Strengthening the …”}. */
  private static boolean isBehindNumber(Run run, int open) {
    int last = run.indexAt(open) - 1;
    int number = run.at(last) instanceof Token.Day ? last - 1 : last;
    boolean numbered =
        run.at(number) instanceof Token.Num token && token.number().form() != Form.SERIAL;
    if (!numbered) {
      return false;
    }
    return Marks.beforeComma(run.text(), open, 0) == run.at(last).end();
  }
}
