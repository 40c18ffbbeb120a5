package ibid.citation.treaty;

import ibid.citation.run.After;
import ibid.citation.run.Modifier;
import ibid.citation.run.Run;
import ibid.citation.token.Token;
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
public final class LongerName {
  private static final int LONGEST = 400;
  private static final int YEAR_LENGTH = 4;
  private static final int LONGEST_LINK = 20;
  private static final int MOST_WORDS = 5;

  /** What the rows of words around titles say of those that make another name of them. */
  static final String BODY = "body";

  /** Of what a body adopts: it may be a treaty. */
  public static final String TREATY = "treaty";

  private static final String PROTOCOL = "protocol";

  private LongerName() {}

  /**
   * @param known whether the title ends for certain where it seems to
   */
  static boolean holds(Run run, Span title, boolean known) {
    return NameOfBody.holds(run, title)
        || isOfProtocol(run, title)
        || isBehind(run, title)
        || QuotedTitle.holds(run, title)
        || ResolutionTitle.holds(run, title)
        || isCase(run, title, known);
  }

  /**
   * {@code the} <u>{@code Protocol of 2014 to the}</u> {@code Forced Labour Convention}, <u>{@code
   * Protocole no 6 à la}</u> {@code Convention européenne}.
   */
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
    int number = pastNumber(run, of, limit);
    int year = number > of ? number : pastDated(run, of, limit);
    Match link = year > of && year < title.start() ? run.lexicon().glue(text, year, limit) : null;
    boolean joins =
        link != null
            && (link.term().is(Category.TO) || (number > of && link.term().is(Category.OF)));
    if (!joins) {
      return false;
    }
    int at = Blanks.skip(text, link.end(), limit);
    Match the = at < title.start() ? run.lexicon().opening(text, at, limit) : null;
    return Blanks.skip(text, the == null ? at : the.end(), limit) == title.start();
  }

  /** Past {@code No. 6} and blanks, or the same position. */
  private static int pastNumber(Run run, int at, int limit) {
    Match word = run.lexicon().around(Category.NUMBER, run.text(), at, limit);
    if (word == null) {
      return at;
    }
    int digits = Blanks.skip(run.text(), word.end(), limit);
    int end = Letters.digitsEnd(run.text(), digits, limit);
    return end > digits ? Blanks.skip(run.text(), end, limit) : at;
  }

  /** Past {@code of 2014} and blanks, or the same position where no year stands there. */
  private static int pastDated(Run run, int at, int limit) {
    int year = After.of(run, at, limit);
    int end = pastYear(run.text(), year, limit);
    return end > year ? Blanks.skip(run.text(), end, limit) : at;
  }

  /**
   * Whether what follows makes a longer name of it where bodies stand behind: {@code
   * 《生物多样性公约》缔约方大会}; a title that does not end with its brackets goes on.
   */
  private static boolean isBehind(Run run, Span title) {
    if (!run.lexicon().isHeadLast()) {
      return isBeforeBody(run, title.end());
    }
    String text = run.text();
    int limit = run.partEnd(title.start());
    int after = title.end();
    int before = Blanks.skipBack(text, title.start(), 0) - 1;
    boolean opened =
        before >= 0 && Marks.opens(text.charAt(before)) && Marks.close(text, before, after) < 0;
    boolean closed = after < limit && Marks.closes(text.charAt(after));
    if ((opened && !closed) || isInBrackets(text, title.start())) {
      return true;
    }
    return isBodyBehind(run, closed ? after + 1 : after, limit);
  }

  /** {@code Basel Convention} <u>{@code Regional Centre}</u>: in capitals, as names are. */
  static boolean isBeforeBody(Run run, int from) {
    String text = run.text();
    int limit = run.partEnd(from);
    int end = from;
    for (int words = 0; words < MOST_WORDS && text.startsWith(" ", end); words++) {
      int at = end + 1;
      end = Math.min(limit, Letters.lettersEnd(text, at, limit));
      boolean capital = at < end && Letters.isCapital(text.charAt(at));
      Match match = capital ? run.lexicon().around(Category.PARTIES, text, at, limit) : null;
      if (match != null && match.term().isOf(BODY)) {
        return true;
      }
      if (!capital
          && (at == end
              || words == 0
              || run.lexicon().glue(Category.AND, text, at, limit) == null)) {
        return false;
      }
    }
    return false;
  }

  /**
   * {@code 缔约国2010年审议大会}, {@code 第五次缔约国大会}: whether words of that sort behind a title come to a
   * body.
   */
  private static boolean isBodyBehind(Run run, int from, int limit) {
    int at = Blanks.skip(run.text(), from, limit);
    if (at < limit && Modifier.opens(run, at, limit)) {
      return isOfProtocolBehind(run, at, limit);
    }
    while (at < limit) {
      Match match = run.lexicon().around(Category.PARTIES, run.text(), at, limit);
      if (match != null && match.term().value().equals(BODY)) {
        return true;
      }
      int behind = match == null ? pastNumbers(run, at, limit) : match.end();
      if (behind == at) {
        return false;
      }
      at = Blanks.skip(run.text(), behind, limit);
    }
    return false;
  }

  /** {@code 《儿童权利公约》} <u>{@code 关于买卖儿童问题的任择议定书}</u>; not {@code 关于缔约国义务的规定}. */
  private static boolean isOfProtocolBehind(Run run, int from, int limit) {
    int end = from;
    while (end < limit && !isStop(run.text().charAt(end)) && !Marks.opens(run.text().charAt(end))) {
      end++;
    }
    for (int i = run.indexAt(from); run.at(i) != null && run.at(i).end() <= end; i++) {
      boolean protocol =
          run.at(i) instanceof Token.Word word
              && word.is(Category.TREATY)
              && word.term().value().equals(PROTOCOL);
      if (protocol || run.is(i, Category.TREATY_TITLE)) {
        return true;
      }
    }
    return false;
  }

  /** Past {@code 1995、2000和2010}, {@code 1995年和2000} or {@code 第五次}, or the same position. */
  private static int pastNumbers(Run run, int at, int limit) {
    int end = pastYear(run.text(), at, limit);
    for (int next = end; next > at && next < limit; ) {
      Match of = run.lexicon().around(Category.OTHER_NUMBER, run.text(), next, limit);
      Match and = run.lexicon().glue(run.text(), of == null ? next : of.end(), limit);
      next = and == null ? limit : pastYear(run.text(), and.end(), limit);
      boolean year = and != null && next > and.end();
      end = year ? next : end;
      next = year ? next : limit;
    }
    Match next = end == at ? run.lexicon().around(Category.ORDINAL, run.text(), at, limit) : null;
    while (next != null) {
      end = next.end();
      next = end < limit ? run.lexicon().naming(run.text(), end, limit) : null;
    }
    return end;
  }

  /** The position after a year that begins at a position, or the same. */
  private static int pastYear(String text, int at, int limit) {
    int end = Letters.digitsEnd(text, at, limit);
    return end - at == YEAR_LENGTH ? end : at;
  }

  /**
   * Whether brackets for titles have opened before more words than a year: {@code 《美洲反腐败公约》}, not
   * {@code 《1971年精神药物公约》}.
   */
  private static boolean isInBrackets(String text, int start) {
    int first = Math.max(0, start - LONGEST);
    for (int at = start - 1; at >= first && text.charAt(at) != '》'; at--) {
      if (text.charAt(at) == '《') {
        int word = Blanks.skip(text, at + 1, start);
        return word < start && !Letters.isDigit(text.charAt(word));
      }
    }
    return false;
  }

  /** Whether the parties to a case stand after the title, in brackets. */
  private static boolean isCase(Run run, Span title, boolean known) {
    String text = run.text();
    int limit = Math.min(run.partEnd(title.start()), title.end() + LONGEST);
    int open = title.end();
    while (open < limit && text.charAt(open) != '(') {
      boolean passes = (known && !isStop(text.charAt(open))) || isBlank(text, open, limit);
      int next = passes ? open + 1 : pastWordOfTitle(run, open, limit);
      if (next == 0) {
        return false;
      }
      open = next;
    }
    int close = open >= limit ? -1 : Stretch.indexOf(text, ')', open, limit);
    for (int at = open + 1; at < close; at++) {
      if (Letters.isLetter(text.charAt(at))
          && (isBlank(text, at - 1, limit) || Letters.isIdeograph(text.charAt(at)))
          && run.lexicon().around(Category.VERSUS, text, at, close) != null) {
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
      int end = Letters.lettersEnd(run.text(), at + 1, limit);
      return end;
    }
    Match match = run.lexicon().title(run.text(), at, limit);
    return match == null ? 0 : match.end();
  }

  private static boolean isBlank(String text, int at, int limit) {
    return Blanks.skip(text, at, limit) > at;
  }
}
