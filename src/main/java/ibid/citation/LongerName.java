package ibid.citation;

import ibid.document.Span;
import ibid.language.Blanks;
import ibid.language.Category;
import ibid.language.Letters;
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
  private static final int MOST_WORDS_OF_BODY = 4;

  private LongerName() {}

  static boolean holds(Run run, Span title) {
    return Before.term(run, title.start(), Category.PARTIES, MOST_WORDS_OF_BODY) != null
        || isQuoted(run.text(), title, run.partEnd(title.start()))
        || isCase(run, title);
  }

  /** Whether quotation marks hold the title and more, in one sentence. */
  private static boolean isQuoted(String text, Span title, int limit) {
    int open = title.start() - 1;
    int first = Math.max(0, title.start() - LONGEST);
    while (open >= first && text.charAt(open) != '“' && !isSentenceMark(text.charAt(open))) {
      open--;
    }
    if (open < first || text.charAt(open) != '“') {
      return false;
    }
    int close = title.end();
    int last = Math.min(limit, title.end() + LONGEST);
    while (close < last && text.charAt(close) != '”' && !isSentenceMark(text.charAt(close))) {
      close++;
    }
    boolean closed = close < last && text.charAt(close) == '”';
    return closed && (open + 1 < title.start() || close > title.end());
  }

  private static boolean isSentenceMark(char c) {
    return c == ';' || c == '.' || c == '”';
  }

  /** Whether the parties to a case stand after the title, in brackets. */
  private static boolean isCase(Run run, Span title) {
    String text = run.text();
    int limit = Math.min(run.partEnd(title.start()), title.end() + LONGEST);
    int open = title.end();
    while (open < limit && (Letters.isLetter(text.charAt(open)) || isBlank(text, open, limit))) {
      open++;
    }
    if (open >= limit || text.charAt(open) != '(') {
      return false;
    }
    int close = Stretch.indexOf(text, ')', open, limit);
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

  private static boolean isBlank(String text, int at, int limit) {
    return Blanks.skip(text, at, limit) > at;
  }
}
