package ibid.citation;

import ibid.document.Span;
import ibid.language.Blanks;
import ibid.language.Category;
import ibid.language.Letters;
import ibid.language.Marks;
import ibid.language.Match;
import ibid.language.Stretch;

/**
 * Whether the title of a treaty is only part of a longer name: of a body ({@code the Review
 * Conference of the Rome Statute}), of a report in quotation marks ({@code “Following up on the
 * Convention against Corruption”}), of a case ({@code Application of the Convention on … (Ukraine
 * v. Russian Federation)}).
 */
final class LongerName {
  private static final int LONGEST = 400;
  private static final int MOST_WORDS = 7;
  private static final int LONGEST_TERM = 4;
  private static final String BODY = "body";

  private LongerName() {}

  static boolean holds(Run run, Span title) {
    return isOfBody(run, title)
        || isBehind(run, title)
        || isQuoted(run, title)
        || isCase(run, title);
  }

  /**
   * Whether the words before it make it the name of a body: {@code Conference of the Parties to}.
   */
  private static boolean isOfBody(Run run, Span title) {
    int joined = Before.wordStart(run.text(), title.start());
    int at = run.lexicon().prefix(run.text(), joined) > 0 ? joined : title.start();
    for (int words = 0; words < MOST_WORDS; words++) {
      Match match = Before.term(run, at, Category.PARTIES, LONGEST_TERM);
      if (match == null) {
        return false;
      }
      if (match.term().value().equals(BODY)) {
        return true;
      }
      at = match.start();
    }
    return false;
  }

  /**
   * Whether what follows makes a longer name of it where bodies stand behind: {@code
   * 《生物多样性公约》缔约方大会}; a title that does not end with its brackets goes on.
   */
  private static boolean isBehind(Run run, Span title) {
    if (!run.lexicon().isHeadLast()) {
      return false;
    }
    String text = run.text();
    int limit = run.partEnd(title.start());
    int after = title.end();
    boolean opened = title.start() > 0 && Marks.opens(text.charAt(title.start() - 1));
    boolean closed = after < limit && Marks.closes(text.charAt(after));
    if (opened && !closed) {
      return true;
    }
    int behind = closed ? after + 1 : after;
    Match match = behind < limit ? run.lexicon().around(text, behind, limit) : null;
    return match != null && match.term().is(Category.PARTIES) && match.term().value().equals(BODY);
  }

  /** Whether it stands in the title of something, with more words: {@code entitled “…”}. */
  private static boolean isQuoted(Run run, Span title) {
    String text = run.text();
    int first = Math.max(0, title.start() - LONGEST);
    int open = title.start() - 1;
    while (open >= first && !Marks.opens(text.charAt(open)) && text.charAt(open) != '"') {
      open--;
    }
    if (open < first || Before.term(run, open, Category.ENTITLED, 1) == null) {
      return false;
    }
    int limit = Math.min(run.partEnd(title.start()), title.end() + LONGEST);
    int close = Marks.close(text, open, limit);
    return close >= title.end() && (open + 1 < title.start() || close > title.end());
  }

  /** Whether the parties to a case stand after the title, in brackets. */
  private static boolean isCase(Run run, Span title) {
    String text = run.text();
    int limit = Math.min(run.partEnd(title.start()), title.end() + LONGEST);
    int open = title.end();
    while (open < limit && text.charAt(open) != '(') {
      int next = isBlank(text, open, limit) ? open + 1 : pastWordOfTitle(run, open, limit);
      if (next == 0) {
        return false;
      }
      open = next;
    }
    int close = open >= limit ? -1 : Stretch.indexOf(text, ')', open, limit);
    for (int at = open + 1; at < close; at++) {
      Match match =
          Letters.isLetter(text.charAt(at)) && isBlank(text, at - 1, limit)
              ? run.lexicon().around(text, at, close)
              : null;
      if (match != null && match.term().is(Category.VERSUS)) {
        return true;
      }
    }
    return false;
  }

  /** The position after a word that a title can have, with a capital or from the table; or 0. */
  private static int pastWordOfTitle(Run run, int at, int limit) {
    if (Letters.isCapital(run.text().charAt(at))) {
      int end = at + 1;
      while (end < limit && Letters.isLetter(run.text().charAt(end))) {
        end++;
      }
      return end;
    }
    Match match = run.lexicon().title(run.text(), at, limit);
    return match == null ? 0 : match.end();
  }

  private static boolean isBlank(String text, int at, int limit) {
    return Blanks.skip(text, at, limit) > at;
  }
}
