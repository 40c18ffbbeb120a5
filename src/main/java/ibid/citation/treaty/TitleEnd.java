package ibid.citation.treaty;

import ibid.citation.part.PartLabels;
import ibid.citation.run.Demonstrative;
import ibid.citation.run.Run;
import ibid.citation.token.Token;
import ibid.language.Blanks;
import ibid.language.Category;
import ibid.language.Letters;
import ibid.language.Marks;
import ibid.language.Match;
import ibid.language.Term;
import ibid.language.Words;
import ibid.symbol.Roman;

/**
 * Where the title of a treaty ends behind the word that it turns on: {@code Convention} <u>{@code
 * against Corruption}</u>.
 */
final class TitleEnd {
  /** Too small to go on with a title behind a comma: {@code , of}. */
  private static final String SMALL = "small";

  /** What may lead to a title of its own: {@code and}. */
  private static final String JOINS = "joins";

  /**
   * Leads to a treaty that is part of the title, whatever is joined before: {@code supplementing}.
   */
  private static final String SUPPLEMENTS = "supplements";

  static final String PROTOCOL = "protocol";

  private final Run run;
  private final String text;
  private final Token word;
  private final int limit;

  /** Behind the word, and behind the year in {@code Protocol of 2005 to the Convention}. */
  private final int first;

  /** The first token that the walk has not passed. */
  private int next;

  private int at;

  /** Behind the last capital. */
  private int good;

  /** Whether "and" or a comma stands between the last capital and here. */
  private boolean joined;

  /** Whether "the" stands just before here. */
  private boolean article;

  private TitleEnd(Run run, int index) {
    this.run = run;
    text = run.text();
    word = run.at(index);
    limit = run.partEnd(word.start());
    next = index + 1;
    good = pastNumber(run, word.end(), limit);
    first = good == word.end() ? TitleExtent.pastYear(run, word, limit) : word.end();
    at = Math.max(good, first);
  }

  /** Where the title seems to end: with the last capital that words of titles lead to. */
  static int of(Run run, int index) {
    TitleEnd end = new TitleEnd(run, index);
    while (end.at < end.limit && end.goesOn()) {}
    return end.good;
  }

  /** Passes one more word, if it can be of the title. */
  private boolean goesOn() {
    boolean comma = text.charAt(at) == ',';
    int start = Blanks.skip(text, comma ? at + 1 : at, limit);
    if (article && isDated(start)) {
      at = start + TitleExtent.YEAR_LENGTH;
      return true;
    }
    if (start >= limit || start == at || !Letters.isLetter(text.charAt(start))) {
      return false;
    }
    while (next < run.tokens().size() && run.at(next).start() < start) {
      next++;
    }
    if (isOther(run.at(next), start)) {
      return false;
    }
    return Letters.isCapital(text.charAt(start))
        ? passesCapital(start, comma)
        : passesSmall(start, comma);
  }

  /** {@code Protocol to the} <u>{@code 1988}</u> {@code Convention for}. */
  private boolean isDated(int start) {
    int treaty = Blanks.skip(text, start + TitleExtent.YEAR_LENGTH, limit);
    return Letters.digitsEnd(text, start, limit) - start == TitleExtent.YEAR_LENGTH
        && treaty < limit
        && Letters.isCapital(text.charAt(treaty))
        && TitleWords.isTreaty(run, treaty, limit);
  }

  private boolean passesCapital(int start, boolean comma) {
    int end = TitleWords.wordEnd(text, start, limit);
    boolean apart =
        at == first
            && (comma
                || TitleWords.isSubject(run, start, limit)
                || Demonstrative.leads(run, word.start()));
    if (apart
        || isPreamble(start)
        || isAnother(start, comma)
        || ((joined || at == good) && isPart(run, next, start, limit))
        || TitleWords.isMonth(run, start, end, limit)) {
      return false;
    }
    good = end;
    at = good < limit && Marks.isApostrophe(text.charAt(good)) ? good + 1 : good;
    joined = false;
    article = false;
    return true;
  }

  /** {@code The States Parties}, below a title. */
  private boolean isPreamble(int start) {
    Match the = run.lexicon().opening(Category.ARTICLE, text, start, limit);
    int parties = Blanks.skip(text, the == null ? limit : the.end(), limit);
    return parties < limit && TitleWords.isSubject(run, parties, limit);
  }

  /** Whether another thing than the title begins behind "and" or a comma. */
  private boolean isAnother(int start, boolean comma) {
    return (comma || joined)
        && (TitleWords.isParty(run, start, limit)
            || TitleExtent.isSeveral(run, start, limit)
            || TitleWords.isTreaty(run, start, limit)
            || (article && TitleWords.isOtherText(run, start, limit))
            || (comma && TitleWords.isAcronym(text, start)));
  }

  private boolean passesSmall(int start, boolean comma) {
    Match match = run.lexicon().title(text, start, limit);
    if (match == null
        || (comma && match.term().isOf(SMALL))
        || (at == first && !leads(word, match.term()))) {
      return false;
    }
    good = at == first && match.term().isOf(TitleExtent.CLOSES) ? match.end() : good;
    at = match.end();
    article = TitleExtent.isSmallArticle(run, Words.lastStart(text, at, start), at);
    joined = (joined || comma || match.term().isOf(JOINS)) && !match.term().isOf(SUPPLEMENTS);
    return true;
  }

  /** Whether the small word right behind "Convention" can begin the rest of its title. */
  private static boolean leads(Token word, Term small) {
    return small.isOf(TitleExtent.SUBJECT_FOLLOWS)
        || small.isOf(TitleWords.LEADS)
        || (small.isOf(TitleExtent.ADDS) && TitleExtent.isOf(word, PROTOCOL));
  }

  /**
   * {@code Convention} <u>{@code No. 169}</u>, or {@code No. IV}, {@code Convention} <u>{@code
   * (Revised)}</u>{@code , 2003}: where what numbers or revises the treaty ends, or the same
   * position.
   */
  private static int pastNumber(Run run, int at, int limit) {
    String text = run.text();
    int start = Blanks.skip(text, at, limit);
    int year = TitleExtent.yearBehind(text, at, limit);
    if (start == at || start >= limit || year > at) {
      return Math.max(at, year);
    }
    boolean bracket = text.charAt(start) == '(';
    Match number = run.lexicon().around(Category.NUMBER, text, bracket ? start + 1 : start, limit);
    int digits = number == null ? limit : Blanks.skip(text, number.end(), limit);
    int arabic = Letters.digitsEnd(text, digits, limit);
    int roman = Roman.end(text, digits, limit);
    boolean whole = roman == limit || !Letters.isLetter(text.charAt(roman));
    int stop = arabic == digits && whole ? roman : arabic;
    boolean closed = !bracket || (stop < limit && text.charAt(stop) == ')');
    return stop > digits && closed ? stop + (bracket ? 1 : 0) : at;
  }

  /** Whether a citation of another form begins at a position. */
  private static boolean isOther(Token token, int position) {
    return token != null
        && token.start() == position
        && (token instanceof Token.Sym
            || token instanceof Token.Num
            || token.is(Category.TREATY_SERIES)
            || token.is(Category.IBID));
  }

  /**
   * {@code and} <u>{@code Part XI}</u> {@code of the Convention}, <u>{@code Article 1}</u> on a
   * line below a title: what has a number of a part, and no word that leads to it, is no more of
   * it; but {@code the Implementation of Article VI}.
   */
  private static boolean isPart(Run run, int index, int start, int limit) {
    return run.is(index, Category.PART)
        && run.at(index).start() == start
        && PartLabels.end(run, run.at(index).end(), limit) > run.at(index).end();
  }
}
