package ibid.citation.treaty;

import ibid.citation.Citation;
import ibid.citation.Citation.Context;
import ibid.citation.Citation.TreatyTitle.Naming;
import ibid.citation.part.TreatyParts;
import ibid.citation.run.After;
import ibid.citation.run.Before;
import ibid.citation.run.Modifier;
import ibid.citation.run.Run;
import ibid.citation.token.Token;
import ibid.document.Span;
import ibid.language.Blanks;
import ibid.language.Category;
import ibid.language.Letters;
import ibid.language.Marks;
import ibid.language.Match;
import ibid.language.Words;
import java.util.List;

/**
 * The titles of treaties that no table has in languages where small letters go on in them: {@code
 * l’article 5 de la Convention de Kinshasa}, {@code Базельская конвенция}.
 */
final class SmallLetterTitles {
  private static final String BY = "by";

  /** What the rows of words inside titles say of those behind which it is none. */
  private static final String NONE = "none";

  private SmallLetterTitles() {}

  /**
   * The words alone where small letters go on in titles, so that only the table knows their ends.
   * Behind an article it is a treaty named before, {@code l’article 5 de la Convention}, unless a
   * title begins with it.
   */
  static void recognize(Run run, List<Citation> found) {
    for (int i = 0; i < run.tokens().size(); i++) {
      Token token = run.at(i);
      Span word = new Span(token.start(), token.end());
      if (!token.is(Category.TREATY)) {
        continue;
      }
      Span title = new Span(nameStart(run, i), word.end());
      int article = TreatyArticle.before(run, i, title);
      boolean named = title.start() < word.start();
      boolean goesOn = goesOn(run, word.end()) && !isAboutItself(run, i);
      boolean open = named || goesOn || isJoined(run, word);
      article = !open && article < 0 ? TreatyArticle.chapter(run, i, title) : article;
      boolean behind = !open && article < 0 && TreatyParts.hasArticle(run, word.end());
      boolean cited = open || article >= 0 || behind;
      if (cited
          && !LongerName.holds(run, word, false)
          && !(named && NameOfBody.holds(run, title))) {
        Naming naming = open ? Naming.OPEN : Naming.BARE;
        String pinpoint =
            article < 0 && !behind ? null : TreatyTitleForm.pinpoint(run, i, title, article, true);
        Context context = new Context(TreatyDate.printed(run, word, article), pinpoint);
        Span whole = open ? OpenTitle.of(run, i, title) : word;
        Span known = new Span(whole.start(), word.end());
        Span span = new Span(article >= 0 ? article : known.start(), whole.end());
        found.add(
            new Citation.TreatyTitle(
                span, known, word, TreatyTitleForm.sort(token), naming, "", context));
      }
    }
  }

  /**
   * Whether a title goes on behind its first word: {@code Convention européenne}, {@code Convention
   * de Kinshasa}, {@code Protocole I}. In English the subject has a capital: {@code Charter on
   * Maritime Security}, not {@code Article 73 b of the Charter on efforts}. In Russian who acts has
   * no genitive: {@code статья 40 Пакта Комитет может}.
   */
  static boolean goesOn(Run run, int end) {
    String text = run.text();
    int limit = run.partEnd(end - 1);
    if (end < limit && text.charAt(end) == '-') {
      return true;
    }
    int at = Blanks.skip(text, end, limit);
    if (at == end || at >= limit) {
      return false;
    }
    Match match = run.lexicon().title(text, at, limit);
    if (match != null && match.term().isOf(TitleExtent.SUBJECT_FOLLOWS)) {
      int subject = Blanks.skip(text, match.end(), limit);
      return !run.lexicon().hasTitleWords()
          ? !isBody(run, subject, limit)
          : subject < limit && Character.isUpperCase(text.charAt(subject));
    }
    if (match != null && match.term().isOf(NONE)) {
      return false;
    }
    Match of = run.lexicon().glue(Category.OF, text, at, limit);
    boolean genitive = of != null && !of.term().value().equals(BY);
    int name = genitive ? Blanks.skip(text, of.end(), limit) : at;
    return name < limit
        && !(name == at && TitleWords.isSubject(run, name, limit))
        && (Character.isUpperCase(text.charAt(name)) || Letters.isDigit(text.charAt(name)));
  }

  /** {@code les articles de la Convention concernant} <u>{@code le Comité}</u>. */
  private static boolean isBody(Run run, int position, int limit) {
    int at = After.article(run, position, limit);
    Token token = run.at(run.indexAt(at));
    return token != null && token.start() == at && run.body(token) != null;
  }

  /**
   * {@code la Convention pour le Mécanisme d’examen de l’application} <u>{@code de la
   * Convention}</u>: what goes on with the treaty itself, in the same clause, is not its title.
   */
  private static boolean isAboutItself(Run run, int index) {
    Token word = run.at(index);
    int next = index + 1;
    while (run.at(next) != null && !run.is(next, Category.TREATY) && !run.is(next, Category.PART)) {
      next++;
    }
    return run.is(next, Category.TREATY)
        && run.at(next) instanceof Token.Word again
        && again.term().value().equals(TreatyTitleForm.sort(word))
        && Modifier.isOneClause(run.text(), word.end(), again.start())
        && Before.of(run, again.start()) != null
        && !goesOn(run, again.end());
  }

  /** A title that no table has, with the name before its word: {@code Базельская конвенция}. */
  static Span extent(Run run, int index) {
    Span title = new Span(nameStart(run, index), run.at(index).end());
    return new Span(title.start(), OpenTitle.of(run, index, title).end());
  }

  /**
   * {@code Базельская конвенция}: where the title begins that a small word has before it; {@code
   * Название конвенции} is none.
   */
  static int nameStart(Run run, int index) {
    String text = run.text();
    Token word = run.at(index);
    int first = run.partStart(word.start());
    int end = Blanks.skipBack(text, word.start(), first);
    int start = Words.start(text, end);
    boolean named =
        Character.isLowerCase(text.charAt(word.start()))
            && Character.isUpperCase(text.charAt(start))
            && run.lexicon()
                .isTreatyName(text, Letters.lettersStart(text, start, end), opens(run, start));
    return named ? TitleStart.behindOther(run, index, start) : word.start();
  }

  /** Whether a sentence, a quotation or an item of a list begins at a position. */
  private static boolean opens(Run run, int position) {
    int before = Blanks.skipBack(run.text(), position, run.partStart(position));
    char last = before > run.partStart(position) ? run.text().charAt(before - 1) : '.';
    return !Letters.isLetter(last)
        && !Letters.isDigit(last)
        && !Letters.isSuperscript(last)
        && !Marks.isComma(last);
  }

  /**
   * {@code اتفاقية بازل}: where the article is joined to its noun, a noun without it has its title
   * behind it.
   */
  private static boolean isJoined(Run run, Span word) {
    int limit = run.partEnd(word.start());
    int next = Blanks.skip(run.text(), word.end(), limit);
    return run.lexicon().isRightToLeft()
        && !run.lexicon().isDefinite(run.text(), word.start())
        && next < limit
        && Letters.isLetter(run.text().charAt(next));
  }
}
