package ibid.citation.treaty;

import ibid.citation.Citation;
import ibid.citation.Citation.Context;
import ibid.citation.Citation.TreatyTitle.Naming;
import ibid.citation.part.TreatyParts;
import ibid.citation.run.Recognizer;
import ibid.citation.run.Run;
import ibid.citation.token.Token;
import ibid.document.Span;
import ibid.language.Blanks;
import ibid.language.Category;
import ibid.language.Letters;
import ibid.language.Match;
import ibid.language.Words;
import java.util.ArrayList;
import java.util.List;

/**
 * The title of a treaty, full ({@code United Nations Convention against Transnational Organized
 * Crime}) or short ({@code Trafficking in Persons Protocol}), with the article that is meant. Where
 * the words of the title end is a guess; which treaty it is, and so how long its title, is decided
 * later. A title inside a longer one, or in another name, is none.
 */
public final class TreatyTitleForm implements Recognizer {
  private static final String ACCORD = "accord";
  private static final String AGREEMENT = "agreement";
  private static final int YEAR_LENGTH = 4;

  @Override
  public void recognize(Run run, List<Citation> found) {
    List<Citation> worded = new ArrayList<>();
    List<Span> titles = run.contents().has(Category.TREATY) ? titles(run, worded) : List.of();
    if (run.contents().has(Category.TREATY_TITLE)) {
      KnownTitles.recognize(run, titles, found);
    }
    found.addAll(worded);
  }

  /** Adds the titles around the words that they turn on, and tells how far each goes, if known. */
  private static List<Span> titles(Run run, List<Citation> found) {
    if (run.lexicon().isHeadLast()) {
      CountedTreaty.recognize(run, found);
      return List.of();
    }
    if (!run.lexicon().hasTitleWords()) {
      SmallLetterTitles.recognize(run, found);
      return List.of();
    }
    List<Span> titles = new ArrayList<>();
    int past = 0;
    for (int i = 0; i < run.tokens().size(); i++) {
      Token token = run.at(i);
      if (token.start() < past || !token.is(Category.TREATY)) {
        continue;
      }
      Span title = TitleExtent.of(run, i, past);
      titles.add(title);
      past = title.end();
      int article = TreatyArticle.before(run, i, title);
      boolean accord = isAccord(run, token, title);
      boolean alone = title.length() == token.end() - token.start();
      article = alone && article < 0 ? TreatyArticle.chapter(run, i, title) : article;
      boolean behind = alone && article < 0 && TreatyParts.hasArticle(run, title.end());
      boolean cited = accord || article >= 0 || behind || !alone;
      if (cited && !isOther(run, title, token)) {
        int start = article >= 0 ? article : title.start();
        String pinpoint = pinpoint(run, i, title, article, !accord);
        Context context = new Context(TreatyDate.printed(run, title, article), pinpoint);
        Span word = new Span(token.start(), token.end());
        Naming naming = accord ? Naming.OPEN : naming(run, title, word, article >= 0 || behind);
        Span whole = new Span(title.start(), countedEnd(run, title));
        found.add(
            new Citation.TreatyTitle(
                new Span(start, whole.end()), whole, word, sort(token), naming, "", context));
      }
    }
    return titles;
  }

  /**
   * The article before a title, where one begins; or another part, or null. Unlike an article, that
   * makes no citation of words that are none without it.
   *
   * @param whole whether the title is one without an article
   */
  static String pinpoint(Run run, int index, Span title, int article, boolean whole) {
    if (article >= 0) {
      return TreatyArticle.pinpoint(run, index, title, article);
    }
    String part = whole ? TreatyArticle.part(run, index, title) : null;
    return part == null && whole ? TreatyParts.of(run, title.end()) : part;
  }

  /** Whether what seems to be a title is part of a longer name, or that of a draft. */
  private static boolean isOther(Run run, Span title, Token word) {
    return LongerName.holds(run, title, false)
        || LongerName.isBeforeBody(run, word.end())
        || isDraft(run, title);
  }

  /** {@code Draft Arms Trade Treaty}: whether its first word makes it no treaty. */
  private static boolean isDraft(Run run, Span title) {
    Match first = run.lexicon().around(Category.PARTIES, run.text(), title.start(), title.end());
    return first != null && first.term().value().equals(LongerName.BODY);
  }

  /** {@code protocol}, of a word in any language. */
  static String sort(Token token) {
    return token instanceof Token.Word word ? word.term().value() : "";
  }

  /**
   * Without an article, a word alone is the beginning of a title that goes on; what a {@code
   * Protocol thereto} is tells its note, or its year.
   */
  private static Naming naming(Run run, Span title, Span word, boolean hasArticle) {
    int after = Blanks.skip(run.text(), word.end(), title.end());
    Match match = after < title.end() ? run.lexicon().title(run.text(), after, title.end()) : null;
    if (match != null && match.term().isOf(TitleExtent.CLOSES)) {
      return Naming.OPEN;
    }
    boolean subject = match != null && match.term().isOf(TitleExtent.SUBJECT_FOLLOWS);
    if (subject || countedEnd(run, title) > title.end()) {
      return Naming.FULL;
    }
    boolean bare = hasArticle && title.start() == word.start() && !isNamedBehind(run, word);
    return bare ? Naming.BARE : Naming.SHORT;
  }

  /**
   * {@code Minimum Age Convention}<u>{@code , 1973 (No. 138)}</u>: where the year and number end
   * that tell that it is a title, or the same position.
   */
  private static int countedEnd(Run run, Span title) {
    String text = run.text();
    int limit = run.partEnd(title.start());
    int comma = title.end();
    if (comma >= limit || text.charAt(comma) != ',') {
      return comma;
    }
    int year = Blanks.skip(text, comma + 1, limit);
    int yearEnd = Letters.digitsEnd(text, year, Math.min(limit, year + YEAR_LENGTH));
    int bracket = Blanks.skip(text, yearEnd, limit);
    Match number =
        yearEnd - year == YEAR_LENGTH && bracket + 1 < limit && text.charAt(bracket) == '('
            ? run.lexicon().around(Category.NUMBER, text, bracket + 1, limit)
            : null;
    int close =
        number == null
            ? limit
            : Letters.digitsEnd(text, Blanks.skip(text, number.end(), limit), limit);
    return close < limit && text.charAt(close) == ')' ? close + 1 : comma;
  }

  /**
   * {@code the 1988 Convention}, {@code the Convention of 1988}, {@code the Treaty of Pelindaba}:
   * the year or the place tells which one, but not its number.
   */
  private static boolean isNamedBehind(Run run, Span word) {
    String text = run.text();
    int end = Blanks.skipBack(text, word.start(), 0);
    boolean before = end > 0 && end < word.start() && Letters.isDigit(text.charAt(end - 1));
    int limit = run.partEnd(word.start());
    int of = Blanks.skip(text, word.end(), limit);
    Match glue = run.lexicon().glue(Category.OF, text, of, limit);
    int date = glue == null ? limit : Blanks.skip(text, glue.end(), limit);
    boolean behind =
        date < limit && (Letters.isDigit(text.charAt(date)) || TitleWords.isPlace(run, of, limit));
    return before || behind;
  }

  /**
   * {@code Political Agreement for Peace and Reconciliation}, which no States have concluded: no
   * citation, but its articles are.
   */
  private static boolean isAccord(Run run, Token word, Span title) {
    boolean accord = false;
    for (int at = title.start(); TitleExtent.isOf(word, AGREEMENT) && at < title.end(); at++) {
      boolean begins = Words.begins(run.text(), at, title.start());
      Match match = begins ? run.lexicon().title(run.text(), at, title.end()) : null;
      accord |= match != null && match.term().value().equals(ACCORD);
    }
    return accord;
  }
}
