package ibid.citation.treaty;

import ibid.citation.part.PartLabels;
import ibid.citation.run.After;
import ibid.citation.run.Before;
import ibid.citation.run.Run;
import ibid.citation.token.Token;
import ibid.document.Places;
import ibid.document.Span;
import ibid.language.Blanks;
import ibid.language.Category;
import ibid.language.Letters;
import ibid.language.Marks;
import ibid.language.Match;
import ibid.symbol.Roman;
import java.util.List;

/**
 * To which treaty a protocol is: {@code Optional Protocol} <u>{@code thereto}</u>, {@code
 * Additional Protocols} <u>{@code to the Geneva Conventions}</u>.
 */
final class AddedTo {
  /** The longest of what stands between a protocol and the treaty that it is to. */
  static final int LONGEST_LINK = 30;

  private static final int MOST_BETWEEN = 3;

  private AddedTo() {}

  /**
   * Where what says to which treaty a protocol is ends behind it, or the same position.
   *
   * @param index the word for the protocol
   * @param from behind it, and behind its number and year
   * @param titles the titles of the paragraph that have no row, in order
   */
  static int end(Run run, int index, int from, List<Span> titles) {
    int limit = run.partEnd(run.at(index).start());
    int at = pastMarker(run.text(), from, limit);
    int next = Blanks.skip(run.text(), at, limit);
    Match thereto = next < limit ? run.lexicon().title(run.text(), next, limit) : null;
    if (thereto != null && thereto.term().isOf(TitleExtent.CLOSES)) {
      return thereto.end();
    }
    Span other = other(run, index, titles);
    boolean joined =
        other != null
            && other.start() > at
            && other.start() - at < LONGEST_LINK
            && (isLink(run, at, beforeYear(run, at, other.start()))
                || (next == other.start() && run.lexicon().isContracted(run.text(), next)));
    return joined ? other.end() : from;
  }

  /** Whether a treaty, or several, is what a protocol before it is to. */
  static boolean isOther(Run run, int index) {
    Token other = run.at(index);
    if (run.lexicon().isHeadLast()) {
      return isBeforeTitle(run, other.end());
    }
    int before = index - 1;
    while (before >= 0 && index - before <= MOST_BETWEEN && !isProtocol(run.at(before))) {
      before--;
    }
    if (before < 0 || index - before > MOST_BETWEEN) {
      return false;
    }
    int limit = other.start();
    int at = run.at(before).end();
    int end = pastYears(run, pastNumbers(run, at));
    return isLink(run, pastMarker(run.text(), end, limit), beforeYear(run, at, limit));
  }

  /** {@code 日内瓦四公约} <u>{@code 1977年《}</u>{@code 第一附加议定书》}. */
  private static boolean isBeforeTitle(Run run, int from) {
    int limit = run.partEnd(from);
    int digits = Blanks.skip(run.text(), from, limit);
    int end = Letters.digitsEnd(run.text(), digits, limit);
    int year = Blanks.skip(run.text(), end, limit);
    Match word = run.lexicon().around(Category.OTHER_NUMBER, run.text(), year, limit);
    int open = end > digits && word != null ? Blanks.skip(run.text(), word.end(), limit) : year;
    return open < limit && run.text().charAt(open) == Letters.TITLE_OPENING;
  }

  private static boolean isProtocol(Token token) {
    return token instanceof Token.Word word
        && (word.is(Category.TREATY_TITLE)
            || (word.is(Category.TREATY) && word.term().value().equals(TitleEnd.PROTOCOL)));
  }

  /** <u>{@code its}</u> {@code Optional Protocols}, <u>{@code 其}</u>{@code 1967年《议定书》}. */
  static boolean isOwned(Run run, int start) {
    int at = start;
    if (run.lexicon().isHeadLast()) {
      int open = at > 0 && run.text().charAt(at - 1) == Letters.TITLE_OPENING ? at - 1 : at;
      at = beforeYear(run, run.partStart(start), open);
    }
    return Before.term(run, at, Category.POSSESSIVE, 1) != null;
  }

  /** The treaty that stands next behind a word, no other citation between, or null. */
  private static Span other(Run run, int index, List<Span> titles) {
    int next = index + 1;
    while (next <= index + MOST_BETWEEN
        && (run.at(next) instanceof Token.Num || run.is(next, Category.PART))) {
      next++;
    }
    Token token = run.at(next);
    if (token == null || !(token.is(Category.TREATY) || token.is(Category.TREATY_TITLE))) {
      return null;
    }
    Span title = containing(titles, token.start());
    if (title != null) {
      return title;
    }
    return token.is(Category.TREATY)
        ? SmallLetterTitles.extent(run, next)
        : new Span(token.start(), token.end());
  }

  /** The one of the titles, which are in order, that a position lies in, or null. */
  static Span containing(List<Span> titles, int position) {
    int first = Places.first(titles, Span::end, position + 1);
    return first < titles.size() && titles.get(first).contains(position) ? titles.get(first) : null;
  }

  /**
   * {@code Additional Protocols} <u>{@code I and II}</u>, {@code البروتوكولين} <u>{@code الأول
   * والثاني}</u>, {@code Protocols} <u>{@code Nos. 4 and 7}</u>: where the numbers end, or the same
   * position.
   */
  static int pastNumbers(Run run, int from) {
    int limit = run.partEnd(from);
    int at = Blanks.skip(run.text(), from, limit);
    int end = Letters.lettersEnd(run.text(), at, limit);
    boolean roman = Roman.value(run.text().subSequence(at, Math.max(at, end))) > 0;
    Match word = at < limit && !roman ? run.lexicon().around(run.text(), at, limit) : null;
    if (word != null && word.term().is(Category.NUMBER)) {
      return pastCounted(run, from, limit);
    }
    boolean label =
        word != null && run.lexicon().isRightToLeft() && word.term().is(Category.PART_LABEL);
    return roman || label ? PartLabels.listEnd(run, from, limit) : from;
  }

  /** <u>{@code Nos. 87 and 98}</u>, <u>{@code No. 87 and No. 98}</u>. */
  private static int pastCounted(Run run, int from, int limit) {
    int end = from;
    int at = Blanks.skip(run.text(), from, limit);
    Match word = run.lexicon().around(Category.NUMBER, run.text(), at, limit);
    while (word != null) {
      int counted = PartLabels.listEnd(run, word.end(), limit);
      if (counted == word.end()) {
        return end;
      }
      end = counted;
      int next = Blanks.skip(run.text(), end, limit);
      Match and = run.lexicon().glue(Category.AND, run.text(), next, limit);
      int behind = and == null ? limit : Blanks.skip(run.text(), and.end(), limit);
      word = run.lexicon().around(Category.NUMBER, run.text(), behind, limit);
    }
    return end;
  }

  /**
   * {@code Additional Protocols} <u>{@code of 1977 and 2005}</u>, {@code протоколы} <u>{@code 1977
   * года}</u>: where the years end, or the same position.
   */
  static int pastYears(Run run, int from) {
    String text = run.text();
    int limit = run.partEnd(from);
    int end = from;
    for (int at = from; at < limit; ) {
      int start = pastWord(run, Blanks.skip(text, at, limit), limit);
      int year = Letters.digitsEnd(text, start, limit);
      if (year - start != TitleExtent.YEAR_LENGTH) {
        break;
      }
      end = year;
      int next = Blanks.skip(text, year, limit);
      Match and = run.lexicon().glue(Category.AND, text, next, limit);
      boolean comma = next < limit && Marks.isComma(text.charAt(next));
      at = and != null ? and.end() : comma ? next + 1 : limit;
    }
    int behind = Blanks.skip(text, end, limit);
    Match word = end > from ? run.lexicon().opening(Category.DATE_WORD, text, behind, limit) : null;
    return word == null ? end : word.end();
  }

  /** Past the one word that leads to a year: {@code of}, {@code de}, {@code لعام}. */
  private static int pastWord(Run run, int at, int limit) {
    if (at >= limit || !Letters.isLetter(run.text().charAt(at))) {
      return at;
    }
    Match of = run.lexicon().glue(run.text(), at, limit);
    Match title = of == null ? run.lexicon().title(run.text(), at, limit) : null;
    boolean leads =
        of == null
            ? title != null && title.term().isOf(TitleExtent.SUBJECT_FOLLOWS)
            : of.term().is(Category.OF);
    return leads ? Blanks.skip(run.text(), (of == null ? title : of).end(), limit) : at;
  }

  /** {@code Protocol I}<u>{@code ⁴}</u> {@code to the}: past the marker of a note, or the same. */
  private static int pastMarker(String text, int from, int limit) {
    int marker = Blanks.skip(text, from, limit);
    int at = marker;
    while (at < limit && Letters.isSuperscript(text.charAt(at))) {
      at++;
    }
    return at > marker ? at : from;
  }

  /**
   * {@code to the} <u>{@code 1949}</u> {@code Geneva Conventions}, <u>{@code 1977年}</u>{@code
   * 附加议定书}: the position before the year, or the same.
   */
  static int beforeYear(Run run, int from, int to) {
    String text = run.text();
    int end = Blanks.skipBack(text, to, from);
    Match word =
        run.lexicon().isHeadLast() && end > from
            ? run.lexicon().around(Category.OTHER_NUMBER, text, end - 1, end)
            : null;
    end = word == null ? end : Blanks.skipBack(text, end - 1, from);
    int start = end - TitleExtent.YEAR_LENGTH;
    boolean year =
        start >= from
            && Letters.digitsEnd(text, start, end) == end
            && (start == 0 || !Letters.isDigit(text.charAt(start - 1)));
    return year ? start : to;
  }

  /**
   * {@code à la}, {@code annexé à la}, {@code , прилагаемый к}: whether no more than that stands
   * between.
   */
  static boolean isLink(Run run, int from, int to) {
    int first = Blanks.skip(run.text(), from, to);
    int word = Marks.pastComma(run.text(), first, to);
    int second = Blanks.skip(run.text(), Letters.lettersEnd(run.text(), word, to), to);
    return isLinkTo(run, first, to)
        || (second > word
            && run.lexicon().glue(Category.AND, run.text(), word, to) == null
            && isLinkTo(run, second, to));
  }

  /** Whether "to" or "of" stands at a position, and an article at most between that and an end. */
  private static boolean isLinkTo(Run run, int from, int to) {
    if (from < to && (isJoined(run, from, to) || isWord(run, from, to))) {
      return true;
    }
    Match glue = from < to ? run.lexicon().glue(run.text(), from, to) : null;
    if (glue == null
        || !(glue.term().is(Category.TO) || glue.term().is(Category.OF))
        || After.article(run, from, to) == to) {
      return false;
    }
    return After.article(run, glue.end(), to) == to;
  }

  /** {@code الملحقين} <u>{@code ب}</u>{@code اتفاقية}: a preposition, which is no "and". */
  private static boolean isJoined(Run run, int from, int to) {
    return run.lexicon().isRightToLeft()
        && to == from + 1
        && run.lexicon().prefix(run.text(), from) > 0
        && run.lexicon().glue(Category.AND, run.text(), from, from + 1) == null;
  }

  /** {@code aux}: whether a word that goes before titles is all that stands there. */
  private static boolean isWord(Run run, int from, int to) {
    Match word = run.lexicon().around(Category.PARTIES, run.text(), from, to);
    return word != null
        && word.term().value().isEmpty()
        && Blanks.skip(run.text(), word.end(), to) == to;
  }
}
