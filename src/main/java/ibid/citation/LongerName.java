package ibid.citation;

import ibid.document.Span;
import ibid.language.Blanks;
import ibid.language.Category;
import ibid.language.Letters;
import ibid.language.Marks;
import ibid.language.Match;
import ibid.language.Stretch;
import ibid.symbol.DocumentNumber.Form;

/**
 * Whether the title of a treaty is only part of a longer name: of a body ({@code the Review
 * Conference of the Rome Statute}), of a report in quotation marks ({@code “Following up on the
 * Convention against Corruption”}), of a case ({@code Application of the Convention on … (Ukraine
 * v. Russian Federation)}).
 */
final class LongerName {
  private static final int LONGEST = 400;
  private static final int MOST_WORDS = 7;
  private static final int LONGEST_TERM = 7;
  private static final int MOST_BEHIND = 8;
  private static final int YEAR_LENGTH = 4;
  private static final int LONGEST_LINK = 20;

  /** What the rows of words around titles say of those that make another name of them. */
  static final String BODY = "body";

  static final String TREATY = "treaty";
  private static final String ADDED = "added";

  /** Where lines run to the left, quotation marks are printed the other way round. */
  private static final char RIGHT_TO_LEFT = '”';

  private static final char LEFT_TO_RIGHT = '“';

  private LongerName() {}

  /**
   * @param known whether the title ends for certain where it seems to
   */
  static boolean holds(Run run, Span title, boolean known) {
    return isOfBody(run, title)
        || isOfProtocol(run, title)
        || isBehind(run, title)
        || isQuoted(run, title)
        || ResolutionTitle.holds(run, title)
        || isCase(run, title, known);
  }

  /**
   * Whether the words before it make it the name of a body: {@code Conference of the Parties to}.
   */
  private static boolean isOfBody(Run run, Span title) {
    int joined = Before.wordStart(run.text(), title.start());
    int at = run.lexicon().prefix(run.text(), joined) > 0 ? joined : title.start();
    for (int words = 0; words < MOST_WORDS; words++) {
      Match match = Before.term(run, at, Category.PARTIES, LONGEST_TERM);
      int before = match == null ? beforeYear(run.text(), at) : match.start();
      if (before == at) {
        return false;
      }
      if (match != null && match.term().value().equals(ADDED)) {
        return isBehindComma(run.text(), before);
      }
      if (match != null && match.term().value().equals(BODY)) {
        return true;
      }
      at = before;
    }
    return false;
  }

  /** {@code Protocol …, supplementary to the}: not {@code measures supplementary to the}. */
  private static boolean isBehindComma(String text, int at) {
    int end = Blanks.skipBack(text, at, 0);
    return end > 0 && Marks.isComma(text.charAt(end - 1));
  }

  /** {@code the} <u>{@code Protocol of 2014 to the}</u> {@code Forced Labour Convention}. */
  private static boolean isOfProtocol(Run run, Span title) {
    String text = run.text();
    int limit = run.partEnd(title.start());
    Token before = run.at(run.indexAt(title.start()) - 1);
    for (int i = run.indexAt(title.start()) - 1;
        before != null && !before.is(Category.TREATY);
        i--) {
      if (title.start() - before.end() > LONGEST_LINK) {
        return false;
      }
      before = run.at(i - 1);
    }
    if (before == null || title.start() - before.end() > LONGEST_LINK) {
      return false;
    }
    int of = Blanks.skip(text, before.end(), limit);
    Match glue = of < title.start() ? run.lexicon().glue(text, of, limit) : null;
    int year =
        glue != null && glue.term().is(Category.OF) ? Blanks.skip(text, glue.end(), limit) : of;
    int to = Blanks.skip(text, pastYear(text, year, limit), limit);
    Match link = to > year && to < title.start() ? run.lexicon().glue(text, to, limit) : null;
    if (link == null || !link.term().is(Category.TO)) {
      return false;
    }
    int at = Blanks.skip(text, link.end(), limit);
    Match the = at < title.start() ? run.lexicon().opening(text, at, limit) : null;
    return Blanks.skip(text, the == null ? at : the.end(), limit) == title.start();
  }

  /** The position before {@code 2010} where a year ends just before a position, or the same. */
  private static int beforeYear(String text, int at) {
    int end = Blanks.skipBack(text, at, 0);
    int start = end;
    while (start > 0 && Letters.isDigit(text.charAt(start - 1))) {
      start--;
    }
    return end - start == YEAR_LENGTH ? start : at;
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
    boolean opened =
        title.start() > 0
            && Marks.opens(text.charAt(title.start() - 1))
            && Marks.close(text, title.start() - 1, after) < 0;
    boolean closed = after < limit && Marks.closes(text.charAt(after));
    if ((opened && !closed) || isInBrackets(text, title.start())) {
      return true;
    }
    return isBodyBehind(run, closed ? after + 1 : after, limit);
  }

  /** {@code 缔约国2010年审议大会}: whether words of that sort behind a title come to a body. */
  private static boolean isBodyBehind(Run run, int from, int limit) {
    int at = Blanks.skip(run.text(), from, limit);
    while (at < limit) {
      Match match = run.lexicon().around(run.text(), at, limit);
      boolean part = match != null && match.term().is(Category.PARTIES);
      if (part && match.term().value().equals(BODY)) {
        return true;
      }
      int behind = part ? match.end() : pastYear(run.text(), at, limit);
      if (behind == at) {
        return false;
      }
      at = Blanks.skip(run.text(), behind, limit);
    }
    return false;
  }

  /** The position after a year that begins at a position, or the same. */
  private static int pastYear(String text, int at, int limit) {
    int end = Letters.digitsEnd(text, at, limit);
    return end - at == YEAR_LENGTH ? end : at;
  }

  /** Whether it stands in the title of something else: {@code the sub-item entitled “…”}. */
  private static boolean isQuoted(Run run, Span title) {
    String text = run.text();
    int first = Math.max(0, title.start() - LONGEST);
    int open = title.start() - 1;
    while (open >= first && !isEntitled(run, open)) {
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

  /**
   * Whether brackets for titles have opened before more words than a year: {@code 《美洲反腐败公约》}, not
   * {@code 《1971年精神药物公约》}.
   */
  private static boolean isInBrackets(String text, int start) {
    int first = Math.max(0, start - LONGEST);
    for (int at = start - 1; at >= first && text.charAt(at) != '》'; at--) {
      if (text.charAt(at) == '《') {
        return at + 1 < start && !Letters.isDigit(text.charAt(at + 1));
      }
    }
    return false;
  }

  /** Whether a quotation mark stands at a position, and "entitled" or a number before it. */
  private static boolean isEntitled(Run run, int at) {
    char c = run.text().charAt(at);
    boolean quotes = Marks.opens(c) || c == '"' || c == RIGHT_TO_LEFT;
    return quotes
        && (Before.term(run, at, Category.ENTITLED, 2) != null || isBehindNumber(run, at));
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
    int end = beforeComma(run.text(), entitled.start());
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
    int start = Before.wordStart(run.text(), end);
    int joined = run.lexicon().prefix(run.text(), start) > 0 ? 1 : 0;
    return isTreaty(run, start, end) || isTreaty(run, start + joined, end);
  }

  private static boolean isTreaty(Run run, int start, int end) {
    Match around = start < end ? run.lexicon().around(run.text(), start, end) : null;
    Match citing = start < end ? run.lexicon().citing(run.text(), start, end) : null;
    return (around != null && around.term().value().equals(TREATY))
        || (citing != null && citing.term().is(Category.TREATY))
        || isTreatyInSmall(run, start, end);
  }

  /** {@code le} <u>{@code protocole}</u> {@code intitulé}, where titles have capitals. */
  private static boolean isTreatyInSmall(Run run, int start, int end) {
    if (start >= end || !Character.isLowerCase(run.text().charAt(start))) {
      return false;
    }
    String word = run.text().substring(start, end);
    String title = Character.toUpperCase(word.charAt(0)) + word.substring(1);
    Match match = run.lexicon().citing(title, 0, title.length());
    return match != null && match.term().is(Category.TREATY);
  }

  /** {@code instrument} <u>{@code international}</u>. */
  private static int beforeAdjective(Run run, int position) {
    int end = Blanks.skipBack(run.text(), position, 0);
    int start = Before.wordStart(run.text(), end);
    Match match = start < end ? run.lexicon().title(run.text(), start, position) : null;
    return match != null && match.end() == end ? start : position;
  }

  private static int beforeComma(String text, int position) {
    int end = Blanks.skipBack(text, position, 0);
    return end > 0 && Marks.isComma(text.charAt(end - 1)) ? end - 1 : end;
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
    return beforeComma(run.text(), open) == run.at(last).end();
  }

  /** Whether the parties to a case stand after the title, in brackets. */
  private static boolean isCase(Run run, Span title, boolean known) {
    String text = run.text();
    int limit = Math.min(run.partEnd(title.start()), title.end() + LONGEST);
    int open = title.end();
    while (open < limit && text.charAt(open) != '(') {
      boolean passes = isBlank(text, open, limit) || (known && !isStop(text.charAt(open)));
      int next = passes ? open + 1 : pastWordOfTitle(run, open, limit);
      if (next == 0) {
        return false;
      }
      open = next;
    }
    int close = open >= limit ? -1 : Stretch.indexOf(text, ')', open, limit);
    for (int at = open + 1; at < close; at++) {
      Match match =
          Letters.isLetter(text.charAt(at))
                  && (isBlank(text, at - 1, limit) || Letters.isIdeograph(text.charAt(at)))
              ? run.lexicon().around(text, at, close)
              : null;
      if (match != null && match.term().is(Category.VERSUS)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isStop(char c) {
    return Marks.endsClause(c) || Marks.isComma(c);
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
