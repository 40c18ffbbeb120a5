package ibid.citation.treaty;

import ibid.citation.run.Run;
import ibid.citation.token.Token;
import ibid.document.Span;
import ibid.language.Blanks;
import ibid.language.Category;
import ibid.language.Letters;
import ibid.language.Match;

/**
 * How far the title of a treaty goes around the word that it turns on, where its words have
 * capitals: <u>{@code United Nations}</u> {@code Convention} <u>{@code against Transnational
 * Organized Crime}</u>. Where it ends is a guess.
 */
final class TitleExtent {
  /** What the rows of words inside titles say of some of them. */
  static final String SUBJECT_FOLLOWS = "opens";

  /** The same of words that add one treaty to another. */
  static final String ADDS = "adds";

  /** Ends the name of a protocol right behind that word: {@code thereto}. */
  static final String CLOSES = "closes";

  static final int YEAR_LENGTH = 4;

  private static final String SEVERAL = "several";

  private TitleExtent() {}

  /**
   * The title around a word.
   *
   * @param index the token that is the word
   * @param past where the title before ends
   */
  static Span of(Run run, int index, int past) {
    return new Span(TitleStart.of(run, index, past), TitleEnd.of(run, index));
  }

  static boolean isOf(Token word, String value) {
    return word instanceof Token.Word treaty && treaty.term().value().equals(value);
  }

  /** Where {@code , 1958} begins and its digits follow, or 0. */
  static int yearBehind(String text, int at, int limit) {
    int open = Blanks.skip(text, at, limit);
    int stop = at;
    if (open > at && open < limit && text.charAt(open) == '(') {
      int close = Letters.lettersEnd(text, open + 1, limit);
      stop = close > open + 1 && close < limit && text.charAt(close) == ')' ? close + 1 : at;
    }
    int digits = stop < limit && text.charAt(stop) == ',' ? Blanks.skip(text, stop + 1, limit) : 0;
    return digits > 0 && digits < limit && Letters.isDigit(text.charAt(digits)) ? stop : 0;
  }

  /** Behind {@code Protocol of 2005} where <u>{@code to the}</u> follows, or behind the word. */
  static int pastYear(Run run, Token word, int limit) {
    String text = run.text();
    int start = Blanks.skip(text, word.end(), limit);
    Match of = start < limit ? run.lexicon().title(text, start, limit) : null;
    boolean leads = of != null && of.term().isOf(TitleWords.LEADS);
    int year = leads ? Blanks.skip(text, of.end(), limit) : limit;
    int end = Letters.digitsEnd(text, year, limit);
    int to = Blanks.skip(text, end, limit);
    boolean dated = end - year == YEAR_LENGTH && to < limit && isOf(word, TitleEnd.PROTOCOL);
    Match adds = dated ? run.lexicon().title(text, to, limit) : null;
    return adds != null && adds.term().isOf(ADDS) ? end : word.end();
  }

  /** Whether a word is <u>{@code the}</u>, and no more: {@code The} opens a title or sentence. */
  static boolean isSmallArticle(Run run, int start, int end) {
    Match match = run.lexicon().opening(Category.ARTICLE, run.text(), start, end);
    return match != null && match.end() == end && Character.isLowerCase(run.text().charAt(start));
  }

  /** {@code the Geneva Conventions and Protocol I}: whether a word names several treaties. */
  static boolean isSeveral(Run run, int start, int limit) {
    Match match = run.lexicon().title(run.text(), start, limit);
    return match != null && match.term().isOf(SEVERAL);
  }
}
